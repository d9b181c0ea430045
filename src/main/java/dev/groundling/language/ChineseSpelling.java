package dev.groundling.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Mends what is most often mistyped in Chinese: a character that sounds like the one that
 * was meant. A stretch of a question that no text has is replaced by one that some text
 * has, if they sound alike and differ in one character.
 */
public final class ChineseSpelling {

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

	private static final int LONGEST = 4;

	private ChineseSpelling() {
	}

	/**
	 * Mends a question.
	 * @param question the question
	 * @param texts what may answer it
	 * @return the question, the same but for mistyped characters
	 */
	public static String mended(String question, List<String> texts) {
		if (!HanText.in(question)) {
			return question;
		}
		String known = HanText.simplified(String.join("\n", texts));
		if (!HanText.in(known)) {
			return question;
		}
		Map<String, String> sounds = new HashMap<>();
		StringBuilder mended = new StringBuilder(question);
		String plain = HanText.simplified(question);
		List<Word> words = Reading.of(question).words();
		for (int length = LONGEST; length >= 2; length--) {
			for (int from = 0; from + length <= plain.length(); from++) {
				String stretch = plain.substring(from, from + length);
				TextRange range = new TextRange(from, from + length);
				if (!HAN.matcher(stretch).matches() || known.contains(stretch)
						|| length == 2 && !isWord(range, words)) {
					continue;
				}
				String meant = sounds.computeIfAbsent(stretch, (key) -> alike(key, known));
				if (!meant.isEmpty()) {
					mended.replace(from, from + length, meant);
					plain = HanText.simplified(mended.toString());
				}
			}
		}
		return mended.toString();
	}

	private static boolean isWord(TextRange range, List<Word> words) {
		return words.stream()
			.anyMatch((word) -> word.range().equals(range)
					&& (word.tag() == Word.Tag.NOUN || word.tag() == Word.Tag.NAME));
	}

	// Empty if the texts have nothing that sounds like it.
	private static String alike(String stretch, String known) {
		String sound = ChineseDictionary.pronounced(stretch);
		for (int other = 0; other < stretch.length(); other++) {
			String before = stretch.substring(0, other);
			String after = stretch.substring(other + 1);
			// Looked for by what is longer, as a question has dozens of stretches.
			int offset = (before.length() >= after.length()) ? 0 : other + 1;
			String sure = (offset == 0) ? before : after;
			for (int at = known.indexOf(sure); at >= 0; at = known.indexOf(sure, at + 1)) {
				int from = at - offset;
				if (from >= 0 && known.startsWith(before, from) && known.startsWith(after, from + other + 1)
						&& Character.UnicodeScript.of(known.charAt(from + other)) == Character.UnicodeScript.HAN) {
					String told = known.substring(from, from + stretch.length());
					if (ChineseDictionary.pronounced(told).equals(sound)) {
						return told;
					}
				}
			}
		}
		return "";
	}

}
