package dev.groundling.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A question as a reader understands it: what sort of phrase it wants, and what it fixes.
 *
 * @param kind what sort of phrase answers
 * @param reading the question's words, quantities and names
 * @param focus the words that say what is asked for ("industrial incubators" of "how many
 * industrial incubators"), often none
 * @param terms the words that carry meaning, the focus among them
 */
public record Inquiry(AnswerKind kind, Reading reading, List<Word> focus, List<Word> terms) {

	/** Words that frame a question without saying what it is about. */
	private static final Set<String> FRAME = Set.of("article", "text", "story", "report", "document", "page",
			"according", "mention", "mentioned", "mentions", "state", "stated", "please", "plz", "pls", "tell", "know",
			"say", "says", "said", "many", "much", "give", "given", "name", "named", "call", "called", "kind", "sort",
			"type", "there", "lol", "hey", "hi", "thing", "things", "exactly", "count", "counted", "number", "also",
			"still", "just", "actually", "u", "thx", "thanks", "ok", "so", "ever", "one", "ones", "people", "way");

	private static final Set<String> LIGHT_VERBS = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "do",
			"does", "did", "done", "have", "has", "had", "can", "could", "will", "would", "shall", "should", "may",
			"might", "must", "get", "got", "gets", "make", "makes", "made", "take", "takes", "took", "go", "goes",
			"went", "come", "comes", "came", "let", "put", "become", "became", "use", "used");

	private static final Pattern MEASURED = Pattern
		.compile("\\bhow (?!many\\b|much\\b|did\\b|do\\b|does\\b|is\\b|are\\b"
				+ "|was\\b|were\\b|can\\b|has\\b|have\\b|had\\b|come\\b|often\\b|frequently\\b|would\\b|should\\b|will\\b)(\\p{L}+)");

	private static final Pattern IMPERATIVE = Pattern
		.compile("^(?:please |now |just )?(?:ignore|disregard|forget|write|print"
				+ "|repeat|pretend|act|translate|book|order|buy|send|open|show me|help|recommend|suggest|promise|confirm|say"
				+ "|sing|draw|play|make|create|generate|reveal|output|stop|from now on|you are|thanks|thank you|hello|hi|hey)\\b");

	private static final Pattern PERSONAL = Pattern.compile("\\b(?:you|your|yours|yourself|me|my)\\b");

	public Inquiry {
		focus = List.copyOf(focus);
		terms = List.copyOf(terms);
	}

	/**
	 * Reads a question.
	 * @param question a question in English or Chinese, spelling already mended
	 * @return what it asks
	 */
	public static Inquiry of(String question) {
		Reading reading = Reading.of(question);
		if (reading.language() == Language.CHINESE) {
			return ChineseQuestions.of(reading);
		}
		String lower = PlainCase.lower(question);
		List<Word> focus = QuestionFocus.of(reading, lower);
		List<Word> terms = reading.words().stream().filter(Inquiry::meaningful).toList();
		return new Inquiry(QuestionPatterns.kind(lower.strip(), focus), reading, focus, terms);
	}

	/**
	 * Returns the question's verbs that say what happened.
	 * @return its full verbs, without those that could be any verb
	 */
	public List<Word> verbs() {
		return this.terms.stream().filter((word) -> word.tag() == Word.Tag.VERB).toList();
	}

	/**
	 * Returns the adjective that a question measures by, as "deep" in "how deep is".
	 * @return the adjective or adverb, none when the question has no such word
	 */
	public List<Word> measure() {
		Matcher measured = MEASURED.matcher(PlainCase.lower(this.reading.text()));
		if (!measured.find()) {
			return List.of();
		}
		return this.reading.words(new TextRange(measured.start(1), measured.end(1)));
	}

	/**
	 * Returns the unit that a Chinese question wants the answer in, as in 多少吨.
	 * @return the base unit, {@code null} when it names none or isn't Chinese
	 */
	public @Nullable String unit() {
		return (this.reading.language() == Language.CHINESE) ? ChineseQuestions.unit(this.reading.text()) : null;
	}

	/**
	 * Tells whether it is an order or a greeting rather than a question.
	 * @return whether it begins like one
	 */
	public boolean imperative() {
		if (this.reading.language() == Language.CHINESE) {
			return ChineseQuestions.imperative(this.reading.text());
		}
		return IMPERATIVE.matcher(PlainCase.lower(this.reading.text()).strip()).find();
	}

	/**
	 * Tells whether it speaks to the one who answers, or of the one who asks.
	 * @return whether it has such a pronoun
	 */
	public boolean personal() {
		if (this.reading.language() == Language.CHINESE) {
			return ChineseQuestions.personal(this.reading.text());
		}
		return PERSONAL.matcher(PlainCase.lower(this.reading.text())).find();
	}

	private static boolean meaningful(Word word) {
		String lower = word.lower();
		if (FRAME.contains(lower) || LIGHT_VERBS.contains(lower)) {
			return false;
		}
		return switch (word.tag()) {
			case NOUN, NAME, VERB, ADJECTIVE, OTHER -> !QuestionWords.contains(lower);
			case ADVERB -> !QuestionWords.contains(lower) && lower.length() > 3;
			case NUMBER -> true;
			default -> false;
		};
	}

}
