package dev.groundling.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import dev.groundling.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, in its head or its properties, where readers don't see
 * it.
 *
 * @param title the headline, or {@code null}
 * @param published day of publication, or {@code null}
 * @param language code of its language, such as {@code en-GB}, or {@code null}
 * @param url address where it was published, or {@code null}; used only if it is an http
 * address
 */
public record DraftFacts(@Nullable String title, @Nullable LocalDate published, @Nullable String language,
		@Nullable String url) {

	/** From so many letters on the text itself tells its language. */
	private static final int TELLING = 200;

	/**
	 * Reads a day.
	 * @param value a date, possibly with a time behind it, or {@code null}
	 * @return the day, or {@code null} if there is none
	 */
	public static @Nullable LocalDate day(@Nullable String value) {
		return Optional.ofNullable(value).flatMap(PublicationDate::in).orElse(null);
	}

	/**
	 * Tells whether a reader may be led to an address: one that isn't http might be a
	 * script.
	 * @param value what may be an address
	 * @return whether it is an http address with a host
	 */
	static boolean httpAddress(String value) {
		try {
			URI uri = new URI(value);
			return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	/**
	 * Finds the language of a code.
	 * @param code such as {@code zh-CN}
	 * @return the language, {@link Language#OTHER} if it isn't known
	 */
	static Language language(String code) {
		String primary = code.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
		return Arrays.stream(Language.values())
			.filter((language) -> language.code().equals(primary))
			.findFirst()
			.orElse(Language.OTHER);
	}

	/**
	 * Adds the facts to a draft. What the text itself says comes before them; programs
	 * write their own language into documents, so it counts for short ones only.
	 * @param draft what the document says
	 * @return the draft with what it lacked
	 */
	ArticleDraft addedTo(ArticleDraft draft) {
		String url = (this.url != null && httpAddress(this.url)) ? this.url : null;
		String code = (this.language != null) ? this.language.strip() : "";
		boolean telling = draft.text().codePoints().filter(Character::isLetter).limit(TELLING).count() == TELLING;
		return new ArticleDraft(draft.text(), draft.blocks(), first(draft.title(), this.title),
				(draft.published() != null) ? draft.published() : this.published,
				(telling || code.isEmpty()) ? draft.language() : language(code),
				(draft.url() != null) ? draft.url() : url);
	}

	private static @Nullable String first(@Nullable String seen, @Nullable String declared) {
		return (seen != null || declared == null || declared.isBlank()) ? seen : declared.strip();
	}

}
