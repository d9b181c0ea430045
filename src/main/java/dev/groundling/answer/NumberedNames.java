package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.groundling.retrieval.Findings;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;

/**
 * Names that a number belongs to, as in "Heron 3", "Line 2", "Phase 1": the same name
 * with another number is something else.
 */
final class NumberedNames {

	private static final Pattern NUMBERED = Pattern.compile("(?<=\\S )(\\p{Lu}[\\p{L}-]+) (\\d{1,3})(?![\\d.,:%])\\b");

	private static final Pattern MONTH = Pattern
		.compile("(?i)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*");

	private final List<String[]> names;

	private NumberedNames(List<String[]> names) {
		this.names = names;
	}

	/**
	 * Reads the names of a question.
	 * @param question the standalone question
	 * @return its numbered names, often none
	 */
	static NumberedNames of(String question) {
		List<String[]> names = new ArrayList<>();
		Matcher matcher = NUMBERED.matcher(question);
		while (matcher.find()) {
			if (!MONTH.matcher(matcher.group(1)).matches()) {
				names.add(new String[] { matcher.group(1), matcher.group(2) });
			}
		}
		return new NumberedNames(names);
	}

	/**
	 * Tells whether the articles know one of the names with other numbers only.
	 * @param findings what was found for the question
	 * @return whether none of it has the name with its number, and some with another
	 */
	boolean otherwiseNumbered(Findings findings) {
		if (this.names.isEmpty()) {
			return false;
		}
		List<String> texts = findings.passages()
			.stream()
			.map(RankedPassage::passage)
			.flatMap(NumberedNames::texts)
			.map((text) -> text.toLowerCase(Locale.ROOT))
			.toList();
		return this.names.stream().anyMatch((name) -> {
			String word = Pattern.quote(name[0].toLowerCase(Locale.ROOT));
			return !found("\\b" + word + "[ -]?" + name[1] + "\\b", texts)
					&& found("\\b" + word + "[ -]?\\d{1,3}\\b", texts);
		});
	}

	private static boolean found(String pattern, List<String> texts) {
		Pattern compiled = Pattern.compile(pattern);
		return texts.stream().anyMatch((text) -> compiled.matcher(text).find());
	}

	private static Stream<String> texts(Passage passage) {
		return Stream.of(passage.text(), passage.title(), (passage.section() != null) ? passage.section() : "");
	}

}
