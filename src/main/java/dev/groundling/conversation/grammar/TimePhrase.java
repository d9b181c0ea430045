package dev.groundling.conversation.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.TextRange;

/**
 * When something happens, as a text says it: "by the end of 2018".
 *
 * @param whole the phrase with its preposition
 * @param core the phrase without it: "the end of 2018"
 * @param value what is fixed: "2018"
 * @param preposition the preposition in lower case, empty for none
 * @param sort what sort of time it is; one stands in for another of its sort only
 * @param reckoned what it is reckoned from
 */
public record TimePhrase(TextRange whole, TextRange core, TextRange value, String preposition, Sort sort,
		Reckoned reckoned) {

	private static final String MONTH = "(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember"
			+ "|October)";

	private static final String YEAR = "(?:1\\d{3}|20\\d{2}|21\\d{2})";

	private static final String NO_UNIT = "(?![.,:]?\\d|\\s*(?:%|°|percent|per cent|million|billion|thousand|yuan|dollars|euros"
			+ "|people|households|[kcm]?m\\b|k?g\\b|mAh))";

	private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

	private static final String DATE = MONTH + " " + DAY + "(?:,? " + YEAR + ")?|" + DAY + " (?:of )?" + MONTH
			+ "(?:,? " + YEAR + ")?|" + MONTH + ",? " + YEAR;

	private static final String YEARS = YEAR + NO_UNIT + "(?:\\s*(?:-|–|to|and|until|till)\\s*" + YEAR + NO_UNIT + ")?";

	private static final String DECADE = "(?:19|20)\\d0s|\\d{1,2}(?:st|nd|rd|th) century";

	private static final String NOW = "now|today|nowadays|currently|presently|at present|at the moment|right now"
			+ "|these days|this (?:year|month|week|season|decade)";

	private static final String NEAR = "(?:last|next) (?:year|month|week|season|decade)|yesterday|tomorrow";

	private static final String RECURRING = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|weekends?|weekdays"
			+ "|public holidays|holidays|night|the (?:morning|afternoon|evening|week|weekend)|summer|winter|spring|autumn";

	private static final Pattern TIME = Pattern.compile(
			"(?<![\\p{L}\\p{Nd}.,])(?:(?<preposition>as of|back in|in|since|by|from|until|till|before|after|during|around"
					+ "|at|on|of|for|through|between)\\s+)?(?<core>(?:(?:the )?(?:(?:end|beginning|start|middle) of"
					+ "|early|late|mid|years?|season)[ -])*(?<value>" + DATE + "|(?:the )?(?:" + DECADE + ")|" + YEARS
					+ "|(?<now>" + NOW + ")|(?<near>" + NEAR + ")|(?<recurring>" + RECURRING
					+ ")|(?<bare>(?:['’]?\\d{2}" + NO_UNIT + "(?! ?\\p{L})|" + MONTH + "))))(?![\\p{L}\\p{Nd}])",
			Pattern.CASE_INSENSITIVE);

	/**
	 * Finds the times of a text.
	 * @param text any English text
	 * @return its times, in order
	 */
	public static List<TimePhrase> in(String text) {
		List<TimePhrase> times = new ArrayList<>();
		Matcher matcher = TIME.matcher(text);
		while (matcher.find()) {
			String preposition = matcher.group("preposition");
			String before = (preposition != null) ? preposition.toLowerCase(Locale.ROOT) : "";
			if (accepted(matcher, before)) {
				times.add(new TimePhrase(range(matcher, 0), new TextRange(matcher.start("core"), matcher.end("core")),
						new TextRange(matcher.start("value"), matcher.end("value")), before, sort(matcher),
						reckoned(matcher)));
			}
		}
		return times;
	}

	/**
	 * Tells whether the time belongs to a name or noun and not to what happened, as in
	 * "the competition of 2018" or "the 1958 final".
	 * @return whether it does
	 */
	public boolean attributive() {
		boolean dated = this.sort == Sort.CALENDAR && this.reckoned == Reckoned.FROM_THE_CALENDAR;
		return dated && (this.preposition.isEmpty() || this.preposition.equals("of"));
	}

	/**
	 * Tells whether the time is now.
	 * @return whether it is "now", "today" or the like
	 */
	public boolean present() {
		return this.reckoned == Reckoned.AS_NOW;
	}

	// "May", "nine" and "86" are times only where a preposition says so.
	private static boolean accepted(Matcher matcher, String preposition) {
		boolean timely = switch (preposition) {
			case "in", "since", "by", "until", "till", "before", "after", "during", "on", "at", "back in" -> true;
			default -> false;
		};
		if (matcher.group("bare") != null) {
			return timely && !preposition.equals("at") && !preposition.equals("on");
		}
		return matcher.group("recurring") == null || timely || Character.isUpperCase(matcher.group("value").charAt(0));
	}

	private static Sort sort(Matcher matcher) {
		return (matcher.group("recurring") != null) ? Sort.RECURRING : Sort.CALENDAR;
	}

	private static Reckoned reckoned(Matcher matcher) {
		if (matcher.group("now") != null) {
			return Reckoned.AS_NOW;
		}
		return (matcher.group("near") != null) ? Reckoned.FROM_NOW : Reckoned.FROM_THE_CALENDAR;
	}

	private static TextRange range(Matcher matcher, int group) {
		return new TextRange(matcher.start(group), matcher.end(group));
	}

	/** Sorts of times. */
	public enum Sort {

		/** A day, month, year or century, or "now". */
		CALENDAR,

		/** A time that comes again, such as Sundays. */
		RECURRING

	}

	/** What a time is reckoned from. */
	public enum Reckoned {

		/** "2018", "Sundays". */
		FROM_THE_CALENDAR,

		/** "Last year". */
		FROM_NOW,

		/** "Today". */
		AS_NOW

	}

}
