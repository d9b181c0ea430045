package dev.groundling.conversation;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years told by their distance from another: "the year before", "ten years later".
 */
final class RelativeYears {

	private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6,
			"seven", 7, "eight", 8, "nine", 9, "ten", 10, "twenty", 20);

	private static final Pattern RELATIVE = Pattern
		.compile("(?i)\\b(?:in )?(?:(?:the|a|one) year (?<direction>before|earlier|after|later|afterwards)"
				+ "|the (?<neighbour>previous|preceding|following|next) year"
				+ "|(?<count>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty) years (?<way>before|earlier|after"
				+ "|later|afterwards))\\b(?! (?:the|it|he|she|they|that|his|her|its|their)\\b)");

	private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d{3}|20\\d{2})\\b");

	private RelativeYears() {
	}

	/**
	 * Reckons a relative year.
	 * @param question a follow-up
	 * @param history the earlier turns
	 * @return the follow-up with the year itself; unchanged if it has no such year, or
	 * the earlier turns have none
	 */
	static String settle(String question, History history) {
		Matcher relative = RELATIVE.matcher(question);
		if (!relative.find()) {
			return question;
		}
		return history.exchanges()
			.flatMap((exchange) -> new Circumstances(exchange).time().stream())
			.flatMap((time) -> YEAR.matcher(time).results())
			.findFirst()
			.map((year) -> relative.replaceFirst("in " + (Integer.parseInt(year.group()) + distance(relative))))
			.orElse(question);
	}

	private static int distance(Matcher relative) {
		String count = relative.group("count");
		int years = 1;
		if (count != null) {
			years = Character.isDigit(count.charAt(0)) ? Integer.parseInt(count)
					: NUMBERS.getOrDefault(count.toLowerCase(Locale.ROOT), 1);
		}
		String words = relative.group().toLowerCase(Locale.ROOT);
		return words.matches(".*(?:before|earlier|previous|preceding).*") ? -years : years;
	}

}
