package dev.groundling.conversation.grammar;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.language.Lexicon;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * Finds the noun phrases of a text: an article, what describes the noun, and the noun.
 */
final class NounPhrases {

	private final String text;

	private final List<Word> words;

	private final PhraseParts parts;

	private final List<TimePhrase> times;

	private final List<NounPhrase> found = new ArrayList<>();

	NounPhrases(String text, List<Word> words, List<TextRange> names, List<TimePhrase> times) {
		this.text = text;
		this.words = words;
		this.parts = new PhraseParts(text, words, Names.in(text, words, names));
		this.times = times;
	}

	/**
	 * Finds the phrases.
	 * @return the phrases in order; one that owns another ("Riga" in "Riga's area") comes
	 * right after it
	 */
	List<NounPhrase> find() {
		int i = 0;
		while (i < this.words.size()) {
			int first = this.parts.article(i) ? i + 1 : i;
			int end = this.parts.end(first);
			if (end > first && (first > i || !describing(first, end))) {
				add(i, first, end);
			}
			i = Math.max(end, i + 1);
		}
		return this.found;
	}

	// "How old": adjectives alone are no noun, though "the oldest" is.
	private boolean describing(int first, int end) {
		return this.words.subList(first, end).stream().allMatch((word) -> word.tag() == Tag.ADJECTIVE);
	}

	private void add(int article, int first, int end) {
		NounPhrase whole = phrase(article, this.words.subList(first, end));
		if (this.times.stream().anyMatch((time) -> time.whole().contains(whole.range()))) {
			return;
		}
		this.found.add(whole);
		for (int i = first + 1; i < end - 1; i++) {
			if (PhraseParts.owning(this.words.get(i))) {
				this.found.add(phrase(article, this.words.subList(first, i)));
				break;
			}
		}
	}

	private NounPhrase phrase(int article, List<Word> core) {
		TextRange range = new TextRange(this.words.get(article).range().start(), core.getLast().range().end());
		Word before = (article > 0) ? this.words.get(article - 1) : null;
		boolean asked = before != null && PhraseParts.ASKING.contains(before.lower());
		Word preposition = (before != null && before.tag() == Tag.ADPOSITION) ? before : null;
		Word head = head(core);
		boolean proper = head.capitalised() || !Lexicon.knows(head.lower()) || Lexicon.isA(head.lower(), "location");
		boolean name = (head.tag() == Tag.NAME && proper) || this.parts.named(head) != null;
		return new NounPhrase(range.in(this.text), range, core, head, name, asked, preposition);
	}

	// The last noun: in "Heron 3" the number only tells one Heron from another.
	private static Word head(List<Word> core) {
		for (Word word : core.reversed()) {
			if (word.tag() == Tag.NOUN || word.tag() == Tag.NAME || word.tag() == Tag.OTHER) {
				return word;
			}
		}
		return core.getLast();
	}

}
