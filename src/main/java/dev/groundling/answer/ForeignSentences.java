package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.Figure;
import dev.groundling.language.Figures;
import dev.groundling.language.Pinyin;
import dev.groundling.retrieval.Findings;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedSentence;

/**
 * Finds the sentence in another language that a question is most likely about, by what
 * looks the same in both: numbers, dates, and names as they are written or pronounced.
 */
class ForeignSentences {

	private static final Pattern NAME = Pattern
		.compile("(?<!^)(?<![\\p{IsLatin}\\p{Nd}])\\p{Lu}[\\p{IsLatin}\\p{Nd}&.-]*[\\p{IsLatin}\\p{Nd}]");

	private final Readings readings;

	private final List<Figure> figures;

	private final List<String> names = new ArrayList<>();

	ForeignSentences(String question, Readings readings) {
		this.readings = readings;
		this.figures = Figures.in(question);
		Matcher name = NAME.matcher(question);
		while (name.find()) {
			this.names.add(name.group().toLowerCase(Locale.ROOT));
		}
		this.names.addAll(Pinyin.names(question));
	}

	/**
	 * Finds the sentence.
	 * @param findings what was found for the question
	 * @return the sentence that shares most with it, of equals the one found first; empty
	 * if none shares anything
	 */
	Optional<RankedSentence> nearest(Findings findings) {
		RankedSentence nearest = null;
		long most = 0;
		for (RankedSentence sentence : findings.sentences()) {
			long shared = (sentence.passage().kind() == Passage.Kind.BODY) ? shared(sentence) : 0;
			if (shared > most) {
				nearest = sentence;
				most = shared;
			}
		}
		return Optional.ofNullable(nearest);
	}

	private long shared(RankedSentence sentence) {
		SharedMarks told = this.readings.marks(sentence.text());
		return this.figures.stream()
			.filter((figure) -> told.figures().stream().anyMatch((other) -> same(figure, other)))
			.count() + this.names.stream().filter(told.sound()::contains).count();
	}

	private static boolean same(Figure one, Figure other) {
		return one.sameValue(other) && one.month() == other.month();
	}

}
