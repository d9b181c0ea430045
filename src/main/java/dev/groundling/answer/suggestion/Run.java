package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.function.Predicate;

import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;

/**
 * Neighbouring words of a sentence.
 *
 * @param reading the sentence
 * @param from number of the first word
 * @param to number after the last word, at least {@code from}
 */
record Run(Reading reading, int from, int to) {

	List<Word> words() {
		return this.reading.words().subList(this.from, this.to);
	}

	boolean isEmpty() {
		return this.from >= this.to;
	}

	int size() {
		return this.to - this.from;
	}

	Word first() {
		return words().getFirst();
	}

	Word last() {
		return words().getLast();
	}

	boolean any(Predicate<Word> wanted) {
		return words().stream().anyMatch(wanted);
	}

	Run upTo(int end) {
		return new Run(this.reading, this.from, end);
	}

	Run startingAt(int start) {
		return new Run(this.reading, start, this.to);
	}

	TextRange range() {
		return new TextRange(first().range().start(), last().range().end());
	}

	/** Returns the words as they stand in the sentence, on one line. */
	String text() {
		return isEmpty() ? "" : range().in(this.reading.text()).replaceAll("\\s+", " ");
	}

}
