package dev.groundling.answer.grounding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundling.language.Figure;
import dev.groundling.language.Figure.Bound;
import dev.groundling.language.Figure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Figures that the evidence doesn't give and two of its numbers do: a difference, a sum,
 * a share, a multiple. They are allowed only where the sentence says that it reckons
 * ("grew by", "in total", "doubled"), since with enough numbers any number can be made.
 */
final class Arithmetic {

	private static final Pattern RECKONS = Pattern.compile(
			"\\b(?:by|(?:rise|drop|decline|growth|gain|fall|jump|reduction|increase|decrease) of|differ\\w*|more|less"
					+ "|fewer|higher|lower|longer|shorter|older|younger|earlier|later|total|altogether|combined|together|sum"
					+ "|gap|ahead|behind|times|twice|doubl\\w+|tripl\\w+|quadrupl\\w+|halv\\w+|fold|span\\w*|remaining"
					+ "|rest)\\b|增|多|少|减|降|共|合计|总|差|倍|翻|相差|下降|提高|上升");

	private static final String CLAUSE_ENDS = ",;:，；：。";

	/**
	 * Characters after the number in which a word may still tell that it was reckoned.
	 */
	private static final int AFTER = 25;

	private final Statement draft;

	private final List<Figure> operands;

	Arithmetic(Statement draft, Evidence evidence) {
		this.draft = draft;
		this.operands = evidence.sentences()
			.stream()
			.flatMap((sentence) -> sentence.statement().figures().stream())
			.filter((figure) -> figure.kind() == Kind.NUMBER || figure.kind() == Kind.YEAR)
			.toList();
	}

	boolean holds(Figure result) {
		if (result.kind() != Kind.NUMBER || !reckons(result)) {
			return false;
		}
		for (int i = 0; i < this.operands.size(); i++) {
			for (int j = 0; j < this.operands.size(); j++) {
				Figure one = this.operands.get(i);
				Figure other = this.operands.get(j);
				if (i != j && one.kind() == other.kind() && alike(one.unit(), other.unit())
						&& follows(result, one, other)) {
					return true;
				}
			}
		}
		return sumOfAll(result);
	}

	// In the clause of the number, or up to a few words after it.
	private boolean reckons(Figure result) {
		String text = this.draft.text();
		int from = result.range().start();
		while (from > 0 && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		int to = Math.min(text.length(), result.range().end() + AFTER);
		return RECKONS.matcher(text.substring(from, to).toLowerCase(Locale.ROOT)).find();
	}

	private static boolean follows(Figure result, Figure one, Figure other) {
		double a = one.value();
		double b = other.value();
		String unit = result.unit();
		if (one.kind() == Kind.YEAR) {
			return (unit == null || Set.of("year", "%").contains(unit)) && !"%".equals(unit) && meets(result, a - b);
		}
		if ("times".equals(unit)) {
			return b != 0 && meets(result, a / b);
		}
		if ("%".equals(unit) && !"%".equals(one.unit())) {
			return b != 0 && (meets(result, 100 * (a - b) / b) || meets(result, 100 * (b - a) / b)
					|| a < b && meets(result, 100 * a / b));
		}
		if ("%".equals(unit)) {
			return meets(result, a + b);
		}
		boolean share = "%".equals(one.unit()) && ("pp".equals(unit) || unit == null);
		boolean same = unit == null || Objects.equals(unit, one.unit()) || Objects.equals(unit, other.unit());
		return (same || share) && (meets(result, a - b) || !"pp".equals(unit) && meets(result, a + b));
	}

	private boolean sumOfAll(Figure result) {
		List<Figure> addends = this.operands.stream()
			.filter((operand) -> operand.kind() == Kind.NUMBER && sameUnit(operand.unit(), result))
			.toList();
		return addends.size() > 2 && meets(result, addends.stream().mapToDouble(Figure::value).sum());
	}

	// "Fired 163 times" and "141 firings".
	private static boolean alike(@Nullable String one, @Nullable String other) {
		return Objects.equals(one, other) || one == null && "times".equals(other)
				|| other == null && "times".equals(one);
	}

	private static boolean sameUnit(@Nullable String unit, Figure result) {
		return Objects.equals(unit, result.unit());
	}

	// To the precision given: "24.5 points", "about 3 times", "more than doubled".
	private static boolean meets(Figure result, double exact) {
		double gap = exact - result.value();
		double step = Math.max(result.step(), 1e-9);
		if (Math.abs(gap) <= 1e-6 * Math.abs(exact)) {
			return result.bound() != Bound.OVER && result.bound() != Bound.UNDER;
		}
		return switch (result.bound()) {
			case OVER, AT_LEAST -> gap > 0 && gap < step;
			case UNDER, NEARLY, AT_MOST -> gap < 0 && -gap < step;
			case ABOUT -> Math.abs(gap) <= step / 2;
			case NONE -> result.value() != Math.rint(result.value()) && Math.abs(gap) <= step / 2
					|| "%".equals(result.unit()) && Math.abs(gap) <= step / 2 && result.step() <= 1;
		};
	}

}
