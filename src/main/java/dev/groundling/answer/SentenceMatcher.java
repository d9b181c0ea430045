package dev.groundling.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.groundling.language.AnswerKind;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Language;
import dev.groundling.language.Reading;
import dev.groundling.language.Word;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedSentence;

/**
 * Measures how well sentences meet one question.
 */
class SentenceMatcher {

	private final Inquiry inquiry;

	private final Readings readings;

	private final TermRelations relations;

	private final FixedNumbers numbers;

	private final FixedNames names;

	private final Arguments arguments;

	private final AnswerSpans spans;

	private final Request request;

	private final boolean imperative;

	private final boolean personal;

	SentenceMatcher(Inquiry inquiry, Readings readings, TermRelations relations) {
		this.inquiry = inquiry;
		this.readings = readings;
		this.relations = relations;
		this.numbers = new FixedNumbers(inquiry);
		this.names = new FixedNames(inquiry, this.relations);
		this.arguments = new Arguments(inquiry, this.relations);
		this.spans = new AnswerSpans(inquiry, this.relations);
		this.request = new Request(inquiry, this.relations, this.spans);
		this.imperative = inquiry.imperative();
		this.personal = inquiry.personal();
	}

	AnswerSpans spans() {
		return this.spans;
	}

	Map<Feature, Double> features(RankedSentence sentence, Surroundings around, double passageScore) {
		Reading reading = this.readings.of(sentence.text());
		List<Word> context = this.readings.context(sentence.passage());
		List<Word> near = this.readings.near(sentence);
		Map<Feature, Double> features = new EnumMap<>(Feature.class);
		subject(features, reading.words(), context);
		search(features, sentence, around, passageScore);
		fixed(features, sentence, around, near, context);
		wanted(features, reading, context);
		features.put(Feature.CLAIM_UNMET, this.arguments.claimUnmet(near));
		features.put(Feature.TORN, this.arguments.torn(near));
		return features;
	}

	private void subject(Map<Feature, Double> features, List<Word> words, List<Word> context) {
		features.put(Feature.COVERAGE, this.relations.coverage(words));
		features.put(Feature.CONTEXT_COVERAGE, this.relations.coverage(context));
		features.put(Feature.WEAKEST_TERM, this.relations.weakest(context));
		features.put(Feature.NOVELTY, novelty(words));
	}

	private void search(Map<Feature, Double> features, RankedSentence sentence, Surroundings around,
			double passageScore) {
		double cosine = sentence.similarity();
		features.put(Feature.SIMILARITY, cosine);
		features.put(Feature.PASSAGE, passageScore);
		features.put(Feature.CAPTION, is(sentence.passage().kind() == Passage.Kind.CAPTION));
		features.put(Feature.STANDING_OUT, Math.clamp((cosine - around.mean()) / around.deviation() / 4, -1, 1));
	}

	private void fixed(Map<Feature, Double> features, RankedSentence sentence, Surroundings around, List<Word> near,
			List<Word> context) {
		Reading reading = this.readings.of(sentence.text());
		features.put(Feature.NUMBER_MISSING, this.numbers.missing(context));
		features.put(Feature.NUMBER_ELSEWHERE, this.numbers.missing(near));
		features.put(Feature.TIME_CONFLICT, is(this.numbers.timeConflict(sentence.text())));
		List<Reading> head = around.heads().getOrDefault(sentence.passage().articleId(), List.of());
		features.put(Feature.YEAR_CONFLICT,
				is(this.numbers.yearConflict(reading) || this.numbers.ofThePresent(reading, head)));
		features.put(Feature.YEAR_ABSENT,
				is(this.numbers.yearAbsent(this.readings.of(sentence.passage().text()), head)));
		features.put(Feature.NAME_MISSING, this.names.missing(context));
		features.put(Feature.NAME_ELSEWHERE, this.names.missing(near));
		features.put(Feature.NAME_WORD_MISSING, this.names.wordMissing(context));
		features.put(Feature.NAME_WORD_ELSEWHERE, this.names.wordMissing(near));
		features.put(Feature.NAME_SCATTERED, is(this.names.scattered(context)));
		features.put(Feature.OTHER_NAME, is(this.names.other(reading, near)));
	}

	private void wanted(Map<Feature, Double> features, Reading reading, List<Word> context) {
		AnswerKind kind = this.inquiry.kind();
		boolean fits = this.spans.fits(reading) && !measuresSomethingElse(reading);
		features.put(Feature.KIND, is(fits));
		features.put(Feature.LOCAL, this.spans.best(reading).map(AnswerSpans.Span::nearness).orElse(0d));
		features.put(Feature.FOCUS, this.relations.mean(this.inquiry.focus(), reading.words()));
		features.put(Feature.VERB, this.relations.mean(this.inquiry.verbs(), reading.words()));
		features.put(Feature.DEED_UNMET, asksForDeed() ? 1 - this.relations.mean(this.inquiry.verbs(), context) : 0);
		features.put(Feature.QUANTITY_UNMET, is(kind.quantity() && !fits));
		features.put(Feature.COUNT_UNBOUND, is(kind == AnswerKind.COUNT && !this.spans.counts(reading)));
		features.put(Feature.MEASURE_UNMET, this.request.measureUnmet(reading));
		features.put(Feature.REASON_UNMET, (kind == AnswerKind.REASON && !fits) ? unmarked(reading) : 0);
		features.put(Feature.OPEN, is(!this.spans.checkable()));
		features.put(Feature.TYPE, this.request.type(reading));
		double met = this.request.met(context);
		features.put(Feature.REQUEST_MET, met);
		features.put(Feature.REQUEST_GAP, Math.max(0, this.request.restMet(context) - met));
		features.put(Feature.IMPERATIVE, is(this.imperative));
		features.put(Feature.PERSONAL, is(this.personal));
	}

	// Chinese often gives a reason by putting one clause before another.
	private static double unmarked(Reading reading) {
		return (reading.language() == Language.CHINESE && reading.text().contains("，")) ? 0.5 : 1;
	}

	// "客运量是多少" is asked of any number, so it must be told what the number is of.
	private boolean measuresSomethingElse(Reading reading) {
		List<Word> focus = this.inquiry.focus();
		return reading.language() == Language.CHINESE && this.inquiry.kind() == AnswerKind.MEASURE && !focus.isEmpty()
				&& this.inquiry.unit() == null && this.relations.mean(focus, reading.words()) == 0;
	}

	private boolean asksForDeed() {
		return !this.inquiry.verbs().isEmpty() && switch (this.inquiry.kind()) {
			case PERSON, REASON, DATE, YEAR, PLACE -> true;
			default -> false;
		};
	}

	private static double is(boolean condition) {
		return condition ? 1 : 0;
	}

	private double novelty(List<Word> words) {
		long fresh = words.stream()
			.filter((word) -> word.tag() == Word.Tag.NOUN || word.tag() == Word.Tag.NAME
					|| word.tag() == Word.Tag.NUMBER)
			.filter((word) -> !this.relations.asked(word))
			.count();
		return Math.min(1, fresh / 4d);
	}

	/**
	 * What the sentences of one search have in common.
	 *
	 * @param mean mean of the cosines
	 * @param deviation standard deviation of the cosines, above 0
	 * @param heads headlines and dates that were found, by the id of their article
	 */
	record Surroundings(double mean, double deviation, Map<String, List<Reading>> heads) {
	}

}
