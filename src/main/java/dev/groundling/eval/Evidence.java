package dev.groundling.eval;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The stretches of the articles that hold an answer. They are compared by their words, so
 * that white space and the marks of Markdown make no difference.
 *
 * @param quotes the stretches, empty when nothing answers
 * @param mode whether one stretch is enough
 */
record Evidence(List<String> quotes, Mode mode) {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern CELL_BORDER = Pattern.compile("\\|");

	// Chinese has no spaces; each character counts as a word.
	private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsIdeographic}");

	Evidence {
		quotes = List.copyOf(quotes);
	}

	/**
	 * Finds how far down a ranking one has to read.
	 * @param texts the texts, best first
	 * @return the rank from 1 at which the evidence is complete, 0 if it never is
	 */
	int completeAt(List<String> texts) {
		int rank = 0;
		for (String quote : this.quotes) {
			int found = rankOf(quote, texts);
			if (this.mode == Mode.ALL && found == 0) {
				return 0;
			}
			boolean better = (this.mode == Mode.ALL) ? found > rank : found > 0 && (rank == 0 || found < rank);
			rank = better ? found : rank;
		}
		return rank;
	}

	private static int rankOf(String quote, List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			if (holds(texts.get(i), quote)) {
				return i + 1;
			}
		}
		return 0;
	}

	/** Whether a citation comes from the evidence: one of the two holds the other. */
	boolean meets(String citation) {
		return this.quotes.stream().anyMatch((quote) -> holds(quote, citation) || holds(citation, quote));
	}

	// The cells of a table's row may have the headings of their columns put between them.
	private static boolean holds(String text, String quote) {
		String words = words(text);
		int start = 0;
		for (String cell : CELL_BORDER.split(quote, 0)) {
			String wanted = words(cell);
			if (!wanted.isBlank()) {
				int found = words.indexOf(wanted, start);
				if (found < 0) {
					return false;
				}
				start = found + wanted.length() - 1;
			}
		}
		return start > 0;
	}

	private static String words(String text) {
		String apart = IDEOGRAPH.matcher(FoldedText.of(text).value()).replaceAll(" $0 ");
		return " " + BETWEEN_WORDS.matcher(apart).replaceAll(" ").strip() + " ";
	}

	/** How many of several stretches are needed. */
	enum Mode {

		/** Every one of them. */
		ALL,

		/** Any one of them. */
		ANY

	}

}
