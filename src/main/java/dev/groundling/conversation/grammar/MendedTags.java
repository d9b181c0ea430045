package dev.groundling.conversation.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.language.Lexicon;
import dev.groundling.language.Reading;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * Mends what a tagger that learnt from whole sentences gets wrong in short questions:
 * auxiliaries, names in small letters, and verbs that might be nouns ("Did Pelé score?").
 */
final class MendedTags {

	/** Small words that WordNet leaves out. */
	private static final Set<String> SMALL = Set.of("without", "toward", "towards", "upon", "via", "despite", "except",
			"unlike", "onto", "beside", "besides", "within", "among", "amongst", "along", "across", "behind", "beyond",
			"throughout", "whether", "although", "though", "unless", "whereas", "whom", "myself", "yourself", "himself",
			"herself", "itself", "ourselves", "themselves", "everyone", "anyone", "someone", "nobody", "everybody",
			"anybody", "somebody", "anything", "everything", "whatever", "whichever", "whoever", "amid", "versus");

	private final List<Word> words;

	private MendedTags(List<Word> words) {
		this.words = new ArrayList<>(words);
	}

	static List<Word> of(Reading reading) {
		MendedTags tags = new MendedTags(reading.words());
		tags.mendNames();
		tags.mendLoneWord();
		tags.mendWho();
		Auxiliaries.mark(tags.words);
		tags.mendMissingVerb();
		tags.mendPredicate();
		return List.copyOf(tags.words);
	}

	private void mendNames() {
		for (int i = 0; i < this.words.size(); i++) {
			Word word = this.words.get(i);
			if (misread(word)) {
				retag(i, Tag.NOUN);
				continue;
			}
			boolean letters = word.surface().length() > 2 && word.surface().codePoints().allMatch(Character::isLetter);
			if (letters && word.tag() != Tag.NAME && word.tag() != Tag.ADVERB && !SMALL.contains(word.lower())
					&& !inflected(word) && !Lexicon.knows(word.lower())) {
				retag(i, Tag.NAME);
				// "who is tan xiaogan": the first name may look like a verb.
				if (i > 1 && this.words.get(i - 1).tag() == Tag.VERB && Auxiliaries.be(this.words.get(i - 2))) {
					retag(i - 1, Tag.NAME);
				}
			}
		}
	}

	// "The city's angel fund": longer words are no pronouns if they name something.
	private static boolean misread(Word word) {
		return word.tag() == Tag.FUNCTION && word.surface().length() >= 5 && !word.lower().equals("while")
				&& Lexicon.isA(word.lower(), "entity");
	}

	// "And hangzhou?": a single word that isn't a question word names something.
	private void mendLoneWord() {
		if (!this.words.isEmpty() && this.words.stream().skip(1).allMatch((word) -> word.tag() == Tag.PUNCTUATION)
				&& this.words.getFirst().tag() == Tag.VERB) {
			retag(0, Lexicon.isA(this.words.getFirst().lower(), "location") ? Tag.NAME : Tag.NOUN);
		}
	}

	private static boolean inflected(Word word) {
		return word.tag() == Tag.VERB && word.lower().matches(".*(?:ed|ing)");
	}

	// After "did" or "can" there must be a verb; where none is seen, it is the last word
	// of what looks like the subject.
	private void mendMissingVerb() {
		int helper = 0;
		while (helper < this.words.size() && !Auxiliaries.helps(this.words.get(helper))) {
			helper++;
		}
		boolean verb = this.words.subList(Math.min(helper + 1, this.words.size()), this.words.size())
			.stream()
			.anyMatch((word) -> word.tag() == Tag.VERB || Auxiliaries.be(word));
		if (helper == this.words.size() && !verb()) {
			mendLastWord();
		}
		if (verb || helper + 2 >= this.words.size()) {
			return;
		}
		int last = helper;
		while (last + 1 < this.words.size() && subjectLike(this.words.get(last + 1), last - helper)) {
			last++;
		}
		if (last >= helper + 2 && this.words.size() > helper + 3
				&& (this.words.get(last).tag() == Tag.NOUN || this.words.get(last).tag() == Tag.ADJECTIVE)) {
			retag(last, Tag.VERB);
		}
	}

	// "Who leads Acme?": nothing but a verb stands after "who".
	private void mendWho() {
		for (int i = 1; i < this.words.size(); i++) {
			if (this.words.get(i - 1).lower().equals("who") && this.words.get(i).tag() == Tag.NOUN) {
				retag(i, Tag.VERB);
			}
		}
	}

	private boolean verb() {
		return this.words.stream().anyMatch((word) -> word.tag() == Tag.VERB || word.tag() == Tag.AUXILIARY);
	}

	// "Which of these won?"
	private void mendLastWord() {
		int last = lastWord();
		boolean asks = last > 1 && this.words.getFirst().lower().matches("who|which|what|how");
		if (asks && this.words.get(last).tag() == Tag.NOUN
				&& this.words.get(last - 1).lower().matches("these|those|them|it|else")) {
			retag(last, Tag.VERB);
		}
	}

	// "Is the Heron 3 waterproof?"
	private void mendPredicate() {
		int last = lastWord();
		boolean plain = last > 2 && Auxiliaries.be(this.words.getFirst()) && this.words.get(last).tag() == Tag.NOUN
				&& this.words.stream()
					.skip(1)
					.limit(last - 1L)
					.allMatch((word) -> subjectLike(word, word.equals(this.words.get(1)) ? 0 : 1));
		Tag before = plain ? this.words.get(last - 1).tag() : Tag.OTHER;
		if (before == Tag.NOUN || before == Tag.NAME || before == Tag.NUMBER) {
			retag(last, Tag.ADJECTIVE);
		}
	}

	private int lastWord() {
		int last = this.words.size() - 1;
		while (last > 0 && this.words.get(last).tag() == Tag.PUNCTUATION) {
			last--;
		}
		return last;
	}

	private static boolean subjectLike(Word word, int before) {
		return switch (word.tag()) {
			case NOUN, NAME, ADJECTIVE, NUMBER -> true;
			case FUNCTION, PUNCTUATION -> before == 0 || word.lower().matches("and|['’]s|-|&");
			case ADPOSITION -> word.lower().equals("of");
			default -> false;
		};
	}

	private void retag(int i, Tag tag) {
		Word word = this.words.get(i);
		this.words.set(i, new Word(word.surface(), word.range(), tag, word.forms()));
	}

}
