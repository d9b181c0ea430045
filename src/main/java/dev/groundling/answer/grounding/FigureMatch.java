package dev.groundling.answer.grounding;

import java.util.Objects;

import dev.groundling.language.Figure;
import dev.groundling.language.Figure.Bound;
import dev.groundling.language.Figure.Kind;

/**
 * When a draft's figure says no more than the article's.
 */
final class FigureMatch {

	/** A limit such as "over 12,000" tells of no number that is a tenth beyond it. */
	private static final double NEAR = 0.1;

	/** "About 12,000" may be off by so much. */
	private static final double ROUNDED = 0.02;

	private static final double TWO_DIGITS = 100;

	private FigureMatch() {
	}

	/** Whether the draft's figure follows from the source's. */
	static boolean equal(Figure draft, Figure source) {
		if (draft.kind() == Kind.DATE || source.kind() == Kind.DATE) {
			return dates(draft, source);
		}
		boolean numbers = number(draft) && number(source);
		if (draft.kind() != source.kind() && !numbers) {
			return false;
		}
		if (!units(draft, source)) {
			return false;
		}
		return draft.sameValue(source) ? bounds(draft.bound(), source.bound()) : rounded(draft, source);
	}

	/** Whether both could fill the same place in a sentence. */
	static boolean comparable(Figure one, Figure other) {
		boolean calendar = calendar(one) && calendar(other);
		return calendar || one.kind() == other.kind() && (one.kind() != Kind.NUMBER || units(one, other));
	}

	static boolean calendar(Figure figure) {
		return figure.kind() == Kind.YEAR || figure.kind() == Kind.DATE;
	}

	private static boolean number(Figure figure) {
		return figure.kind() == Kind.NUMBER || figure.kind() == Kind.YEAR && figure.unit() == null;
	}

	// A unit may be left out on one side, as in "from 52 hours to 7".
	static boolean units(Figure one, Figure other) {
		return Objects.equals(one.unit(), other.unit()) || (one.unit() == null || other.unit() == null)
				&& one.kind() == Kind.NUMBER && other.kind() == Kind.NUMBER;
	}

	private static boolean dates(Figure draft, Figure source) {
		if (draft.kind() == Kind.YEAR) {
			return draft.value() == source.value();
		}
		return draft.kind() == Kind.DATE && source.kind() == Kind.DATE && draft.month() == source.month()
				&& (draft.day() == 0 || draft.day() == source.day())
				&& (draft.value() == 0 || draft.value() == source.value());
	}

	// A limit may be left out or become "about"; it may not be added or turned.
	private static boolean bounds(Bound draft, Bound source) {
		return switch (draft) {
			case NONE, ABOUT -> true;
			case OVER -> source == Bound.OVER;
			case AT_LEAST -> source == Bound.AT_LEAST || source == Bound.OVER;
			case UNDER -> source == Bound.UNDER;
			case AT_MOST -> source == Bound.AT_MOST || source == Bound.UNDER;
			case NEARLY -> source == Bound.NEARLY || source == Bound.ABOUT || source == Bound.UNDER;
		};
	}

	private static boolean rounded(Figure draft, Figure source) {
		double gap = source.value() - draft.value();
		double room = Math.min(draft.step(), NEAR * Math.abs(source.value()));
		return switch (draft.bound()) {
			case ABOUT -> draft.step() >= source.step()
					&& Math.abs(gap) <= Math.max(Math.min(draft.step() / 2, NEAR * Math.abs(source.value())),
							coarse(draft) ? ROUNDED * Math.abs(source.value()) : 0);
			case OVER, AT_LEAST -> gap > 0 && gap <= room && source.bound() != Bound.UNDER;
			case UNDER, NEARLY, AT_MOST -> gap < 0 && -gap <= room && source.bound() != Bound.OVER;
			case NONE -> false;
		};
	}

	// Of two digits at most, zeros aside.
	private static boolean coarse(Figure figure) {
		return Math.abs(figure.value()) < TWO_DIGITS * figure.step();
	}

}
