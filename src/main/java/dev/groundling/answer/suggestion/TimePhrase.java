package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.groundling.language.Quantity;
import dev.groundling.language.Quantity.Kind;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;

/**
 * A point in time with the words before it: "in 1986", "on 4 August 2018", "by the end of
 * 2018".
 *
 * @param run all its words
 * @param preposition what stands before the date, in small letters
 * @param date the date itself
 */
record TimePhrase(Run run, String preposition, TextRange date) {

	private static final List<String> PREPOSITIONS = List.of("by the end of", "at the end of", "as of", "in", "on",
			"by", "since", "until", "after", "before");

	private static final Set<String> POINTS = Set.of("in", "on");

	private static final Set<String> STATES = Set.of("in", "as of", "by the end of", "at the end of");

	/**
	 * Reads the time that begins at a word.
	 * @param reading the sentence
	 * @param from number of the word
	 * @return the time, empty if none begins there
	 */
	static Optional<TimePhrase> at(Reading reading, int from) {
		List<Word> words = reading.words();
		for (String preposition : PREPOSITIONS) {
			int next = from + preposition.split(" ").length;
			if (next >= words.size()
					|| !new Run(reading, from, next).text().toLowerCase(Locale.ROOT).equals(preposition)) {
				continue;
			}
			Optional<Quantity> date = date(reading, words.get(next).range().start());
			if (date.isPresent()) {
				int end = next;
				while (end < words.size() && words.get(end).range().end() <= date.get().range().end()) {
					end++;
				}
				return Optional.of(new TimePhrase(new Run(reading, from, end), preposition, date.get().range()));
			}
		}
		return Optional.empty();
	}

	/** Tells whether something that happened once happened then. */
	boolean point() {
		return POINTS.contains(this.preposition);
	}

	/** Tells whether it is when something was as it was. */
	boolean state() {
		return STATES.contains(this.preposition);
	}

	/** Words the time as the end of a question. */
	String atTheEnd() {
		String preposition = this.preposition.equals("as of") ? "in" : this.preposition;
		return preposition + " " + this.date.in(this.run.reading().text());
	}

	private static Optional<Quantity> date(Reading reading, int start) {
		return reading.quantities()
			.stream()
			.filter((quantity) -> quantity.kind() == Kind.YEAR || quantity.kind() == Kind.DATE)
			.filter((quantity) -> quantity.range().start() == start)
			.findFirst();
	}

}
