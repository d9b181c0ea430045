package dev.groundling.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.AnswerKind;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Language;
import dev.groundling.language.Lexicon;
import dev.groundling.language.Quantity;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedSentence;
import dev.groundling.retrieval.Vocabulary;

/**
 * Measures how well sentences meet one question.
 */
class SentenceMatcher {

	private static final Pattern TIME_SIDE = Pattern.compile(
			"\\b(before|prior to|until|till|after|since|from|in|by|as of|during)\\s+(?:the (?:end|beginning|year) of )?"
					+ "(?:\\w+ )?((?:1\\d|20)\\d{2})\\b",
			Pattern.CASE_INSENSITIVE);

	private final Inquiry inquiry;

	private final Readings readings;

	private final Map<Word, Double> rarities = new IdentityHashMap<>();

	// The same terms are held against the same words again and again.
	private final Map<Word, Map<String, Double>> relations = new IdentityHashMap<>();

	private final Map<List<Word>, Map<Word, Double>> bestRelations = new IdentityHashMap<>();

	private final Map<Passage, List<Word>> contexts = new HashMap<>();

	private final List<List<Word>> names;

	private final AnswerSpans spans;

	SentenceMatcher(Inquiry inquiry, Readings readings, Vocabulary vocabulary) {
		this.inquiry = inquiry;
		this.readings = readings;
		for (Word term : inquiry.terms()) {
			this.rarities.put(term, vocabulary.rarity(term.surface(), Language.ENGLISH));
		}
		this.names = names(inquiry);
		this.spans = new AnswerSpans(inquiry, this);
	}

	private static List<List<Word>> names(Inquiry inquiry) {
		List<List<Word>> names = new ArrayList<>();
		for (TextRange name : inquiry.reading().names()) {
			List<Word> words = inquiry.reading().words(name).stream().filter(inquiry.terms()::contains).toList();
			if (!words.isEmpty()) {
				names.add(words);
			}
		}
		return names;
	}

	AnswerSpans spans() {
		return this.spans;
	}

	double rarity(Word term) {
		return this.rarities.getOrDefault(term, 1d);
	}

	Map<Feature, Double> features(RankedSentence sentence, Surroundings around, double passageScore) {
		Reading reading = this.readings.of(sentence.text());
		List<Word> context = this.contexts.computeIfAbsent(sentence.passage(), this::context);
		List<Word> near = near(sentence, reading);
		Map<Feature, Double> features = new EnumMap<>(Feature.class);
		features.put(Feature.SIMILARITY, sentence.similarity());
		features.put(Feature.PASSAGE, passageScore);
		features.put(Feature.COVERAGE, coverage(reading.words()));
		features.put(Feature.CONTEXT_COVERAGE, coverage(context));
		features.put(Feature.KIND, this.spans.fits(reading) ? 1d : 0d);
		features.put(Feature.LOCAL, this.spans.best(reading).map(AnswerSpans.Span::nearness).orElse(0d));
		features.put(Feature.FOCUS, met(this.inquiry.focus(), reading.words()));
		features.put(Feature.VERB, met(this.inquiry.verbs(), reading.words()));
		features.put(Feature.NUMBER_MISSING, numbersMissing(context));
		features.put(Feature.NUMBER_ELSEWHERE, numbersMissing(near));
		features.put(Feature.NAME_MISSING, nameMissing(context));
		features.put(Feature.NAME_ELSEWHERE, nameMissing(near));
		features.put(Feature.TIME_CONFLICT, timeConflict(sentence.text()) ? 1d : 0d);
		features.put(Feature.CAPTION, (sentence.passage().kind() == Passage.Kind.CAPTION) ? 1d : 0d);
		features.put(Feature.WEAKEST_TERM, weakest(context));
		features.put(Feature.NOVELTY, novelty(reading.words()));
		features.put(Feature.STANDING_OUT,
				Math.clamp((sentence.similarity() - around.mean()) / around.deviation() / 4, -1, 1));
		boolean deed = !this.inquiry.verbs().isEmpty() && switch (this.inquiry.kind()) {
			case PERSON, REASON, DATE, YEAR, PLACE -> true;
			default -> false;
		};
		features.put(Feature.DEED_UNMET, deed ? 1 - met(this.inquiry.verbs(), context) : 0);
		request(features, sentence, reading, context, near);
		return features;
	}

	private void request(Map<Feature, Double> features, RankedSentence sentence, Reading reading, List<Word> context,
			List<Word> near) {
		AnswerKind kind = this.inquiry.kind();
		features.put(Feature.QUANTITY_UNMET, is(kind.quantity() && !this.spans.fits(reading)));
		features.put(Feature.COUNT_UNBOUND, is(kind == AnswerKind.COUNT && !this.spans.counts(reading)));
		features.put(Feature.MEASURE_UNMET, measureUnmet(reading));
		features.put(Feature.YEAR_CONFLICT, is(yearConflict(reading)));
		features.put(Feature.NAME_WORD_MISSING, nameWordMissing(context));
		features.put(Feature.NAME_WORD_ELSEWHERE, nameWordMissing(near));
		features.put(Feature.OTHER_NAME, is(otherName(reading, near)));
		features.put(Feature.REASON_UNMET, is(kind == AnswerKind.REASON && !this.spans.fits(reading)));
		features.put(Feature.OPEN, is(!this.spans.checkable()));
		features.put(Feature.TYPE, type(reading));
		double asked = requestMet(context);
		features.put(Feature.REQUEST_MET, asked);
		features.put(Feature.REQUEST_GAP, Math.max(0, restMet(context) - asked));
		features.put(Feature.IMPERATIVE, is(this.inquiry.imperative()));
		features.put(Feature.PERSONAL, is(this.inquiry.personal()));
	}

	private static double is(boolean condition) {
		return condition ? 1 : 0;
	}

	private List<Word> request() {
		List<Word> request = new ArrayList<>(this.inquiry.verbs());
		if (!this.inquiry.focus().isEmpty()) {
			request.add(this.inquiry.focus().getLast());
		}
		request.addAll(this.inquiry.measure());
		return request;
	}

	private double requestMet(List<Word> words) {
		List<Word> request = request();
		return request.isEmpty() ? 0.5
				: request.stream().mapToDouble((term) -> relatedness(term, words)).average().orElse(0);
	}

	private double restMet(List<Word> words) {
		List<Word> request = request();
		if (request.isEmpty()) {
			return 0.5;
		}
		double met = 0;
		double all = 0;
		for (Word term : this.inquiry.terms()) {
			if (!request.contains(term)) {
				met += rarity(term) * relatedness(term, words);
				all += rarity(term);
			}
		}
		return (all > 0) ? met / all : 0;
	}

	private double type(Reading reading) {
		List<Word> focus = this.inquiry.focus();
		if (focus.isEmpty() || kindIsQuantity()) {
			return 0.5;
		}
		Word head = focus.getLast();
		String phrase = (focus.size() > 1) ? focus.get(focus.size() - 2).lower() + " " + lemma(head) : lemma(head);
		List<Word> words = reading.words();
		double best = 0;
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			if (word.tag() != Word.Tag.NOUN && word.tag() != Word.Tag.NAME
					|| this.inquiry.reading().words().stream().anyMatch(word::sameAs)) {
				continue;
			}
			String pair = (i > 0) ? words.get(i - 1).lower() + " " + word.lower() : word.lower();
			if (Lexicon.canBe(word.lower(), phrase) || Lexicon.canBe(pair, phrase)) {
				return 1;
			}
			if (Lexicon.isA(word.lower(), lemma(head)) || Lexicon.canBe(pair, lemma(head))) {
				best = Math.max(best, 0.8);
			}
		}
		return best;
	}

	private boolean kindIsQuantity() {
		return this.inquiry.kind().quantity();
	}

	private static String lemma(Word word) {
		return word.forms().stream().reduce((first, last) -> last).orElse(word.lower());
	}

	private double measureUnmet(Reading reading) {
		List<Word> measure = this.inquiry.measure();
		if (measure.isEmpty()) {
			return 0;
		}
		double word = relatedness(measure.getFirst(), reading.words());
		return this.spans.dimensionFits(measure.getFirst(), reading) ? (1 - word) / 4 : 1 - word / 2;
	}

	private boolean yearConflict(Reading reading) {
		List<Double> asked = years(this.inquiry.reading());
		List<Double> told = years(reading);
		return !asked.isEmpty() && !told.isEmpty() && asked.stream().noneMatch(told::contains);
	}

	private static List<Double> years(Reading reading) {
		return reading.quantities()
			.stream()
			.filter((quantity) -> quantity.kind() == Quantity.Kind.YEAR || quantity.kind() == Quantity.Kind.DATE)
			.map(Quantity::value)
			.filter(Objects::nonNull)
			.toList();
	}

	private double nameWordMissing(List<Word> words) {
		double worst = 0;
		for (List<Word> name : this.names) {
			for (Word part : name) {
				double weight = Math.min(1, rarity(part) / 3);
				worst = Math.max(worst, weight * (1 - relatedness(part, words)));
			}
		}
		return worst;
	}

	private boolean otherName(Reading reading, List<Word> near) {
		if (this.names.isEmpty() || nameWordMissing(near) < 0.5 || reading.names().isEmpty()) {
			return false;
		}
		return !reading.words().getFirst().lower().equals("the");
	}

	private double novelty(List<Word> words) {
		long fresh = words.stream()
			.filter((word) -> word.tag() == Word.Tag.NOUN || word.tag() == Word.Tag.NAME
					|| word.tag() == Word.Tag.NUMBER)
			.filter((word) -> this.inquiry.reading().words().stream().noneMatch(word::sameAs))
			.count();
		return Math.min(1, fresh / 4d);
	}

	/**
	 * What the sentences of one search have in common.
	 *
	 * @param mean mean of the cosines
	 * @param deviation standard deviation of the cosines, above 0
	 */
	record Surroundings(double mean, double deviation) {
	}

	// A sentence that points back speaks of what the one before it names.
	private List<Word> near(RankedSentence sentence, Reading reading) {
		if (!Anaphora.pointsBack(reading)) {
			return reading.words();
		}
		List<Word> words = new ArrayList<>(reading.words());
		this.readings.beside(sentence, -1)
			.map((before) -> before.shiftedBy(-sentence.passage().start()).in(sentence.passage().text()))
			.ifPresent((before) -> words.addAll(this.readings.of(before).words()));
		return words;
	}

	private List<Word> context(Passage passage) {
		List<Word> words = new ArrayList<>(this.readings.of(passage.text()).words());
		words.addAll(this.readings.of(passage.title()).words());
		if (passage.section() != null) {
			words.addAll(this.readings.of(passage.section()).words());
		}
		return words;
	}

	private double coverage(List<Word> words) {
		double met = 0;
		double all = 0;
		for (Word term : this.inquiry.terms()) {
			met += rarity(term) * relatedness(term, words);
			all += rarity(term);
		}
		return (all > 0) ? met / all : 0;
	}

	private double weakest(List<Word> words) {
		double weakest = 1;
		for (Word term : this.inquiry.terms()) {
			double weight = Math.min(1, rarity(term) / 3);
			weakest = Math.min(weakest, 1 - weight * (1 - relatedness(term, words)));
		}
		return weakest;
	}

	private double met(List<Word> terms, List<Word> words) {
		if (terms.isEmpty()) {
			return 0.5;
		}
		return terms.stream().mapToDouble((term) -> relatedness(term, words)).average().orElse(0);
	}

	double relatedness(Word term, List<Word> words) {
		return this.bestRelations.computeIfAbsent(words, (key) -> new IdentityHashMap<>())
			.computeIfAbsent(term, (key) -> bestRelatedness(term, words));
	}

	private double bestRelatedness(Word term, List<Word> words) {
		double best = 0;
		for (Word word : words) {
			if (word.tag() != Word.Tag.PUNCTUATION && word.tag() != Word.Tag.FUNCTION) {
				best = Math.max(best, relatedness(term, word));
			}
			if (best == 1) {
				break;
			}
		}
		return best;
	}

	double relatedness(Word term, Word word) {
		if (term.sameAs(word)) {
			return 1;
		}
		if (term.tag() == Word.Tag.NUMBER || term.tag() == Word.Tag.NAME || term.capitalised()) {
			return 0;
		}
		return this.relations.computeIfAbsent(term, (key) -> new HashMap<>())
			.computeIfAbsent(word.surface(), (key) -> Lexicon.relatedness(term, word));
	}

	private double numbersMissing(List<Word> words) {
		List<Quantity> fixed = this.inquiry.reading()
			.quantities()
			.stream()
			.filter((quantity) -> quantity.value() != null && quantity.kind() != Quantity.Kind.ORDINAL)
			.filter((quantity) -> !(this.inquiry.kind() == AnswerKind.LIST
					&& Character.isLetter(quantity.range().in(this.inquiry.reading().text()).charAt(0))))
			.toList();
		if (fixed.isEmpty()) {
			return 0;
		}
		long missing = fixed.stream()
			.filter((quantity) -> words.stream().noneMatch((word) -> tells(word, quantity)))
			.count();
		return (double) missing / fixed.size();
	}

	private boolean tells(Word word, Quantity quantity) {
		if (word.tag() != Word.Tag.NUMBER) {
			return false;
		}
		String digits = word.surface().replace(",", "");
		String asked = this.inquiry.reading()
			.words(quantity.range())
			.stream()
			.filter((part) -> part.tag() == Word.Tag.NUMBER)
			.map((part) -> part.lower().replace(",", ""))
			.findFirst()
			.orElse("");
		return digits.equalsIgnoreCase(asked) || Objects.equals(parsed(digits), quantity.value())
				|| asked.length() == 2 && digits.length() == 4 && digits.endsWith(asked);
	}

	private static Double parsed(String digits) {
		try {
			return Double.valueOf(digits);
		}
		catch (NumberFormatException ex) {
			return Double.NaN;
		}
	}

	private double nameMissing(List<Word> words) {
		double worst = 0;
		for (List<Word> name : this.names) {
			double all = 0;
			double missing = 0;
			for (Word part : name) {
				all += rarity(part);
				missing += rarity(part) * (1 - relatedness(part, words));
			}
			worst = Math.max(worst, (all > 0) ? missing / all : 0);
		}
		return worst;
	}

	private boolean timeConflict(String sentence) {
		Matcher asked = TIME_SIDE.matcher(this.inquiry.reading().text());
		while (asked.find()) {
			Matcher told = TIME_SIDE.matcher(sentence);
			while (told.find()) {
				if (told.group(2).equals(asked.group(2)) && conflict(side(asked.group(1)), side(told.group(1)))) {
					return true;
				}
			}
		}
		return false;
	}

	// What happened in a year may go on after it, but not before it.
	private static boolean conflict(int asked, int told) {
		return asked < 0 && told >= 0 || asked > 0 && told < 0;
	}

	private static int side(String preposition) {
		return switch (preposition.toLowerCase(java.util.Locale.ROOT)) {
			case "before", "prior to", "until", "till" -> -1;
			case "after", "since", "from" -> 1;
			default -> 0;
		};
	}

}
