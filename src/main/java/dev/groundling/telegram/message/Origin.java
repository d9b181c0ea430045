package dev.groundling.telegram.message;

import java.util.Objects;
import java.util.stream.Stream;

import dev.groundling.answer.Citation;
import dev.groundling.retrieval.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Where words of an article stand, as a reader wants to be told.
 *
 * @param title title of the article
 * @param section heading they stand under, or {@code null}
 */
record Origin(String title, @Nullable String section) {

	static Origin of(Citation citation) {
		return new Origin(citation.title(), citation.section());
	}

	static Origin of(Passage passage) {
		return new Origin(passage.title(), passage.section());
	}

	/**
	 * Tells the section, and the article where there are several.
	 * @param articles how many articles there are
	 * @return one line, empty if there is nothing to tell
	 */
	HtmlText among(int articles) {
		return HtmlText.join(" · ",
				Stream.of((articles > 1) ? this.title : null, this.section)
					.filter(Objects::nonNull)
					.map(HtmlText::plain)
					.toList());
	}

}
