package dev.groundling.http.asking;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Citation;

/** Citations below a text, for those who see nothing but the text. */
public final class Footnotes {

	private static final String FIRST = "\n\n[1] “";

	private Footnotes() {
	}

	/**
	 * Writes out what an answer rests on.
	 * @param answer the answer
	 * @return a paragraph for each citation, to be appended to its text
	 */
	public static String of(Answer answer) {
		return answer.citations().stream().map(Footnotes::footnote).collect(Collectors.joining());
	}

	/**
	 * Takes the footnotes off a text that comes back as a part of a conversation.
	 * @param content what was sent as an answer, or something else
	 * @return the answer alone
	 */
	public static String without(String content) {
		int notes = content.indexOf(FIRST);
		return (notes >= 0) ? content.substring(0, notes) : content;
	}

	private static String footnote(Citation citation) {
		String place = Stream.of(citation.title(), citation.section(), citation.url())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		return "\n\n[" + citation.number() + "] “" + citation.quote() + "” — " + place;
	}

}
