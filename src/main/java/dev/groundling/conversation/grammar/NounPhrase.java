package dev.groundling.conversation.grammar;

import java.util.List;
import java.util.Set;

import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A noun with what belongs to it, or a name.
 *
 * @param text the phrase as it stands, article included
 * @param range where the phrase stands
 * @param words its words without the article, at least one
 * @param head the word that says what it is
 * @param name whether it is a proper name
 * @param asked whether a question word stands before it, as in "how many patents"
 * @param preposition the preposition before it, or {@code null}
 */
public record NounPhrase(String text, TextRange range, List<Word> words, Word head, boolean name, boolean asked,
		@Nullable Word preposition) {

	private static final Set<String> PLURALS = Set.of("people", "children", "men", "women", "police", "staff",
			"personnel", "data");

	public NounPhrase {
		words = List.copyOf(words);
	}

	/**
	 * Returns where the phrase stands without its article.
	 * @return the range of {@link #words()}
	 */
	public TextRange core() {
		return new TextRange(this.words.getFirst().range().start(), this.words.getLast().range().end());
	}

	/**
	 * Returns the phrase without its article.
	 * @return the text of {@link #core()}
	 */
	public String coreText() {
		return this.text.substring(core().start() - this.range.start(), core().end() - this.range.start());
	}

	/**
	 * Returns the phrase as something known: "a tram" becomes "the tram".
	 * @return the phrase with a definite article where it needs one
	 */
	public String definite() {
		if (this.name || this.text.matches("(?i)(?:my|your|his|her|its|our|their) .*") || coreText().contains("’s ")
				|| coreText().contains("'s ")) {
			return this.text;
		}
		if (this.text.equals(coreText()) && !plural() && !this.asked && !this.text.matches("(?i)one .*")) {
			return this.text;
		}
		return "the " + coreText().replaceFirst("^(?i:one) ", "");
	}

	/**
	 * Returns the stretch from the preposition on.
	 * @return the range of the phrase with its preposition, if it has one
	 */
	public TextRange withPreposition() {
		return new TextRange((this.preposition != null) ? this.preposition.range().start() : this.range.start(),
				this.range.end());
	}

	/**
	 * Tells whether more than one thing is meant.
	 * @return whether the head is a plural noun
	 */
	public boolean plural() {
		String lower = this.head.lower();
		boolean ending = lower.endsWith("s") && !lower.endsWith("ss");
		// "The Games", but not "Siemens".
		boolean named = this.name && ending && this.text.startsWith("the ");
		return PLURALS.contains(lower) || named
				|| (!this.name && this.head.tag() == Tag.NOUN && ending && this.head.forms().size() > 1);
	}

	/**
	 * Tells whether a word of the phrase is the same as a given one.
	 * @param word the word
	 * @return whether one is, inflection aside
	 */
	public boolean mentions(Word word) {
		return this.words.stream().anyMatch(word::sameAs);
	}

}
