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
 * @param forms the same by each of their forms
 * @param marks years, roles and the like with theirs
 */
record Context(Map<Token, Double> words, Map<String, Double> forms, Map<String, Double> marks) {

	private static final double YEAR = 2;

	private static final double ROLE = 1;

	/** Tokens after which a word weighs half. */
	private static final double HALF = 3;

	/** Tokens beyond which nothing weighs anything. */
	private static final int REACH = 50;

	static Context of(Statement statement, TextRange anchor, Sort sort, ToDoubleFunction<Token> weight) {
		Context context = new Context(new HashMap<>(), new HashMap<>(), new HashMap<>());
		int at = statement.tokenFrom(anchor.start());
		int last = Math.min(statement.tokens().size(), at + REACH);
		for (Token token : statement.tokens().subList(Math.max(0, at - REACH), last)) {
			boolean name = sort == Sort.NAME
					&& statement.names().stream().anyMatch((any) -> any.range().contains(token.range()));
			if (token.content() && !anchor.contains(token.range()) && !name) {
				double heavy = weight.applyAsDouble(token) * nearness(statement, anchor, token.range());
				context.words.put(token, heavy);
				token.forms().forEach((form) -> context.forms.merge(form, heavy, Math::max));
			}
		}
		context.addFigures(statement, anchor, sort);
		context.addRole(statement, anchor, sort);
		return context;
	}

	private void addFigures(Statement statement, TextRange anchor, Sort sort) {
		for (Figure figure : statement.figures()) {
			if (!anchor.contains(figure.range()) && Sort.of(figure) != sort) {
				double heavy = (Sort.of(figure) == Sort.NUMBER) ? 1 : YEAR;
				this.marks.merge(mark(figure), heavy * nearness(statement, anchor, figure.range()), Math::max);
			}
		}
	}

	private void addRole(Statement statement, TextRange anchor, Sort sort) {
		String before = statement.word(statement.tokenFrom(anchor.start()) - 1);
		if (before.equals("from") || before.equals("to")) {
			this.marks.put(before, ROLE);
		}
		if (sort == Sort.NAME) {
			statement.names()
				.stream()
				.filter((name) -> name.range().equals(anchor))
				.forEach((name) -> this.marks.put("role " + name.role(), ROLE / 2));
		}
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
			for (String form : mine.getKey().forms()) {
				best = Math.max(best, source.forms.getOrDefault(form, 0d));
			}
			fit += Math.min(mine.getValue(), best);
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
