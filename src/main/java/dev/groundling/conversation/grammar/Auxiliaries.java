package dev.groundling.conversation.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * Tells auxiliaries from full verbs, which a tagger often confuses in questions.
 */
final class Auxiliaries {

	private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s");

	private static final Set<String> DO_AND_MODALS = Set.of("do", "does", "did", "can", "could", "will", "would",
			"shall", "should", "may", "might", "must");

	private static final Set<String> HAVE = Set.of("have", "has", "had");

	private static final Pattern NOT = Pattern
		.compile("(?:is|are|was|were|do|does|did|has|have|had|could|would|should|must|wo|ca)n['’]?t");

	private Auxiliaries() {
	}

	/**
	 * Tells whether a word is a form of "be".
	 * @param word the word
	 * @return whether it is
	 */
	static boolean be(Word word) {
		return BE.contains(word.lower());
	}

	/**
	 * Tells whether a word wants a full verb after it.
	 * @param word the word
	 * @return whether it is a form of "do" or a modal verb
	 */
	static boolean helps(Word word) {
		return DO_AND_MODALS.contains(word.lower());
	}

	/**
	 * Tags the auxiliaries of a text.
	 * @param words its words, tagged; changed in place
	 */
	static void mark(List<Word> words) {
		boolean helped = false;
		for (int i = 0; i < words.size(); i++) {
			String lower = words.get(i).lower();
			if (BE.contains(lower) && ((lower.length() > 1 && Character.isLetter(lower.charAt(0))) || i == 1)) {
				retag(words, i, Tag.AUXILIARY);
			}
			else if (DO_AND_MODALS.contains(lower) || NOT.matcher(lower).matches()) {
				retag(words, i, (helped && lower.startsWith("d")) ? Tag.VERB : Tag.AUXILIARY);
				helped = true;
			}
			else if (HAVE.contains(lower)) {
				retag(words, i, (!helped && verbFollows(words, i)) ? Tag.AUXILIARY : Tag.VERB);
			}
			else if (words.get(i).tag() == Tag.AUXILIARY) {
				retag(words, i, Tag.VERB);
			}
		}
	}

	private static boolean verbFollows(List<Word> words, int i) {
		for (int next = i + 1; next < words.size(); next++) {
			if (words.get(next).tag() == Tag.VERB) {
				return !words.get(next - 1).lower().equals("to");
			}
		}
		return false;
	}

	private static void retag(List<Word> words, int i, Tag tag) {
		Word word = words.get(i);
		words.set(i, new Word(word.surface(), word.range(), tag, word.forms()));
	}

}
