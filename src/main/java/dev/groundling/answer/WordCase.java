package dev.groundling.answer;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text writes its words.
 *
 * @param written every word as it stands there
 * @param inside those that follow a small letter and a space, where nothing but a name
 * has a capital one
 */
record WordCase(Set<String> written, Set<String> inside) {

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	static WordCase of(String text) {
		Set<String> written = new HashSet<>();
		Set<String> inside = new HashSet<>();
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			written.add(word.group());
			if (word.start() > 1 && Character.isLowerCase(text.charAt(word.start() - 2))) {
				inside.add(word.group());
			}
		}
		return new WordCase(written, inside);
	}

}
