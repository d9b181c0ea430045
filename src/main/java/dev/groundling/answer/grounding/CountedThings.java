package dev.groundling.answer.grounding;

import java.util.Set;

import dev.groundling.language.Figure;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Whether two numbers count the same sort of thing: money isn't patents, though a unit
 * may be left out.
 */
final class CountedThings {

	private static final Set<String> NO_THINGS = Set.of("less", "more", "fewer", "own", "other", "such");

	private CountedThings() {
	}

	static boolean agree(Statement draft, Figure one, Statement source, Figure other) {
		if (one.kind() != Figure.Kind.NUMBER || (one.unit() == null) == (other.unit() == null)) {
			return true;
		}
		// One has a unit and the other counts things by their name.
		Word counted = (one.unit() == null) ? after(draft, one) : after(source, other);
		return counted == null;
	}

	private static @Nullable Word after(Statement statement, Figure figure) {
		int next = statement.tokenFrom(figure.range().end());
		Word word = (next < statement.tokens().size()) ? statement.tokens().get(next).word() : null;
		boolean thing = word != null && (word.tag() == Tag.NOUN || word.tag() == Tag.ADJECTIVE)
				&& !NO_THINGS.contains(word.lower());
		return thing ? word : null;
	}

}
