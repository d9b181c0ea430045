package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.language.Quantity;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;

/** "As of 1986, there were only 7 patents in Ningbo": how many were there? */
final class ThereQuestions {

	private static final Pattern THERE = Pattern.compile(
			"""
					^(?:(?<prep>In|As\\ of|By\\ the\\ end\\ of|At\\ the\\ end\\ of)\\ (?<year>\\d{4}),?\\ )?
					[Tt]here\\ (?<be>are|were)\\ (?:only\\ |about\\ |around\\ |more\\ than\\ |over\\ |already\\ )*
					(?<number>\\d[\\d,]*|\\p{L}+)\\ (?<thing>\\p{Ll}[\\p{Ll}\\ -]*)\\ in\\ (?<place>(?:the\\ )?\\p{Lu}[\\p{L}]*(?:\\ \\p{Lu}\\p{L}*)*)
					(?:\\ (?<prep2>in|by\\ the\\ end\\ of|at\\ the\\ end\\ of)\\ (?<year2>\\d{4}))?(?=[.,;])
					""",
			Pattern.COMMENTS);

	private ThereQuestions() {
	}

	static List<Drafted> from(Reading reading) {
		Matcher there = THERE.matcher(reading.text());
		if (!there.find() || !counted(reading, there.start("number"))) {
			return List.of();
		}
		String question = "How many " + there.group("thing") + " " + there.group("be") + " there in "
				+ there.group("place") + time(there) + "?";
		return List.of(new Drafted(question, Kind.HOW_MANY, new TextRange(there.start("number"), there.end("number"))));
	}

	private static boolean counted(Reading reading, int start) {
		Optional<Quantity> number = reading.quantities()
			.stream()
			.filter((quantity) -> quantity.range().start() <= start && start < quantity.range().end())
			.findFirst();
		return number.isPresent() && number.get().kind() == Quantity.Kind.COUNT;
	}

	private static String time(Matcher there) {
		String year = (there.group("year") != null) ? there.group("year") : there.group("year2");
		if (year == null) {
			return "";
		}
		String preposition = (there.group("prep") != null) ? there.group("prep") : there.group("prep2");
		boolean end = preposition.toLowerCase(java.util.Locale.ROOT).endsWith("end of");
		return (end ? " at the end of " : " in ") + year;
	}

}
