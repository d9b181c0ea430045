package dev.groundling.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.groundling.answer.ExtractiveReader.Candidate;
import dev.groundling.language.AnswerKind;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Lexicon;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedSentence;

/**
 * Decides what of the candidates is quoted: the best sentence, cut to its clauses where
 * it is long; with the sentence before it where its subject is a pronoun; with the
 * sentence that names the speaker where that is asked; and with the second best where the
 * two are about as good.
 */
class AnswerExcerpts {

	/** Characters that an answer may have; a short answer is the better one. */
	private static final int MOST_CHARACTERS = 390;

	/** The same of a list, which is long by its nature. */
	private static final int MOST_CHARACTERS_OF_A_LIST = 700;

	/** How much more of a question a heading has to meet than the item below it. */
	private static final double HEADED = 0.4;

	private static final Set<AnswerKind> LISTING = EnumSet.of(AnswerKind.OPEN, AnswerKind.LIST, AnswerKind.DEFINITION);

	private static final Pattern HOW_TO = Pattern
		.compile("(?i)^\\W*(?:how (?:do|can|should|must|to)\\b|what are the steps)|如何|怎么|怎样|步骤");

	/** Scores that lie nearer than this are about as good. */
	private static final double NEARLY_AS_GOOD = 2;

	/** The same for quantities, where other figures beside the right one confuse. */
	private static final double QUANTITY_NEARLY_AS_GOOD = 0.5;

	private static final Pattern COMPARING = Pattern
		.compile("\\b(?:compare[ds]?|comparison|differ\\w*|changed?|than|both|each"
				+ "|respectively|versus|vs)\\b|\\band (?:what|which|who|how|when|where)\\b|\\bor\\b"
				+ "|变化|相比|比较|区别|不同|差别|对比|分别|各[是有为]|还是|前后", Pattern.CASE_INSENSITIVE);

	private static final Pattern SPEECH = Pattern
		.compile("\\b(?:said|says|say|told|added|explained|stated|noted|warned|warns"
				+ "|announced|claimed|claims|highlighted|stressed|commented|recalled|recalls|declared|remarked|called|calls)\\b"
				+ "|说|表示|介绍|指出|认为|坦言|告诉|强调|解释|回忆|提醒|回应");

	private static final Set<String> SPEAKING = Set.of("say", "said", "says", "state", "stated", "tell", "told",
			"claim", "claimed", "announce", "announced", "call", "called", "warn", "warned", "quote", "quoted", "说",
			"表示", "认为", "指出", "讲", "提醒", "回应", "强调", "介绍");

	private final Inquiry inquiry;

	private final Readings readings;

	AnswerExcerpts(Inquiry inquiry, Readings readings) {
		this.inquiry = inquiry;
		this.readings = readings;
	}

	Excerpts choose(List<Candidate> candidates) {
		Optional<Excerpts> list = list(candidates);
		if (list.isPresent()) {
			return list.get();
		}
		RankedSentence best = candidates.getFirst().sentence();
		Passage passage = best.passage();
		Excerpts excerpts = new Excerpts(List.of(passage), List.of(trimmed(best)));
		if (asksForSpeaker()) {
			excerpts = withSpeaker(excerpts, best);
		}
		if (Anaphora.beginsWithPronoun(this.readings.of(best.text()))) {
			Optional<TextRange> before = this.readings.beside(best, -1);
			if (before.isPresent()) {
				excerpts = ifShort(excerpts, passage, before.get());
			}
		}
		return withOthers(excerpts, candidates);
	}

	// A list answers what its heading announces, no item does. What an item meets by
	// itself is asked of that item.
	private Optional<Excerpts> list(List<Candidate> candidates) {
		if (!LISTING.contains(this.inquiry.kind())) {
			return Optional.empty();
		}
		boolean steps = HOW_TO.matcher(this.inquiry.reading().text()).find();
		return candidates.stream()
			.limit(3)
			.filter((one) -> candidates.getFirst().score() - one.score() <= NEARLY_AS_GOOD)
			.filter((one) -> steps ? announced(one.sentence().passage()) : headed(one))
			.flatMap((one) -> quoted(one.sentence(), steps))
			.findFirst();
	}

	private static boolean headed(Candidate one) {
		return one.features().getOrDefault(Feature.CONTEXT_COVERAGE, 0d)
				- one.features().getOrDefault(Feature.COVERAGE, 0d) >= HEADED;
	}

	private static Stream<Excerpts> quoted(RankedSentence item, boolean steps) {
		Passage passage = item.passage();
		Optional<TextRange> list = steps ? ListedItems.steps(passage, item.range())
				: ListedItems.around(passage, item.range());
		return list.filter((range) -> range.length() <= MOST_CHARACTERS_OF_A_LIST)
			.map((range) -> new Excerpts(List.of(passage), List.of(range)))
			.stream();
	}

	private boolean announced(Passage passage) {
		List<Word> heading = (passage.section() != null) ? this.readings.of(passage.section()).words() : List.of();
		return this.inquiry.terms()
			.stream()
			.anyMatch((term) -> heading.stream().anyMatch((word) -> Lexicon.relatedness(term, word) == 1));
	}

	private Excerpts withOthers(Excerpts excerpts, List<Candidate> candidates) {
		boolean quantity = this.inquiry.kind().quantity();
		boolean comparing = COMPARING.matcher(this.inquiry.reading().text()).find();
		if (quantity && !comparing && met(candidates.getFirst())) {
			return excerpts;
		}
		double near = (quantity && !comparing) ? QUANTITY_NEARLY_AS_GOOD : NEARLY_AS_GOOD;
		for (Candidate other : candidates.subList(1, Math.min(quantity ? 2 : 3, candidates.size()))) {
			if (candidates.getFirst().score() - other.score() <= near) {
				excerpts = ifShort(excerpts, other.sentence().passage(), other.sentence().range());
			}
		}
		return excerpts;
	}

	// A quantity of the right sort that counts the right things needs no second opinion,
	// and other figures beside it would only confuse.
	private static boolean met(Candidate candidate) {
		return candidate.features().getOrDefault(Feature.QUANTITY_UNMET, 0d) == 0
				&& candidate.features().getOrDefault(Feature.COUNT_UNBOUND, 0d) == 0
				&& candidate.features().getOrDefault(Feature.REQUEST_GAP, 0d) < 0.3;
	}

	private Excerpts ifShort(Excerpts excerpts, Passage passage, TextRange range) {
		if (excerpts.has(range)) {
			return excerpts;
		}
		Excerpts longer = excerpts.with(passage, range);
		return (longer.length() <= MOST_CHARACTERS) ? longer : excerpts;
	}

	private boolean asksForSpeaker() {
		return this.inquiry.kind() == AnswerKind.PERSON
				&& this.inquiry.reading().words().stream().map(Word::lower).anyMatch(SPEAKING::contains);
	}

	// The speaker is named after the quotation, more rarely before it. What is asked for
	// may not fall victim to the limit, so the quotation is cut instead.
	private Excerpts withSpeaker(Excerpts excerpts, RankedSentence best) {
		for (int side : new int[] { 1, -1 }) {
			Optional<TextRange> beside = this.readings.beside(best, side);
			if (beside.isPresent() && speaks(best.passage(), beside.get()) && !speaks(best.passage(), best.range())) {
				Excerpts longer = excerpts.with(best.passage(), beside.get());
				return (longer.length() <= MOST_CHARACTERS) ? longer
						: new Excerpts(List.of(best.passage()), List.of(beside.get()));
			}
		}
		return excerpts;
	}

	private static boolean speaks(Passage passage, TextRange range) {
		String text = range.shiftedBy(-passage.start()).in(passage.text());
		return SPEECH.matcher(text).find() && !text.startsWith("“") && !text.startsWith("\"");
	}

	/** Cuts a sentence that is too long to the clauses that meet the question best. */
	private TextRange trimmed(RankedSentence sentence) {
		String text = sentence.text();
		if (text.length() <= MOST_CHARACTERS) {
			return sentence.range();
		}
		Reading reading = this.readings.of(text);
		TextRange window = new ClauseWindow(this.inquiry, reading, MOST_CHARACTERS).best();
		return window.shiftedBy(sentence.range().start());
	}

}
