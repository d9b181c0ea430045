package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.language.Figure;
import dev.groundling.language.Language;
import dev.groundling.language.Term;
import dev.groundling.language.Terms;
import dev.groundling.language.TextRange;

/**
 * Reads a Chinese sentence. There is no dictionary: what is compared are pairs of
 * neighbouring characters, so that names are known by their characters alone.
 */
final class ChineseStatements {

	private static final String NEGATIONS = "不没未无非";

	// They hold one of those characters and deny nothing.
	private static final Set<String> HARMLESS = Set.of("不仅", "不但", "不断", "不过", "不同", "不少", "不到", "不足", "不超", "不低", "无论",
			"无人", "非常", "未来", "不只", "不止", "不光", "不久", "不管");

	private static final String PARTICLES = "的了在是和有为与及等也都还就对以其这那个被把从到于并而之中上下里着过吗呢吧所将可会能据称说";

	private static final Set<String> EMPTY = Set.of("根据", "据文", "文章", "段落", "提到", "指出", "说明", "表示", "介绍", "目前", "已经",
			"达到", "共有", "一共", "总共", "分别", "其中", "以及", "因此", "所以", "此外", "同时");

	private ChineseStatements() {
	}

	static Statement read(String text, List<Figure> figures) {
		List<Token> tokens = new ArrayList<>();
		for (Term term : Terms.in(text, Language.CHINESE)) {
			if (insidePair(term, text)) {
				continue;
			}
			tokens.add(new Token(Set.of(term.stem()), null, term.range(), weight(term, figures)));
		}
		return new Statement(text, true, tokens, figures, List.of(), negated(text, tokens));
	}

	// The index has single characters, too.
	private static boolean insidePair(Term term, String text) {
		TextRange range = term.range();
		return range.length() == 1 && Character.isIdeographic(text.charAt(range.start()))
				&& (range.start() > 0 && Character.isIdeographic(text.charAt(range.start() - 1))
						|| range.end() < text.length() && Character.isIdeographic(text.charAt(range.end())));
	}

	// The token right after the negation.
	private static List<Integer> negated(String text, List<Token> tokens) {
		List<Integer> negated = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			int cue = tokens.get(i).range().start() - 1;
			if (cue >= 0 && cue + 2 <= text.length() && NEGATIONS.indexOf(text.charAt(cue)) >= 0
					&& !HARMLESS.contains(text.substring(cue, cue + 2))) {
				negated.add(i);
			}
		}
		return negated;
	}

	private static double weight(Term term, List<Figure> figures) {
		TextRange range = term.range();
		boolean figure = figures.stream()
			.anyMatch((any) -> any.range().start() < range.end() && range.start() < any.range().end());
		if (figure) {
			return 0;
		}
		if (EMPTY.contains(term.stem())) {
			return 0;
		}
		long particles = term.stem().chars().filter((character) -> PARTICLES.indexOf(character) >= 0).count();
		return (particles == 0) ? 1 : (particles == 1) ? 0.3 : 0;
	}

}
