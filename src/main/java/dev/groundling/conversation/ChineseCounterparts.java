package dev.groundling.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;

/**
 * Finds what of an earlier Chinese question gives way to what is now asked about: after
 * "柴油车每百公里油费多少？", "那电动车呢？" is about another kind of vehicle. Most Chinese compounds end
 * in what sort of thing they are.
 */
final class ChineseCounterparts {

	private static final String NUMBER = "第?[一二两三四五六七八九十\\d]+";

	// 三期, 第2条
	private static final Pattern COUNTED = Pattern.compile(NUMBER + "(\\p{IsHan}{1,2})");

	private ChineseCounterparts() {
	}

	/**
	 * Puts something in the place of its counterpart.
	 * @param fresh what is now asked about
	 * @param before the earlier question
	 * @return the earlier question with it, empty if nothing there is of its sort
	 */
	static Optional<String> replaced(String fresh, String before) {
		Matcher counted = COUNTED.matcher(fresh);
		if (counted.matches()) {
			Matcher other = Pattern.compile(NUMBER + Pattern.quote(counted.group(1))).matcher(before);
			return other.find() ? Optional.of(other.replaceFirst(fresh)) : Optional.empty();
		}
		Reading reading = Reading.of(before);
		List<Word> words = reading.words();
		for (int last = 0; last < words.size(); last++) {
			Word word = words.get(last);
			if (!nominal(word) || !alike(fresh, word.surface())) {
				continue;
			}
			int first = last;
			while (first > 0 && nominal(words.get(first - 1))) {
				first--;
			}
			TextRange old = new TextRange(words.get(first).range().start(), word.range().end());
			return Optional.of(before.substring(0, old.start()) + fresh + before.substring(old.end()));
		}
		return Optional.empty();
	}

	private static boolean alike(String fresh, String old) {
		return !fresh.equals(old) && fresh.charAt(fresh.length() - 1) == old.charAt(old.length() - 1);
	}

	private static boolean nominal(Word word) {
		return word.tag() == Word.Tag.NOUN || word.tag() == Word.Tag.NAME;
	}

}
