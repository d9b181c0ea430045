package dev.groundling.language;

import java.util.Set;

/** The English words that ask. */
final class QuestionWords {

	private static final Set<String> WORDS = Set.of("who", "whom", "whose", "whos", "what", "whats", "which", "when",
			"where", "wheres", "why", "how", "hows", "many", "much", "often", "long", "ago");

	private QuestionWords() {
	}

	static boolean contains(String lower) {
		return WORDS.contains(lower);
	}

}
