package dev.groundling.answer;

import java.util.List;

/**
 * What the {@link GroundingCheck} makes of one sentence of a model's draft.
 */
public sealed interface Grounding {

	/**
	 * Returns the sentence.
	 * @return its words without markers of citations
	 */
	String sentence();

	/**
	 * The passages support the sentence.
	 *
	 * @param sentence its words without markers of citations
	 * @param citations the exact sentences that support it, one or more, numbered from 1
	 * within this sentence, in the order of the passages
	 */
	record Grounded(String sentence, List<Citation> citations) implements Grounding {

		public Grounded {
			citations = List.copyOf(citations);
		}

	}

	/**
	 * The passages don't support the sentence, or not all of it.
	 *
	 * @param sentence its words without markers of citations
	 * @param failures what isn't supported, in short English phrases for the model, one
	 * or more
	 */
	record Ungrounded(String sentence, List<String> failures) implements Grounding {

		public Ungrounded {
			failures = List.copyOf(failures);
		}

	}

	/**
	 * The sentence states nothing ("Here is what the article says:") and can be left out.
	 *
	 * @param sentence its words without markers of citations
	 */
	record Idle(String sentence) implements Grounding {
	}

}
