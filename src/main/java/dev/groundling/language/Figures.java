package dev.groundling.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.groundling.language.CalendarFigures.Found;
import dev.groundling.language.Figure.Bound;
import dev.groundling.language.Figure.Kind;
import dev.groundling.language.FigureText.Piece;
import dev.groundling.language.FigureText.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of English and Chinese texts in their normal form. It reads a text
 * once from left to right, so that its time grows with the text's length only. Numbers
 * that are a part of a name ("IP54", "5G", "F-16") are none.
 */
public final class Figures {

	private static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("first", 1), Map.entry("second", 2),
			Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6),
			Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10),
			Map.entry("eleventh", 11), Map.entry("twelfth", 12), Map.entry("twentieth", 20));

	private static final Map<String, Integer> PARTS = Map.of("third", 3, "thirds", 3, "quarter", 4, "quarters", 4,
			"fifth", 5, "fifths", 5, "sixth", 6, "tenth", 10, "tenths", 10);

	private static final Map<String, Double> TIMES = Map.of("twice", 2d, "doubled", 2d, "double", 2d, "doubling", 2d,
			"thrice", 3d, "tripled", 3d, "triple", 3d, "quadrupled", 4d, "halved", 0.5);

	private static final Set<String> EXTENTS = Set.of("m", "mile", "s", "day", "month", "year");

	private Figures() {
	}

	/**
	 * Finds the figures of a text.
	 * @param text any text
	 * @return the figures in order
	 */
	public static List<Figure> in(String text) {
		FigureText pieces = new FigureText(text);
		List<Figure> figures = new ArrayList<>();
		int i = 0;
		while (i < pieces.size()) {
			Found found = partOfName(pieces, i) ? null : at(pieces, i);
			if (found != null) {
				figures.add(found.figure());
			}
			i = (found != null) ? found.next() : i + 1;
		}
		return figures;
	}

	private static @Nullable Found at(FigureText text, int i) {
		Found found = CalendarFigures.at(text, i);
		found = (found != null) ? found : chineseShare(text, i);
		found = (found != null) ? found : fraction(text, i);
		found = (found != null) ? found : ordinal(text, i);
		found = (found != null) ? found : times(text, i);
		return (found != null) ? found : number(text, i);
	}

	private static boolean partOfName(FigureText text, int i) {
		if (text.piece(i).sort() != Sort.NUMBER) {
			return false;
		}
		int before = (text.piece(i - 1).is("-") && text.touches(i)) ? i - 2 : i - 1;
		boolean follows = (before == i - 1) ? text.touches(i) : text.touches(i - 1);
		Piece piece = text.piece(before);
		if (follows && piece.sort() == Sort.WORD && !piece.is("mid", "rmb", "usd")) {
			return true;
		}
		Piece after = text.piece(i + 1);
		boolean unit = Units.of(after.lower()) != null && !after.surface().equals("G");
		return text.touches(i + 1) && after.sort() == Sort.WORD && !unit
				&& !after.is("k", "bn", "mn", "b", "am", "pm", "st", "nd", "rd", "th", "s");
	}

	private static @Nullable Found number(FigureText text, int i) {
		Numeral numeral = Numeral.at(text, i);
		if (numeral == null) {
			return null;
		}
		boolean negative = text.piece(i - 1).is("-") && !text.touches(i - 1) && text.touches(i);
		Units.Unit currency = Units.ofCurrency(Numeral.sign(text.piece(i - 1)));
		boolean more = text.piece(numeral.next()).is("多", "余");
		int next = more ? numeral.next() + 1 : numeral.next();
		UnitPhrase unit = (currency != null) ? new UnitPhrase(currency, next) : UnitPhrase.at(text, next);
		boolean one = numeral.value() == 1 && text.piece(i).is("one");
		if (one && (unit == null || text.piece(i - 1).is("the", "this", "that"))) {
			return null;
		}
		double factor = ((unit != null) ? unit.unit().factor() : 1) * (negative ? -1 : 1);
		int after = (unit != null) ? unit.next() : next;
		Bound bound = more ? Bound.OVER : FigureBounds.of(text, (currency != null || negative) ? i - 1 : i, after);
		String base = (unit != null) ? unit.unit().base() : null;
		// "Eight stops over 4.9 kilometres", "over three years": no limit.
		if (bound == Bound.OVER && text.piece(i - 1).is("over") && base != null && EXTENTS.contains(base)) {
			bound = Bound.NONE;
		}
		return new Found(Figure.number(numeral.value() * factor, numeral.value(), numeral.step() * Math.abs(factor),
				bound, base, text.range(i, after - 1)), after);
	}

	// 百分之二十三, 四分之一, 六成, 一半
	private static @Nullable Found chineseShare(FigureText text, int i) {
		if (text.han(i, 3).equals("百分之")) {
			Numeral share = Numeral.at(text, i + 3);
			return (share != null) ? share(text, i, share.value(), share.step(), share.next()) : null;
		}
		if (text.han(i, 2).equals("一半")) {
			return share(text, i, 50, 1, i + 2);
		}
		if (text.han(i + 1, 2).equals("分之") && text.piece(i + 3).sort() == Sort.HAN) {
			double whole = ChineseNumeral.value(text.lower(i));
			double part = ChineseNumeral.value(text.lower(i + 3));
			return (whole > 1 && part > 0) ? share(text, i, 100 * part / whole, 1, i + 4) : null;
		}
		if (text.piece(i + 1).is("成") && !text.piece(i + 2).is("立", "为", "本", "果", "功", "员", "交", "绩", "长", "就")) {
			String tenths = text.lower(i);
			double value = (text.piece(i).sort() == Sort.HAN) ? ChineseNumeral.value(tenths) : 0;
			return (value >= 1 && value < 10) ? share(text, i, 10 * value, 10, i + 2) : null;
		}
		return null;
	}

	private static Found share(FigureText text, int i, double percent, double step, int next) {
		return new Found(
				Figure.number(percent, percent, step, FigureBounds.of(text, i, next), "%", text.range(i, next - 1)),
				next);
	}

	private static @Nullable Found fraction(FigureText text, int i) {
		boolean ranked = text.piece(i - 1).is("first", "second", "a") && !text.piece(i + 1).is("of");
		if (text.piece(i).is("half") && !ranked) {
			return share(text, i, 50, 1, i + 1);
		}
		Numeral parts = text.piece(i).is("a") ? new Numeral(1, 1, i + 1) : Numeral.at(text, i);
		if (parts == null) {
			return null;
		}
		int of = text.piece(parts.next()).is("-") ? parts.next() + 1 : parts.next();
		Integer whole = PARTS.get(text.lower(of));
		boolean several = parts.value() > 1 && text.lower(of).endsWith("s");
		if (whole == null || !several && !text.piece(of + 1).is("of")) {
			return null;
		}
		return share(text, i, 100 * parts.value() / whole, 1, of + 1);
	}

	private static @Nullable Found ordinal(FigureText text, int i) {
		if (text.piece(i).is("第")) {
			Numeral rank = Numeral.at(text, i + 1);
			double value = (rank != null) ? rank.value() : text.piece(i + 1).is("一") ? 1 : 0;
			int next = (rank != null) ? rank.next() : i + 2;
			return (value > 0) ? new Found(Figure.plain(Kind.ORDINAL, value, text.range(i, next - 1)), next) : null;
		}
		if (text.piece(i + 1).is("st", "nd", "rd", "th") && text.touches(i + 1)) {
			Numeral rank = Numeral.at(text, i);
			return (rank != null) ? new Found(Figure.plain(Kind.ORDINAL, rank.value(), text.range(i, i + 1)), i + 2)
					: null;
		}
		Integer rank = ORDINALS.get(text.lower(i));
		boolean opening = i == 0 && text.piece(1).is(",");
		boolean unit = text.piece(i).is("second") && (text.piece(i - 1).is("per", "each", "every")
				|| text.piece(i - 1).is("a") && text.piece(i + 1).sort() != Sort.WORD);
		return (rank == null || opening || unit) ? null
				: new Found(Figure.plain(Kind.ORDINAL, rank, text.range(i, i)), i + 1);
	}

	private static @Nullable Found times(FigureText text, int i) {
		Double times = TIMES.get(text.lower(i));
		return (times == null) ? null : new Found(
				Figure.number(times, times, 1, FigureBounds.of(text, i, i + 1), "times", text.range(i, i)), i + 1);
	}

}
