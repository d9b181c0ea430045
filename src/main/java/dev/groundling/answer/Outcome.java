package dev.groundling.answer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a question ended. */
public enum Outcome {

	/** The articles answer it, and the citations show where. */
	@JsonProperty("answered")
	ANSWERED,

	/**
	 * The articles don't say; citations, if any, are only the nearest thing they do say.
	 */
	@JsonProperty("not_in_articles")
	NOT_IN_ARTICLES

}
