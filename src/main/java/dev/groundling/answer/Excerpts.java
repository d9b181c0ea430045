package dev.groundling.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.groundling.language.TextRange;
import dev.groundling.retrieval.Passage;

/**
 * What an answer quotes: stretches of passages. Stretches that follow each other in one
 * passage become one quote.
 *
 * @param passages the passage of each stretch
 * @param ranges where each stretch stands in its article
 */
record Excerpts(List<Passage> passages, List<TextRange> ranges) {

	Excerpts {
		passages = List.copyOf(passages);
		ranges = List.copyOf(ranges);
	}

	int length() {
		return this.ranges.stream().mapToInt(TextRange::length).sum();
	}

	boolean has(TextRange range) {
		return this.ranges.stream().anyMatch((other) -> other.contains(range));
	}

	Excerpts with(Passage passage, TextRange range) {
		List<Passage> morePassages = new ArrayList<>(this.passages);
		List<TextRange> moreRanges = new ArrayList<>(this.ranges);
		for (int i = 0; i < moreRanges.size(); i++) {
			TextRange known = moreRanges.get(i);
			if (morePassages.get(i).equals(passage) && blankBetween(passage, known, range)) {
				moreRanges.set(i,
						new TextRange(Math.min(known.start(), range.start()), Math.max(known.end(), range.end())));
				return new Excerpts(morePassages, moreRanges);
			}
		}
		morePassages.add(passage);
		moreRanges.add(range);
		return new Excerpts(morePassages, moreRanges);
	}

	private static boolean blankBetween(Passage passage, TextRange one, TextRange other) {
		int start = Math.min(one.end(), other.end());
		int end = Math.max(one.start(), other.start());
		return start >= end || new TextRange(start, end).shiftedBy(-passage.start()).in(passage.text()).isBlank();
	}

	/**
	 * Makes the citations, those of one article in the order of the text.
	 * @return the citations, numbered from 1
	 */
	List<Citation> citations() {
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < this.ranges.size(); i++) {
			order.add(i);
		}
		boolean oneArticle = this.passages.stream().map(Passage::articleId).distinct().count() == 1;
		if (oneArticle) {
			order.sort(Comparator.comparingInt((i) -> this.ranges.get(i).start()));
		}
		List<Citation> citations = new ArrayList<>();
		for (int i : order) {
			citations.add(new Citation(citations.size() + 1, this.passages.get(i), this.ranges.get(i)));
		}
		return citations;
	}

	// A quote may run over the end of a paragraph; the answer's text doesn't.
	static String onOneLine(String quote) {
		return quote.replaceAll("\\s*\\R\\s*", " ");
	}

}
