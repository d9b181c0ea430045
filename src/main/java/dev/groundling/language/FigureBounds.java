package dev.groundling.language;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.groundling.language.Figure.Bound;

/**
 * Reads whether a number is exact, rounded or a limit from the words around it.
 */
final class FigureBounds {

	// The longer ones come first: "no more than" isn't "more than".
	private static final Map<String, Bound> BEFORE = before();

	private static final Map<String, Bound> AFTER = Map.of("or more", Bound.AT_LEAST, "or so", Bound.ABOUT, "or less",
			Bound.AT_MOST, "or fewer", Bound.AT_MOST, "+", Bound.OVER);

	private static final int WORDS = 4;

	private FigureBounds() {
	}

	/**
	 * Reads the bound of the number that stands in some pieces.
	 * @param first its first piece, the currency sign included
	 * @param next the piece after its unit
	 */
	static Bound of(FigureText text, int first, int next) {
		Bound chinese = chinese(text, first, next);
		if (chinese != Bound.NONE) {
			return chinese;
		}
		int last = text.piece(first - 1).is("the", "a", "an") ? first - 2 : first - 1;
		StringBuilder words = new StringBuilder();
		for (int i = Math.max(0, last - WORDS + 1); i <= last; i++) {
			words.append(' ').append(text.lower(i));
		}
		for (Map.Entry<String, Bound> entry : BEFORE.entrySet()) {
			if (words.toString().endsWith(" " + entry.getKey())) {
				boolean sum = entry.getKey().equals("up to")
						&& words.toString().matches(".* (?:add|adds|added|adding|sum|sums) up to");
				return sum ? Bound.NONE : entry.getValue();
			}
		}
		String after = text.lower(next) + " " + text.lower(next + 1);
		return AFTER.getOrDefault(after, AFTER.getOrDefault(text.lower(next), Bound.NONE));
	}

	private static Bound chinese(FigureText text, int first, int next) {
		if (text.piece(next).is("左", "上") && text.piece(next + 1).is("右", "下")) {
			return Bound.ABOUT;
		}
		String before = text.lower(first - 2) + text.lower(first - 1);
		if (before.endsWith("不到") || before.endsWith("不足") || before.endsWith("低于") || before.endsWith("少于")) {
			return text.piece(first - 3).is("不") ? Bound.AT_LEAST : Bound.UNDER;
		}
		if (before.endsWith("至少")) {
			return Bound.AT_LEAST;
		}
		if (before.endsWith("最多") || before.endsWith("至多") || before.endsWith("不超")) {
			return Bound.AT_MOST;
		}
		if (before.endsWith("超过") || before.endsWith("多于") || before.endsWith("高于") || before.endsWith("突破")) {
			return text.piece(first - 3).is("不", "未") ? Bound.AT_MOST : Bound.OVER;
		}
		return switch (text.lower(first - 1)) {
			case "约" -> Bound.ABOUT;
			case "近" -> Bound.NEARLY;
			case "逾", "超" -> Bound.OVER;
			default -> Bound.NONE;
		};
	}

	private static Map<String, Bound> before() {
		Map<String, Bound> bounds = new LinkedHashMap<>();
		put(bounds, Bound.AT_MOST, "no more than", "not more than", "up to", "at most", "maximum of", "no longer than");
		put(bounds, Bound.AT_LEAST, "no less than", "no fewer than", "not less than", "at least", "minimum of");
		put(bounds, Bound.NEARLY, "just under", "just below", "nearly", "almost", "close to", "approaching");
		put(bounds, Bound.OVER, "more than", "greater than", "higher than", "longer than", "over", "above", "exceeding",
				"exceeded", "exceeds", "upwards of");
		put(bounds, Bound.UNDER, "less than", "fewer than", "lower than", "shorter than", "under", "below");
		put(bounds, Bound.ABOUT, "about", "around", "approximately", "roughly", "some", "circa", "approx");
		return bounds;
	}

	private static void put(Map<String, Bound> bounds, Bound bound, String... phrases) {
		for (String phrase : phrases) {
			bounds.put(phrase, bound);
		}
	}

}
