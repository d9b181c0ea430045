package dev.groundling.conversation.grammar;

import java.util.List;
import java.util.Set;

import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Tells which words of a text can be part of one noun phrase.
 */
final class PhraseParts {

	private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "these", "those", "my", "your",
			"his", "her", "its", "our", "their", "each", "every", "all", "both", "some", "any", "no", "another");

	/** Words before a noun that is asked for. */
	static final Set<String> ASKING = Set.of("many", "much", "which", "what", "whose");

	private static final Set<String> NO_PART = Set.of("many", "much", "more", "most", "less", "least", "few", "such",
			"i", "you", "he", "she", "it", "we", "they", "me", "him", "them", "us", "who", "whom", "which", "what",
			"whose", "there", "here", "then", "same", "own", "long", "often");

	private final String text;

	private final List<Word> words;

	private final List<TextRange> names;

	PhraseParts(String text, List<Word> words, List<TextRange> names) {
		this.text = text;
		this.words = words;
		this.names = names;
	}

	/**
	 * Tells whether a phrase begins with an article here.
	 * @param i index of the word
	 * @return whether the word is an article or the like, with a noun after it
	 */
	boolean article(int i) {
		if (i + 1 >= this.words.size() || !ARTICLES.contains(this.words.get(i).lower()) || !part(i + 1, i + 1)) {
			return false;
		}
		Word next = this.words.get(i + 1);
		// "said that Ningbo will" has no article in it.
		return !this.words.get(i).lower().equals("that") || (!next.capitalised() && !next.lower().endsWith("s"));
	}

	/**
	 * Finds how far a phrase goes.
	 * @param first index of its first word after the article
	 * @return the index after its last word; {@code first} when no phrase begins here
	 */
	int end(int first) {
		int end = first;
		while (end < this.words.size() && part(end, first) && !boundary(end, first)) {
			end++;
		}
		while (end > first && named(this.words.get(end - 1)) == null && trailing(end, first)) {
			end--;
		}
		return end;
	}

	/**
	 * Tells whether a word makes the word before it an owner.
	 * @param word the word
	 * @return whether it is "'s"
	 */
	static boolean owning(Word word) {
		return word.surface().equals("'s") || word.surface().equals("’s");
	}

	private boolean trailing(int end, int first) {
		Word last = this.words.get(end - 1);
		if (last.tag() == Tag.ADJECTIVE && end - first > 1) {
			Tag before = this.words.get(end - 2).tag();
			return before == Tag.NOUN || before == Tag.NAME || before == Tag.NUMBER;
		}
		boolean dangling = last.surface().matches("-|&|['’]s") || last.tag() == Tag.FUNCTION
				|| (last.tag() == Tag.PUNCTUATION && end - first == 1);
		return dangling || last.tag() == Tag.VERB;
	}

	private boolean part(int i, int first) {
		Word word = this.words.get(i);
		if (named(word) != null) {
			return true;
		}
		if (NO_PART.contains(word.lower())) {
			return false;
		}
		return switch (word.tag()) {
			case NOUN, NAME, ADJECTIVE, NUMBER, OTHER -> Character.isLetterOrDigit(word.surface().codePointAt(0));
			case VERB -> participle(i, first) || afterArticle(i, first);
			case ADVERB -> afterArticle(i, first);
			case FUNCTION -> i > first && (word.lower().equals("and") ? alike(i) : owning(word));
			case PUNCTUATION -> (i > first || quoted(word, i)) && joins(word, i, first);
			default -> i > first && owning(word);
		};
	}

	private boolean joins(Word word, int i, int first) {
		boolean between = i + 1 < this.words.size()
				&& Character.isLetterOrDigit(this.words.get(i + 1).surface().codePointAt(0));
		return switch (word.surface()) {
			case "-", "&", "/" ->
				(between && word.range().end() == this.words.get(i + 1).range().start()) || word.surface().equals("&");
			case "'s", "’s" -> true;
			case "“", "”", "\"", "‘", "’", "'" -> quotes(i, first) % 2 == 1 || (between && opens(word));
			default -> false;
		};
	}

	// "Scientific and technological awards"
	private boolean alike(int i) {
		if (i + 2 >= this.words.size() || this.words.get(i - 1).tag() != Tag.ADJECTIVE) {
			return false;
		}
		Tag after = this.words.get(i + 2).tag();
		return this.words.get(i + 1).tag() == Tag.ADJECTIVE && (after == Tag.NOUN || after == Tag.ADJECTIVE);
	}

	private long quotes(int i, int first) {
		return this.words.subList(first, i).stream().filter((word) -> word.surface().matches("[“”\"‘’']")).count();
	}

	private boolean quoted(Word word, int i) {
		return word.surface().matches("[“\"‘]") && i > 0 && determined(i - 1);
	}

	private boolean opens(Word word) {
		return Character.isWhitespace(this.text.charAt(word.range().start() - 1));
	}

	// "Leading products", "the listed companies": a verb form that describes a noun.
	private boolean participle(int i, int first) {
		if (i + 1 >= this.words.size() || !this.words.get(i).lower().matches(".*(?:ing|ed|en)")) {
			return false;
		}
		Tag next = this.words.get(i + 1).tag();
		boolean before = i == first ? i > 0 && (determined(i - 1) || ASKING.contains(this.words.get(i - 1).lower()))
				: this.words.get(i - 1).tag() != Tag.NOUN && this.words.get(i - 1).tag() != Tag.NAME;
		return before && (next == Tag.NOUN || next == Tag.ADJECTIVE || next == Tag.NAME
				|| this.words.get(i + 1).surface().equals("-"));
	}

	// "A steady light": no verb stands right after an article.
	private boolean afterArticle(int i, int first) {
		if (i > first || i == 0 || !this.words.get(i - 1).lower().matches("an?|the") || i + 1 >= this.words.size()) {
			return false;
		}
		Tag next = this.words.get(i + 1).tag();
		return next == Tag.NOUN || next == Tag.ADJECTIVE || next == Tag.NAME
				|| this.words.get(i + 1).lower().equals("one");
	}

	private boolean determined(int i) {
		return ARTICLES.contains(this.words.get(i).lower());
	}

	private boolean boundary(int i, int first) {
		if (i == first || this.words.get(i - 1).tag() != Tag.NOUN) {
			return false;
		}
		return counting(i) || clause(i);
	}

	// "Each carries | 184 passengers": numbers stand before nouns, not after them.
	private boolean counting(int i) {
		return this.words.get(i).tag() == Tag.NUMBER && named(this.words.get(i - 1)) == null
				&& i + 1 < this.words.size() && this.words.get(i + 1).tag() == Tag.NOUN;
	}

	// "The action | Ningbo launched": a name that begins a clause of its own.
	private boolean clause(int i) {
		TextRange name = named(this.words.get(i));
		if (name == null || name.start() != this.words.get(i).range().start()) {
			return false;
		}
		return this.words.stream()
			.filter((word) -> word.range().start() >= name.end())
			.findFirst()
			.map((word) -> word.tag() == Tag.VERB || word.tag() == Tag.AUXILIARY)
			.orElse(false);
	}

	/**
	 * Finds the name that a word belongs to.
	 * @param word the word
	 * @return where the name stands, or {@code null}
	 */
	@Nullable TextRange named(Word word) {
		return this.names.stream().filter((name) -> name.contains(word.range())).findFirst().orElse(null);
	}

}
