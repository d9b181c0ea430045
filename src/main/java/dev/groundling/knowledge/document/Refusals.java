package dev.groundling.knowledge.document;

import java.util.Map;

import dev.groundling.knowledge.UnreadableArticle;
import org.jspecify.annotations.Nullable;

/**
 * Says what a parser's complaint means for the owner of a document.
 */
final class Refusals {

	private static final String DAMAGED = "it is damaged, or not complete. Export it again, or save it as text.";

	private static final Map<String, String> MEANINGS = Map.of("Zip bomb",
			"it unpacks to far more than its size, or is nested far too deep, as hostile files do. "
					+ "Save its text in another file.",
			"zip bomb", "it unpacks to far more than its size, as hostile files do. Save its text in another file.",
			"entity",
			"it declares XML entities that grow without end or lead elsewhere, as hostile files do. "
					+ "Save its text in another file.",
			"DOCTYPE",
			"it declares a type of XML document of its own, as hostile files do. Save its text in another file.");

	private Refusals() {
	}

	/**
	 * Finds the meaning.
	 * @param complaint what the parser threw
	 * @return what to tell
	 */
	static UnreadableArticle of(Throwable complaint) {
		for (@Nullable
		Throwable each = complaint; each != null; each = each.getCause()) {
			String message = String.valueOf(each.getMessage());
			for (Map.Entry<String, String> meaning : MEANINGS.entrySet()) {
				if (message.contains(meaning.getKey())) {
					return new UnreadableArticle(meaning.getValue());
				}
			}
		}
		return new UnreadableArticle(DAMAGED);
	}

}
