package dev.groundling.answer.grounding;

import java.util.List;

import dev.groundling.language.Figure;
import dev.groundling.language.Figures;
import dev.groundling.language.Language;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;

/**
 * A sentence as it is compared, of a draft or of an article.
 *
 * @param text its words
 * @param chinese whether it is read as Chinese
 * @param tokens its words, or pairs of characters, in order
 * @param figures its numbers and dates, in order
 * @param names its proper names, in order
 * @param negated indices of the tokens that a negation stands before
 */
record Statement(String text, boolean chinese, List<Token> tokens, List<Figure> figures, List<Name> names,
		List<Integer> negated) {

	Statement {
		tokens = List.copyOf(tokens);
		figures = List.copyOf(figures);
		names = List.copyOf(names);
		negated = List.copyOf(negated);
	}

	static Statement of(String text) {
		List<Figure> figures = Figures.in(text);
		if (Language.of(text) == Language.CHINESE) {
			return ChineseStatements.read(text, figures);
		}
		return new EnglishStatements(Reading.of(text), figures).statement();
	}

	boolean hasContent() {
		return !this.figures.isEmpty() || this.tokens.stream().anyMatch(Token::content);
	}

	/** Number of tokens between two stretches, and of clause ends as four each. */
	int distance(TextRange one, TextRange other) {
		int from = Math.min(one.end(), other.end());
		int to = Math.max(one.start(), other.start());
		int distance = 0;
		for (Token token : this.tokens) {
			if (token.range().start() >= from && token.range().end() <= to) {
				distance += EnglishStatements.endsClause(token) ? 4 : 1;
			}
		}
		return distance;
	}

	/** Index of the first token at or after a place, the number of tokens if none is. */
	int tokenFrom(int place) {
		int i = 0;
		while (i < this.tokens.size() && this.tokens.get(i).range().start() < place) {
			i++;
		}
		return i;
	}

	boolean inFigure(TextRange range) {
		return this.figures.stream().anyMatch((figure) -> figure.range().contains(range));
	}

}
