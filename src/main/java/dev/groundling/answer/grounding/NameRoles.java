package dev.groundling.answer.grounding;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * What a name is to the verb or preposition beside it, told by the words around it
 * without a parse tree.
 */
final class NameRoles {

	private static final Set<String> SPEECH = Set.of("said", "says", "say", "told", "tells", "warned", "warns",
			"called", "calls", "claimed", "claims", "explained", "wrote", "writes", "added", "adds", "stated", "to");

	private final List<Word> words;

	NameRoles(List<Word> words) {
		this.words = words;
	}

	String of(TextRange name) {
		int at = 0;
		while (this.words.get(at).range().start() < name.start()) {
			at++;
		}
		int before = at - 1;
		// Titles and articles stand between: "by the engineer Pavel Dusek".
		while (before >= 0 && at - before <= 3 && (this.words.get(before).tag() == Tag.NOUN
				|| this.words.get(before).tag() == Tag.ADJECTIVE || this.words.get(before).tag() == Tag.FUNCTION)) {
			before--;
		}
		String previous = (before >= 0) ? this.words.get(before).lower() : "";
		boolean according = previous.equals("to") && before > 0
				&& this.words.get(before - 1).lower().equals("according");
		if (according || SPEECH.contains(previous) && !previous.equals("to")) {
			return Name.SUBJECT;
		}
		boolean passive = passive(at);
		if (before >= 0 && this.words.get(before).tag() == Tag.ADPOSITION) {
			boolean agent = previous.equals("by") && passive;
			return agent ? Name.SUBJECT : previous.toLowerCase(Locale.ROOT);
		}
		boolean after = verbBefore(at);
		return (after == passive) ? (after ? Name.SUBJECT : Name.SUBJECT)
				: (passive || after) ? Name.OBJECT : Name.SUBJECT;
	}

	private boolean verbBefore(int at) {
		for (int i = at - 1; i >= 0 && !EnglishStatements.FULL_STOPS.contains(this.words.get(i).lower()); i--) {
			if (this.words.get(i).tag() == Tag.VERB) {
				return true;
			}
		}
		return false;
	}

	// "Was built", "has been given": in the clause of a word.
	private boolean passive(int at) {
		int from = at;
		while (from > 0 && !EnglishStatements.FULL_STOPS.contains(this.words.get(from - 1).lower())) {
			from--;
		}
		boolean be = false;
		for (int i = from; i < this.words.size()
				&& !(i > at && EnglishStatements.FULL_STOPS.contains(this.words.get(i).lower())); i++) {
			Word word = this.words.get(i);
			be |= Set.of("was", "were", "been", "being", "is", "are", "be").contains(word.lower());
			if (be && word.tag() == Tag.VERB && !word.lower().endsWith("ing")) {
				return true;
			}
		}
		return false;
	}

}
