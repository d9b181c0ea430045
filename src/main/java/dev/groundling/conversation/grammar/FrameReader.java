package dev.groundling.conversation.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Takes a question apart into what asks, auxiliary, subject and predicate.
 */
final class FrameReader {

	private static final Set<String> ASKERS = Set.of("who", "whom", "whose", "what", "which", "when", "where", "why",
			"how");

	private static final Set<String> SUBJECTS = Set.of("i", "you", "he", "she", "it", "we", "they", "there", "this",
			"that", "these", "those", "one", "people");

	/** How many words may stand before the question word: "Besides the makers, who". */
	private static final int REACH = 8;

	private final Utterance utterance;

	private final List<Word> words;

	private final int end;

	FrameReader(Utterance utterance) {
		this.utterance = utterance;
		this.words = utterance.words();
		this.end = utterance.end();
	}

	QuestionFrame read() {
		int asker = asker();
		if (asker < 0) {
			boolean yesNo = this.end > 0 && this.words.getFirst().tag() == Tag.AUXILIARY;
			return yesNo ? rest("", 0, 0, null) : new QuestionFrame(this.utterance, "", "", null, "", "",
					this.utterance.between(0, this.end), 0, 0);
		}
		int start = (asker > 0 && this.words.get(asker - 1).tag() == Tag.ADPOSITION) ? asker - 1 : asker;
		int next = asker + 1;
		String word = this.words.get(asker).lower();
		if (word.equals("how")) {
			next = afterMeasure(next);
		}
		NounPhrase focus = null;
		boolean counts = word.equals("how") && next > asker + 1;
		if (counts || word.equals("what") || word.equals("which") || word.equals("whose")) {
			boolean partitive = next < this.end && this.words.get(next).lower().equals("of");
			focus = this.utterance.phraseAt(partitive ? next + 1 : next).orElse(null);
			next = (focus != null) ? attached(after(focus), "") : next;
		}
		return rest(word, start, next, focus);
	}

	private int asker() {
		for (int i = 0; i < Math.min(this.end, REACH); i++) {
			Word word = this.words.get(i);
			if (ASKERS.contains(word.lower())) {
				return i;
			}
			if (word.tag() == Tag.AUXILIARY || word.tag() == Tag.VERB) {
				return -1;
			}
		}
		return -1;
	}

	// "How many", "how much longer", "how heavy".
	private int afterMeasure(int from) {
		int next = from;
		while (next < this.end && describes(this.words.get(next))) {
			next++;
			boolean amount = this.words.get(next - 1).lower().matches("many|much");
			if (amount && this.utterance.phraseAt(next).isPresent()) {
				break;
			}
		}
		return next;
	}

	private static boolean describes(Word word) {
		return word.tag() == Tag.ADJECTIVE || (word.tag() == Tag.ADVERB && !word.lower().equals("exactly"));
	}

	private QuestionFrame rest(String asker, int start, int next, @Nullable NounPhrase focus) {
		String asking = this.utterance.between(start, next);
		if (next >= this.end || this.words.get(next).tag() != Tag.AUXILIARY) {
			return new QuestionFrame(this.utterance, asker, asking, focus, "", "",
					this.utterance.between(next, this.end), start, next);
		}
		boolean denied = next + 1 < this.end && this.words.get(next + 1).lower().matches("n['’]t|not");
		int subject = denied ? next + 2 : next + 1;
		int after = subjectEnd(subject);
		return new QuestionFrame(this.utterance, asker, asking, focus, this.utterance.between(next, subject),
				this.utterance.between(subject, after), this.utterance.between(after, this.end), start, next);
	}

	private int subjectEnd(int subject) {
		if (subject < this.end && SUBJECTS.contains(this.words.get(subject).lower())) {
			return subject + 1;
		}
		Optional<NounPhrase> phrase = this.utterance.phraseAt(subject);
		if (phrase.isEmpty()) {
			return subject;
		}
		int after = attached(after(phrase.get()), "of");
		int attached = attached(after, "");
		// All that stands before the verb belongs to the subject; without a verb, only
		// the noun does.
		return (attached < this.end && this.words.get(attached).tag() == Tag.VERB) ? attached : after;
	}

	private int after(NounPhrase phrase) {
		return this.utterance.wordFrom(phrase.range().end());
	}

	// The index after the prepositional phrases that follow, those with one preposition
	// or, for "", with any.
	private int attached(int next, String preposition) {
		int after = next;
		while (after + 1 < this.end && attaches(this.words.get(after), preposition)) {
			Optional<NounPhrase> phrase = this.utterance.phraseAt(after + 1);
			if (phrase.isEmpty()) {
				break;
			}
			after = after(phrase.get());
		}
		return after;
	}

	private static boolean attaches(Word word, String preposition) {
		return preposition.isEmpty() ? word.tag() == Tag.ADPOSITION || word.lower().equals("and")
				: word.lower().equals(preposition);
	}

}
