package dev.groundling.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.answer.KeptRelations.Relations;
import dev.groundling.language.AnswerKind;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Language;
import dev.groundling.language.Lexicon;
import dev.groundling.language.NameSort;
import dev.groundling.language.Quantity;
import dev.groundling.language.Quantity.Kind;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrase of a sentence that answers: a quantity or a name of the sort asked for
 * that the question doesn't hold already, and that the question's terms stand nearest to.
 */
class AnswerSpans {

	private static final double DECAY = 0.12;

	private static final Set<String> COMPANY_FORMS = Set.of("co", "ltd", "inc", "corp", "llc", "plc", "gmbh",
			"company");

	private static final Pattern LISTING = Pattern.compile(",| and |[、，和]");

	private static final int LONGEST_NAME = 3;

	/** Words after which something else begins. */
	private static final Set<String> PARTING = Set.of("to", "and", "but", "while", ",", ";", "到", "至", "和", "，");

	/** What such a word counts, in words of distance. */
	private static final double PARTED = 1.5;

	private static final Pattern PLACE = Pattern
		.compile("\\p{IsHan}+(?:[站城场馆园路街港楼厅校村镇乡县市区省国湾岛山河湖江桥州寺庙塔厂店院所]|码头|中心|大厦|社区|基地)");

	private static final int BEFORE = 6;

	private static final int AFTER = 7;

	private static final Pattern CAUSE = Pattern
		.compile("\\b(?:because|due to|since(?! \\d)|in order to|so that|so as to"
				+ "|thanks to|owing to|as a result|therefore|caused?|causing|led to|leading to|reasons?|the aim|on account of|after"
				+ "|following|through|by \\p{L}+ing)\\b|^To \\p{L}+|[,;] as |[,;] for |, so ",
				Pattern.CASE_INSENSITIVE);

	private static final Pattern CHINESE_CAUSE = Pattern
		.compile("因为|由于|因(?![此素而])|为了|以便|以免|避免|防止|所以|导致|使得|原因|旨在|目的|缘于|源于|归功|得益于|多亏|为此|于是|为(?=\\p{IsHan}{2,8}，)");

	private static final Map<String, Pattern> DIMENSIONS = Map.of("deep|long|tall|high|wide|far|thick|broad",
			Pattern.compile("(?:kilo|centi|milli)?met(?:re|er)s?|feet|foot|miles?|inch(?:es)?|yards?|[kcm]?m"),
			"long|old|young|soon|quickly|late|early|fast",
			Pattern.compile("(?:second|minute|hour|day|night|week|month|year|decade)s?|centur(?:y|ies)"), "heavy|light",
			Pattern.compile("(?:kilo|milli)?gram(?:me)?s?|tons?|tonnes?|pounds?|ounces?|[km]?g|lbs?"), "hot|cold|warm",
			Pattern.compile("degrees?|°.*"), "fast|quick", Pattern.compile(".*"), "big|large|small|strong|loud|close",
			Pattern.compile(".*"));

	private final Inquiry inquiry;

	private final TermRelations relations;

	private final @Nullable String unit;

	AnswerSpans(Inquiry inquiry, TermRelations relations) {
		this.inquiry = inquiry;
		this.relations = relations;
		this.unit = inquiry.unit();
	}

	/**
	 * Tells whether a phrase of the sort asked for can be told from others at all.
	 */
	boolean checkable() {
		return switch (this.inquiry.kind()) {
			case DEFINITION, YES_NO, OPEN, LIST -> false;
			default -> true;
		};
	}

	boolean fits(Reading sentence) {
		return switch (this.inquiry.kind()) {
			case REASON -> cause(sentence).find();
			case LIST -> LISTING.matcher(sentence.text()).find();
			case PERSON -> !candidates(sentence).isEmpty() || sentence.words()
				.stream()
				.anyMatch((word) -> word.tag() == Word.Tag.NOUN && Lexicon.isA(word.lower(), "person"));
			case DEFINITION, YES_NO, OPEN -> true;
			default -> !candidates(sentence).isEmpty();
		};
	}

	private static Matcher cause(Reading sentence) {
		return ((sentence.language() == Language.CHINESE) ? CHINESE_CAUSE : CAUSE).matcher(sentence.text());
	}

	/**
	 * Tells whether a number of the sentence counts what the question wants counted: the
	 * words after the number, or the subject it is said of, mean the same.
	 */
	boolean counts(Reading sentence) {
		if (this.inquiry.focus().isEmpty()) {
			return fits(sentence);
		}
		Word wanted = this.inquiry.focus().getLast();
		List<Word> words = sentence.words();
		for (TextRange number : candidates(sentence)) {
			int last = position(words, number.end() - 1);
			int first = position(words, number.start());
			for (int i = Math.max(0, first - BEFORE); i <= Math.min(words.size() - 1, last + AFTER); i++) {
				if (i >= first && i <= last) {
					continue;
				}
				if (this.relations.between(wanted, words.get(i)) > 0 || person(wanted) && person(words.get(i))) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean person(Word word) {
		return word.lower().equals("people") || word.tag() == Word.Tag.NOUN && Lexicon.isA(word.lower(), "person");
	}

	boolean dimensionFits(Word measure, Reading sentence) {
		for (Map.Entry<String, Pattern> dimension : DIMENSIONS.entrySet()) {
			if (measure.lower().matches(dimension.getKey()) && sentence.quantities()
				.stream()
				.anyMatch((quantity) -> quantity.unit() != null
						&& dimension.getValue().matcher(quantity.unit()).matches())) {
				return true;
			}
		}
		return false;
	}

	Optional<Span> best(Reading sentence) {
		return candidates(sentence).stream()
			.map((range) -> new Span(range, nearness(sentence, range)))
			.max(Comparator.comparingDouble(Span::nearness));
	}

	/**
	 * Chooses the phrase to show. Where the question fixes a time that the sentence has,
	 * and the sentence has several such phrases, it is the one that stands with that
	 * time: "from 3.8 million in 1987 to 137 million in 2018".
	 * @param sentence the sentence that answers
	 * @return the phrase as it stands there, empty where none of the sort asked for does
	 */
	Optional<String> answering(Reading sentence) {
		return chosen(sentence).map((range) -> range.in(sentence.text()));
	}

	private Optional<TextRange> chosen(Reading sentence) {
		List<TextRange> found = candidates(sentence);
		List<Integer> times = this.inquiry.kind().quantity() ? times(sentence) : List.of();
		if (found.size() < 2 || times.isEmpty()) {
			return best(sentence).map(Span::range);
		}
		Comparator<TextRange> nearest = Comparator.comparingDouble(
				(range) -> times.stream().mapToDouble((time) -> apart(sentence, range, time)).min().orElse(0));
		return found.stream()
			.min(nearest.thenComparing(Comparator.comparingDouble((range) -> -nearness(sentence, range))));
	}

	// Places of the question's times among the words.
	private List<Integer> times(Reading sentence) {
		return sentence.quantities()
			.stream()
			.filter((quantity) -> quantity.kind() == Kind.YEAR || quantity.kind() == Kind.DATE)
			.filter(this::asked)
			.map((quantity) -> position(sentence.words(), quantity.range().start()))
			.toList();
	}

	private static double apart(Reading sentence, TextRange range, int time) {
		List<Word> words = sentence.words();
		int first = position(words, range.start());
		int last = position(words, range.end() - 1);
		int from = Math.min(last, time) + 1;
		int to = Math.max(first, time);
		boolean parted = from < to
				&& words.subList(from, to).stream().anyMatch((word) -> PARTING.contains(word.lower()));
		return Math.max(0, Math.max(first - time, time - last)) + (parted ? PARTED : 0);
	}

	private List<TextRange> candidates(Reading sentence) {
		AnswerKind kind = this.inquiry.kind();
		List<TextRange> found = new ArrayList<>();
		if (kind.quantity()) {
			for (Quantity quantity : sentence.quantities()) {
				if (wanted(kind, quantity) && unitFits(quantity) && !asked(quantity)) {
					found.add(quantity.range());
				}
			}
			return found;
		}
		if (kind == AnswerKind.PERSON || kind == AnswerKind.PLACE || kind == AnswerKind.NAME) {
			found.addAll(ofTheKind(sentence));
			for (TextRange name : sentence.names()) {
				if (suits(sentence.sort(name)) && !asked(sentence, name)) {
					found.add(name);
				}
			}
		}
		return found;
	}

	// "Which university", "where": in Chinese the kind is the end of the name.
	private List<TextRange> ofTheKind(Reading sentence) {
		List<TextRange> found = new ArrayList<>();
		List<Word> words = sentence.words();
		for (int last = 0; chinese() && last < words.size(); last++) {
			if (!named(words.get(last)) || !isOfTheKind(words.get(last).surface())) {
				continue;
			}
			int first = last;
			while (first > 0 && last - first < LONGEST_NAME && named(words.get(first - 1))) {
				first--;
			}
			TextRange name = new TextRange(words.get(first).range().start(), words.get(last).range().end());
			if (!asked(sentence, name)) {
				found.add(name);
			}
		}
		return found;
	}

	private boolean isOfTheKind(String noun) {
		if (this.inquiry.kind() == AnswerKind.PLACE && PLACE.matcher(noun).matches()) {
			return true;
		}
		List<Word> focus = this.inquiry.focus();
		return this.inquiry.kind() != AnswerKind.PERSON && !focus.isEmpty() && noun.endsWith(focus.getLast().surface());
	}

	private static boolean named(Word word) {
		return word.tag() == Word.Tag.NAME || word.tag() == Word.Tag.NOUN;
	}

	// Only of Chinese names it is known what they name.
	private boolean suits(NameSort sort) {
		return switch (this.inquiry.kind()) {
			case PERSON -> sort == NameSort.PERSON || sort == NameSort.OTHER && !chinese();
			case PLACE -> sort != NameSort.PERSON;
			default -> sort != NameSort.PERSON || !chinese();
		};
	}

	private boolean chinese() {
		return this.inquiry.reading().language() == Language.CHINESE;
	}

	private static boolean wanted(AnswerKind kind, Quantity quantity) {
		Kind found = quantity.kind();
		return switch (kind) {
			case COUNT -> found == Kind.COUNT || found == Kind.MEASURE;
			case MONEY -> found == Kind.MONEY;
			case PERCENTAGE -> found == Kind.PERCENTAGE;
			case YEAR -> found == Kind.YEAR || found == Kind.DATE && quantity.value() != null;
			case DATE -> found == Kind.YEAR || found == Kind.DATE || found == Kind.TIME;
			case DURATION -> found == Kind.DURATION || found == Kind.MEASURE;
			case MEASURE -> found != Kind.YEAR && found != Kind.DATE && found != Kind.ORDINAL;
			default -> false;
		};
	}

	private boolean unitFits(Quantity quantity) {
		return this.unit == null || this.unit.equals(quantity.unit());
	}

	private boolean asked(Quantity quantity) {
		return this.inquiry.reading()
			.quantities()
			.stream()
			.anyMatch((known) -> known.value() != null && Objects.equals(known.value(), quantity.value()));
	}

	// A name is asked about, not asked for, when the question has most of it: "DTCT" of
	// "DTCT Co., Ltd.".
	private boolean asked(Reading sentence, TextRange range) {
		if (chinese() && this.inquiry.reading().text().contains(range.in(sentence.text()))) {
			return true;
		}
		List<Word> name = sentence.words(range);
		long known = name.stream()
			.filter((word) -> COMPANY_FORMS.contains(word.lower()) || this.relations.asked(word))
			.count();
		return known * 2 >= name.size();
	}

	// The weight of the question's terms around the phrase, each the less the farther it
	// stands.
	private double nearness(Reading sentence, TextRange range) {
		List<Word> words = sentence.words();
		int first = position(words, range.start());
		int last = position(words, range.end() - 1);
		double near = 0;
		double all = 0;
		for (Word term : this.inquiry.terms()) {
			double best = 0;
			Relations told = this.relations.each(term, words);
			for (int i = 0; i < words.size() && !told.none(); i++) {
				double related = told.at(i);
				if (related > 0) {
					int distance = Math.max(0, Math.max(first - i, i - last));
					best = Math.max(best, related / (1 + DECAY * distance));
				}
			}
			near += this.relations.rarity(term) * best;
			all += this.relations.rarity(term);
		}
		return (all > 0) ? near / all : 0;
	}

	private static int position(List<Word> words, int offset) {
		for (int i = 0; i < words.size(); i++) {
			if (words.get(i).range().end() > offset) {
				return i;
			}
		}
		return words.size() - 1;
	}

	/**
	 * A phrase that may answer.
	 *
	 * @param range where it stands in the sentence
	 * @param nearness how near the question's terms stand to it, 0 to 1
	 */
	record Span(TextRange range, double nearness) {
	}

}
