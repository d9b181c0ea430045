package dev.groundling.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by its wording what sort of phrase a question wants. The most particular wordings
 * are tried first: "how many years" before "how many", and that before "what".
 */
final class QuestionPatterns {

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
				+ " (?:price|cost|fee|fare|budget|gdp)\\b|\\bhow (?:expensive|costly)\\b");

	private static final Pattern MEASURE = Pattern
		.compile("\\bhow (?:much|heavy|tall|high|far|wide|fast|big|large|deep|hot|cold|warm|thick|strong|loud|small"
				+ "|steep|light|close)\\b|\\b(?:what|which)(?:[’']?s| is| was| are| were)? (?:the )?"
				+ "(?:[\\w’'&-]+ ){0,4}(?:volume|amount|value|weight|length|height|width|depth|speed|temperature|size|capacity"
				+ "|distance|area|population|output|income|revenue|turnover|level|figure|range|limit|budget|rating|score"
				+ "|sum|total|salary|wages?|attendance|profit|rate|age|phone number|telephone number|lifespan|duration"
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

	private QuestionPatterns() {
	}

	/**
	 * Tells what sort of phrase a question wants.
	 * @param question the question in small letters, without white space at its ends
	 * @param focus the words that say what is asked for
	 * @return the kind
	 */
	static AnswerKind kind(String question, List<Word> focus) {
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
		// A company is also a person who is with one.
		if (Lexicon.isA(noun, "person") && !Lexicon.isA(noun, "organization")) {
			return AnswerKind.PERSON;
		}
		if (Lexicon.isA(noun, "district") || Lexicon.isA(noun, "municipality") || Lexicon.isA(noun, "country")
				|| Lexicon.isA(noun, "geographical area")) {
			return AnswerKind.PLACE;
		}
		return Lexicon.isA(noun, "organization") || noun.equals("name") ? AnswerKind.NAME : AnswerKind.OPEN;
	}

	private static boolean found(Pattern pattern, String question) {
		return pattern.matcher(question).find();
	}

}
