package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;

/** "The share of … has jumped from 9% in 1990 to 54.2% in 2018": what was it in 2018? */
final class TrendQuestions {

	private static final String MEASURED = "share|number|volume|value|time|rate|price|level|turnover|length|budget"
			+ "|proportion|percentage|population|area|income|output|speed|temperature|cost";

	private static final Pattern TREND = Pattern.compile("""
			^(?<subject>The\\ (?:[\\p{L}-]+\\ )*?(?:MEASURED)\\ (?:[\\p{L}&-]+\\ )*?)
			(?:has\\ )?(?:risen|fallen|dropped|grown|increased|decreased|declined|jumped|climbed|rose|fell|grew)
			\\ from\\ [^,;]{1,40}?\\ in\\ \\d{4}\\ to\\ (?<value>[^,;]{1,40}?)\\ in\\ (?<year>\\d{4})\\b
			""".replace("MEASURED", MEASURED), Pattern.COMMENTS);

	private TrendQuestions() {
	}

	static List<Drafted> from(Reading reading) {
		Matcher trend = TREND.matcher(reading.text());
		if (!trend.find()) {
			return List.of();
		}
		String subject = trend.group("subject").strip();
		String question = "What was t" + subject.substring(1) + " in " + trend.group("year") + "?";
		return List.of(new Drafted(question, Kind.HOW_MANY, new TextRange(trend.start("value"), trend.end("value"))));
	}

}
