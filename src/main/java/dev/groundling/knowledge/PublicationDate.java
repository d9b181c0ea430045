package dev.groundling.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a day as it is printed with a headline: 2034-05-09, 9 May 2034, March 12, 2031,
 * 2032年6月21日.
 */
final class PublicationDate {

	private static final String YEAR = "(?<![\\d.])(?<year>(?:19|20|21)\\d{2})";

	private static final String DAY = "(?<day>[0-3]?\\d)(?!\\d)";

	private static final String MONTH_NAME = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
			+ "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";

	private static final List<Pattern> FORMS = List.of(
			Pattern.compile(YEAR + "(?<separator>[-/.])(?<month>[01]?\\d)\\k<separator>" + DAY),
			Pattern.compile(YEAR + "\\s*年\\s*(?<month>[01]?\\d)\\s*月\\s*" + DAY + "\\s*日"),
			Pattern.compile(
					"(?<!\\d)" + DAY + "(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH_NAME + ",?\\s+" + YEAR + "(?!\\d)",
					Pattern.CASE_INSENSITIVE),
			Pattern.compile("(?<![a-z])" + MONTH_NAME + "\\s+" + DAY + "(?:st|nd|rd|th)?,?\\s+" + YEAR + "(?!\\d)",
					Pattern.CASE_INSENSITIVE));

	private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

	private PublicationDate() {
	}

	/**
	 * Looks for a day.
	 * @param text a line of text
	 * @return the day, empty if the text names none that exists
	 */
	static Optional<LocalDate> in(String text) {
		for (Pattern form : FORMS) {
			Matcher matcher = form.matcher(text);
			if (matcher.find()) {
				return date(matcher);
			}
		}
		return Optional.empty();
	}

	private static Optional<LocalDate> date(Matcher matcher) {
		String month = matcher.group("month").toLowerCase(Locale.ROOT);
		int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month)
				: MONTHS.indexOf(month.substring(0, 3)) / 3 + 1;
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(matcher.group("year")), number,
					Integer.parseInt(matcher.group("day"))));
		}
		catch (DateTimeException ex) {
			return Optional.empty(); // such as 2031-02-30
		}
	}

}
