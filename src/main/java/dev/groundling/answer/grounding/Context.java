package dev.groundling.answer.grounding;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import dev.groundling.language.Figure;
import dev.groundling.language.TextRange;

/**
 * What stands around an anchor of a sentence, the nearer the heavier: words, and anchors
 * of other sorts.
 *
 * @param words the words with their weights
 * @param marks years, roles and the like with theirs
 */
record Context(Map<Token, Double> words, Map<String, Double> marks) {

	private static final double YEAR = 2;

	private static final double ROLE = 1;

	/** Tokens after which a word weighs half. */
	private static final double HALF = 3;

	static Context of(Statement statement, TextRange anchor, Sort sort, ToDoubleFunction<Token> weight) {
		Map<Token, Double> words = new HashMap<>();
		Map<String, Double> marks = new HashMap<>();
		for (Token token : statement.tokens()) {
			boolean name = sort == Sort.NAME
					&& statement.names().stream().anyMatch((any) -> any.range().contains(token.range()));
			if (token.content() && !anchor.contains(token.range()) && !name) {
				words.put(token, weight.applyAsDouble(token) * nearness(statement, anchor, token.range()));
			}
		}
		for (Figure figure : statement.figures()) {
			if (!anchor.contains(figure.range()) && Sort.of(figure) != sort) {
				double heavy = (Sort.of(figure) == Sort.NUMBER) ? 1 : YEAR;
				marks.merge(mark(figure), heavy * nearness(statement, anchor, figure.range()), Math::max);
			}
		}
		int before = statement.tokenFrom(anchor.start()) - 1;
		if (before >= 0 && statement.tokens().get(before).word() != null) {
			String word = statement.tokens().get(before).forms().iterator().next();
			if (word.equals("from") || word.equals("to")) {
				marks.put(word, ROLE);
			}
		}
		if (sort == Sort.NAME) {
			statement.names()
				.stream()
				.filter((name) -> name.range().equals(anchor))
				.forEach((name) -> marks.put("role " + name.role(), ROLE / 2));
		}
		return new Context(words, marks);
	}

	private static double nearness(Statement statement, TextRange anchor, TextRange other) {
		return 1 / (1 + statement.distance(anchor, other) / HALF);
	}

	private static String mark(Figure figure) {
		return figure.kind() + " " + figure.value() + " " + figure.month() + " " + figure.day();
	}

	/** How well another context fits this one, 0 or more. */
	double fit(Context source) {
		double fit = 0;
		for (Map.Entry<Token, Double> mine : this.words.entrySet()) {
			double best = 0;
			for (Map.Entry<Token, Double> theirs : source.words.entrySet()) {
				if (Math.min(mine.getValue(), theirs.getValue()) > best && mine.getKey().sameAs(theirs.getKey())) {
					best = Math.min(mine.getValue(), theirs.getValue());
				}
			}
			fit += best;
		}
		for (Map.Entry<String, Double> mine : this.marks.entrySet()) {
			fit += Math.min(mine.getValue(), source.marks.getOrDefault(mine.getKey(), 0d));
		}
		return fit;
	}

	/** What sort of anchor the context is of; its like are left out. */
	enum Sort {

		/** A number. */
		NUMBER,

		/** A year or date. */
		CALENDAR,

		/** A place in an order. */
		ORDINAL,

		/** A proper name. */
		NAME,

		/** A word that points in one of two directions. */
		DIRECTION;

		static Sort of(Figure figure) {
			return switch (figure.kind()) {
				case NUMBER -> NUMBER;
				case ORDINAL -> ORDINAL;
				default -> CALENDAR;
			};
		}

	}

}
