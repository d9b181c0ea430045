package dev.groundling.answer.grounding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.groundling.language.Figure;
import dev.groundling.language.Figures;
import dev.groundling.language.Language;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;

/**
 * A sentence as it is compared, of a draft or of an article.
 */
final class Statement {

	/**
	 * Characters from which on a sentence isn't read: no sentence is as long, and what is
	 * can't be quoted. It then supports nothing.
	 */
	static final int LONGEST = 2_000;

	/** How many words the end of a clause keeps apart. */
	private static final int CLAUSE = 4;

	private final String text;

	private final boolean chinese;

	private final List<Token> tokens;

	private final List<Figure> figures;

	private final List<Name> names;

	private final Set<Integer> negated;

	private final Set<String> forms = new HashSet<>();

	private final int[] starts;

	/** What the tokens before each one add to a distance. */
	private final int[] steps;

	/**
	 * Puts a statement together.
	 * @param text its words
	 * @param chinese whether it is read as Chinese
	 * @param tokens its words, or pairs of characters, in order
	 * @param figures its numbers and dates, in order
	 * @param names its proper names, in order
	 * @param negated indices of the tokens that a negation stands before
	 */
	Statement(String text, boolean chinese, List<Token> tokens, List<Figure> figures, List<Name> names,
			List<Integer> negated) {
		this.text = text;
		this.chinese = chinese;
		this.tokens = List.copyOf(tokens);
		this.figures = List.copyOf(figures);
		this.names = List.copyOf(names);
		this.negated = Set.copyOf(negated);
		this.starts = new int[tokens.size()];
		this.steps = new int[tokens.size() + 1];
		for (int i = 0; i < this.starts.length; i++) {
			Token token = tokens.get(i);
			this.forms.addAll(token.forms());
			this.starts[i] = token.range().start();
			this.steps[i + 1] = this.steps[i] + (EnglishStatements.endsClause(token) ? CLAUSE : 1);
		}
	}

	static Statement of(String text) {
		if (text.length() > LONGEST) {
			return new Statement(text, false, List.of(), List.of(), List.of(), List.of());
		}
		List<Figure> figures = Figures.in(text);
		if (Language.of(text) == Language.CHINESE) {
			return ChineseStatements.read(text, figures);
		}
		return new EnglishStatements(Reading.of(text), figures).statement();
	}

	String text() {
		return this.text;
	}

	boolean chinese() {
		return this.chinese;
	}

	List<Token> tokens() {
		return this.tokens;
	}

	List<Figure> figures() {
		return this.figures;
	}

	List<Name> names() {
		return this.names;
	}

	Set<Integer> negated() {
		return this.negated;
	}

	/** All forms of all its words. */
	Set<String> forms() {
		return this.forms;
	}

	boolean hasContent() {
		return !this.figures.isEmpty() || this.tokens.stream().anyMatch(Token::content);
	}

	/** Whether a word, or another form of it, is in the sentence. */
	boolean has(Token token) {
		for (String form : token.forms()) {
			if (this.forms.contains(form)) {
				return true;
			}
		}
		return false;
	}

	/** Number of tokens between two stretches, and more for the ends of clauses. */
	int distance(TextRange one, TextRange other) {
		int from = tokenFrom(Math.min(one.end(), other.end()));
		int to = tokenFrom(Math.max(one.start(), other.start()));
		return (to > from) ? this.steps[to] - this.steps[from] : 0;
	}

	/** Index of the first token at or after a place, the number of tokens if none is. */
	int tokenFrom(int place) {
		int found = Arrays.binarySearch(this.starts, place);
		// Pairs of Chinese characters overlap, but no two begin at the same place.
		return (found >= 0) ? found : -found - 1;
	}

	/** The word at an index in lower case, empty outside the sentence. */
	String word(int token) {
		boolean inside = token >= 0 && token < this.tokens.size();
		return inside ? this.tokens.get(token).range().in(this.text).toLowerCase(java.util.Locale.ROOT) : "";
	}

	boolean inFigure(TextRange range) {
		return this.figures.stream().anyMatch((figure) -> figure.range().contains(range));
	}

}
