package dev.groundling.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that say what a question asks for.
 */
final class QuestionFocus {

	private static final Pattern ASKING = Pattern
		.compile("\\b(?:how many|how much|which|what|whose|wich|wat)(?: of)?(?: the)? ");

	private static final Set<String> RELATIVE = Set.of("last", "this", "next", "today", "now", "like");

	private static final Pattern ATTRIBUTE = Pattern
		.compile("\\b(?:what|who)(?:[’']?s| is| are| was| were| has been) (?:the |an? )?");

	private QuestionFocus() {
	}

	/**
	 * Finds what is asked for: the noun phrase after the question word, else the noun
	 * that "what is" or "who is" asks for.
	 * @param reading the question's words
	 * @param question the same text in small letters, index by index
	 * @return the words in order, none when the question has no such phrase
	 */
	static List<Word> of(Reading reading, String question) {
		List<Word> phrase = phrase(reading, question);
		return phrase.isEmpty() ? attribute(reading, question) : phrase;
	}

	// The noun phrase right after the question word.
	private static List<Word> phrase(Reading reading, String question) {
		Matcher start = ASKING.matcher(question);
		List<Word> focus = new ArrayList<>();
		if (!start.find()) {
			return focus;
		}
		for (Word word : reading.words()) {
			if (word.range().start() < start.end()) {
				continue;
			}
			boolean noun = word.tag() == Word.Tag.NOUN || word.tag() == Word.Tag.NAME;
			boolean part = noun || word.tag() == Word.Tag.ADJECTIVE || word.surface().equals("-");
			if (!part) {
				break;
			}
			focus.add(word);
		}
		while (!focus.isEmpty() && focus.getLast().tag() == Word.Tag.ADJECTIVE) {
			focus.removeLast();
		}
		focus.removeIf((word) -> word.surface().equals("-"));
		return focus;
	}

	// The noun that "what is" or "who is" asks for: "turnover" of "what was Norrstrand's
	// turnover last year", "mayor" of "who is the mayor of".
	private static List<Word> attribute(Reading reading, String question) {
		Matcher start = ATTRIBUTE.matcher(question);
		if (!start.find()) {
			return new ArrayList<>();
		}
		List<Word> noun = new ArrayList<>();
		for (Word word : reading.words()) {
			if (word.range().start() < start.end()) {
				continue;
			}
			if (RELATIVE.contains(word.lower())) {
				break;
			}
			if (word.surface().equals("’s") || word.surface().equals("'s")) {
				noun.clear();
			}
			else if (word.tag() == Word.Tag.NOUN || word.tag() == Word.Tag.NAME || word.tag() == Word.Tag.ADJECTIVE) {
				noun.add(word);
			}
			else if (!word.surface().equals("-") && !word.surface().equals("the")) {
				break;
			}
		}
		while (!noun.isEmpty() && noun.getLast().tag() != Word.Tag.NOUN) {
			noun.removeLast();
		}
		return noun.isEmpty() ? noun : new ArrayList<>(List.of(noun.getLast()));
	}

}
