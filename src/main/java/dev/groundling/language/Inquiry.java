package dev.groundling.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final Set<String> RELATIVE = Set.of("last", "this", "next", "today", "now", "like");

	private static final Set<String> LIGHT_VERBS = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "do",
			"does", "did", "done", "have", "has", "had", "can", "could", "will", "would", "shall", "should", "may",
			"might", "must", "get", "got", "gets", "make", "makes", "made", "take", "takes", "took", "go", "goes",
			"went", "come", "comes", "came", "let", "put", "become", "became", "use", "used");

	private static final Pattern HOW_MANY = Pattern.compile("\\bhow many\\b|\\b(?:what|which)(?: is| was| are| were)?"
			+ "(?: the)? (?:total |exact )?number\\b|\\bcount of\\b|\\bhow numerous\\b");

	private static final Pattern PERCENT = Pattern
		.compile("\\b(?:percent(?:age)?|per cent|proportion|share of|what share|which share|what fraction"
				+ "|(?:growth|annual|interest|average|average annual|tax|success) rate|at what rate|what part)\\b");

	private static final Pattern YEAR = Pattern
		.compile("\\b(?:what|which|wat) (?:calendar )?year\\b|\\byear (?:was|did|is)\\b");

	private static final Pattern WHEN = Pattern
		.compile("^(?:\\W*\\w+ )?when\\b|\\bwhen (?:did|was|is|were|does|do|will|are|has|had)\\b"
				+ "|\\b(?:what|which) (?:date|day|time|month|season|century|decade)\\b|\\bsince when\\b|\\bhow early\\b");

	private static final Pattern DURATION = Pattern.compile(
			"\\bhow (?:long|often|frequently|old|young|soon|quickly)\\b|\\b(?:what|which) (?:length|period) of time\\b"
					+ "|\\bfor what (?:time|period)\\b|\\bhow many (?:years|months|weeks|days|hours|minutes|seconds|times)\\b"
					+ "|\\bwhat age\\b");

	private static final Pattern MONEY = Pattern
		.compile("\\bhow much (?:money|did .*(?:cost|spend|pay|invest|raise|earn|receive)|does .*cost|is (?:a|the)\\b"
				+ ".*(?:ticket|pass|price|fee|fare|worth|tax))|\\bwhat (?:did|does|do) .* cost\\b|\\bwhat (?:is|was) the"
				+ " (?:price|cost|fee|fare|budget|gdp)\\b|\\bhow (?:expensive|costly)\\b|\\bhow much money\\b");

	private static final Pattern MEASURE = Pattern
		.compile("\\bhow (?:much|heavy|tall|high|far|wide|fast|big|large|deep|hot|cold|warm|thick|strong|loud|small"
				+ "|steep|light|close)\\b|\\b(?:what|which) (?:is|was|are|were|were the|are the|is the|was the)? ?(?:the )?"
				+ "(?:[\\w’'&-]+ ){0,4}(?:volume|amount|value|weight|length|height|width|depth|speed|temperature|size|capacity"
				+ "|distance|area|population|output|income|revenue|turnover|level|figure|range|limit|budget|rating|score"
				+ "|sum|total|salary|wages?|turnover|attendance|profit|rate|age|phone number|telephone number|lifespan|duration"
				+ "|frequency|altitude|elevation|density|dose)\\b");

	private static final Pattern WHO = Pattern.compile("\\b(?:who|whom|whose|whos|who’s|who's)\\b");

	private static final Pattern WHERE = Pattern.compile("\\b(?:where|wheres|where’s|where's)\\b");

	private static final Pattern WHY = Pattern.compile(
			"\\bwhy\\b|\\b(?:what|which) reasons?\\b|\\bhow come\\b|\\bwhat(?: was| is)? the (?:reason|cause|purpose)"
					+ "\\b|\\bwhat (?:caused|led to|prompted|made)\\b");

	private static final Pattern LIST = Pattern.compile(
			"\\b(?:what|which|name|list|give)(?: are| were)?(?: the| all| me)* (?:two|three|four|five|six|seven|several"
					+ "|various|different|all)\\b|^(?:name|list|enumerate)\\b|\\bwhat are the\\b|\\bwhat .* and (?:what|which|how)\\b");

	private static final Pattern DEFINITION = Pattern
		.compile("^(?:so |and |but )?(?:what|who)(?:[’']?s| is| are| was| were| exactly is) (?:an? |the )?"
				+ "[^,]*$|\\bwhat (?:does|do) .* mean\\b|\\bdefine\\b|\\bmeaning of\\b");

	private static final Pattern WHICH = Pattern.compile("\\b(?:which|what|wich|wat) ");

	private static final Pattern AUXILIARY_FIRST = Pattern
		.compile("^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|should|must)\\b");

	private static final Pattern NAME_DEFINITION = Pattern
		.compile("^(?:and |so )?(?:what|whats|what’s|what's)(?: exactly)? (?:is|are|was|were) (?:an? |the )?[“\"‘']?"
				+ "(?!.*\\b(?:of|in|at|for|among|on|from|to|by|last|this|like)\\b)(?!.*[’']s )[\\w’'&+ -]{2,50}[”\"’']?\\??$");

	private static final Pattern ATTRIBUTE = Pattern
		.compile("\\b(?:what|who)(?:[’']?s| is| are| was| were| has been) (?:the |an? )?");

	private static final Pattern MEASURED = Pattern
		.compile("\\bhow (?!many\\b|much\\b|did\\b|do\\b|does\\b|is\\b|are\\b"
				+ "|was\\b|were\\b|can\\b|has\\b|have\\b|had\\b|come\\b|often\\b|frequently\\b|would\\b|should\\b|will\\b)(\\p{L}+)");

	private static final Pattern IMPERATIVE = Pattern
		.compile("^(?:please |now |just )?(?:ignore|disregard|forget|write|print"
				+ "|repeat|pretend|act|translate|book|order|buy|send|open|show me|help|recommend|suggest|promise|confirm|say"
				+ "|sing|draw|play|make|create|generate|reveal|output|stop|from now on|you are|thanks|thank you|hello|hi|hey)\\b");

	private static final Pattern PERSONAL = Pattern.compile("\\b(?:you|your|yours|yourself|me|my)\\b");

	private static final Pattern NEGATION = Pattern.compile(
			"\\b(?:no longer|not|never|no|without|n[’']t|fail(?:ed|s)?|refus\\w+|stop(?:ped|s)?|cancel\\w*|abandon\\w*"
					+ "|lost|lose)\\b|n[’']t\\b",
			Pattern.CASE_INSENSITIVE);

	public Inquiry {
		focus = List.copyOf(focus);
		terms = List.copyOf(terms);
	}

	/**
	 * Reads a question.
	 * @param question a question in English, spelling already mended
	 * @return what it asks
	 */
	public static Inquiry of(String question) {
		Reading reading = Reading.of(question);
		String lower = question.toLowerCase(Locale.ROOT).strip();
		List<Word> focus = focus(reading, lower);
		if (focus.isEmpty()) {
			focus = attribute(reading, lower);
		}
		List<Word> terms = reading.words().stream().filter(Inquiry::meaningful).toList();
		return new Inquiry(kind(lower, focus), reading, focus, terms);
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
		Matcher measured = MEASURED.matcher(this.reading.text().toLowerCase(Locale.ROOT));
		if (!measured.find()) {
			return List.of();
		}
		return this.reading.words(new TextRange(measured.start(1), measured.end(1)));
	}

	/**
	 * Tells whether it is an order or a greeting rather than a question.
	 * @return whether it begins like one
	 */
	public boolean imperative() {
		return IMPERATIVE.matcher(this.reading.text().toLowerCase(Locale.ROOT).strip()).find();
	}

	/**
	 * Tells whether it speaks to the one who answers, or of the one who asks.
	 * @return whether it has such a pronoun
	 */
	public boolean personal() {
		return PERSONAL.matcher(this.reading.text().toLowerCase(Locale.ROOT)).find();
	}

	/**
	 * Tells whether a text denies something.
	 * @param text any text
	 * @return whether it has a word of denial
	 */
	public static boolean denies(String text) {
		return NEGATION.matcher(text).find();
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

	private static AnswerKind kind(String question, List<Word> focus) {
		if (found(PERCENT, question)) {
			return AnswerKind.PERCENTAGE;
		}
		if (found(DURATION, question)) {
			return AnswerKind.DURATION;
		}
		if (found(HOW_MANY, question)) {
			return AnswerKind.COUNT;
		}
		if (found(MONEY, question)) {
			return AnswerKind.MONEY;
		}
		if (found(YEAR, question)) {
			return AnswerKind.YEAR;
		}
		if (found(WHEN, question)) {
			return AnswerKind.DATE;
		}
		if (found(MEASURE, question)) {
			return AnswerKind.MEASURE;
		}
		return entityKind(question, focus);
	}

	private static AnswerKind entityKind(String question, List<Word> focus) {
		if (found(WHY, question)) {
			return AnswerKind.REASON;
		}
		if (NAME_DEFINITION.matcher(question).find() && !found(LIST, question)) {
			return AnswerKind.DEFINITION;
		}
		if (found(LIST, question)) {
			return AnswerKind.LIST;
		}
		if (found(WHERE, question)) {
			return AnswerKind.PLACE;
		}
		if (question.matches("^who(?: is|’s|'s|s| was) .*") && question.split(" ").length <= 6) {
			return AnswerKind.PERSON;
		}
		if (found(WHO, question)) {
			return AnswerKind.PERSON;
		}
		if (!focus.isEmpty() && found(WHICH, question)) {
			return focusKind(focus.getLast());
		}
		if (AUXILIARY_FIRST.matcher(question).find()) {
			return AnswerKind.YES_NO;
		}
		return found(DEFINITION, question) ? AnswerKind.DEFINITION : AnswerKind.OPEN;
	}

	private static AnswerKind focusKind(Word head) {
		if (head.tag() == Word.Tag.NOUN && head.lower().endsWith("s") && !head.lower().endsWith("ss")
				&& head.forms().size() > 1) {
			return AnswerKind.LIST;
		}
		String noun = head.lower();
		if (Lexicon.isA(noun, "person")) {
			return AnswerKind.PERSON;
		}
		if (Lexicon.isA(noun, "district") || Lexicon.isA(noun, "municipality") || Lexicon.isA(noun, "country")
				|| Lexicon.isA(noun, "geographical area")) {
			return AnswerKind.PLACE;
		}
		return Lexicon.isA(noun, "organization") || noun.equals("name") ? AnswerKind.NAME : AnswerKind.OPEN;
	}

	// The noun phrase right after the question word.
	private static List<Word> focus(Reading reading, String question) {
		Matcher start = Pattern.compile("\\b(?:how many|how much|which|what|whose|wich|wat)(?: of)?(?: the)? ")
			.matcher(question);
		List<Word> focus = new ArrayList<>();
		if (!start.find()) {
			return focus;
		}
		for (Word word : reading.words()) {
			if (word.range().start() < start.end()) {
				continue;
			}
			boolean noun = word.tag() == Word.Tag.NOUN || word.tag() == Word.Tag.NAME;
			boolean part = noun || word.tag() == Word.Tag.ADJECTIVE || word.surface().equals("-");
			if (!part) {
				break;
			}
			focus.add(word);
		}
		while (!focus.isEmpty() && focus.getLast().tag() == Word.Tag.ADJECTIVE) {
			focus.removeLast();
		}
		focus.removeIf((word) -> word.surface().equals("-"));
		return focus;
	}

	// The noun that "what is" or "who is" asks for: "turnover" of "what was Norrstrand's
	// turnover last year", "mayor" of "who is the mayor of".
	private static List<Word> attribute(Reading reading, String question) {
		Matcher start = ATTRIBUTE.matcher(question);
		if (!start.find()) {
			return new ArrayList<>();
		}
		List<Word> noun = new ArrayList<>();
		for (Word word : reading.words()) {
			if (word.range().start() < start.end()) {
				continue;
			}
			if (RELATIVE.contains(word.lower())) {
				break;
			}
			if (word.surface().equals("’s") || word.surface().equals("'s")) {
				noun.clear();
			}
			else if (word.tag() == Word.Tag.NOUN || word.tag() == Word.Tag.NAME || word.tag() == Word.Tag.ADJECTIVE) {
				noun.add(word);
			}
			else if (!word.surface().equals("-") && !word.surface().equals("the")) {
				break;
			}
		}
		while (!noun.isEmpty() && noun.getLast().tag() != Word.Tag.NOUN) {
			noun.removeLast();
		}
		return noun.isEmpty() ? noun : new ArrayList<>(List.of(noun.getLast()));
	}

	private static boolean found(Pattern pattern, String question) {
		return pattern.matcher(question).find();
	}

}
