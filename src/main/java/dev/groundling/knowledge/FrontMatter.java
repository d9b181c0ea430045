package dev.groundling.knowledge;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.groundling.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a file declares about it at its top.
 *
 * @param title the headline
 * @param published day of publication, of the key {@code date}
 * @param language of the key {@code language}, a code such as {@code en} or {@code zh-CN}
 * @param url http address where it was published
 */
record FrontMatter(@Nullable String title, @Nullable LocalDate published, @Nullable Language language,
		@Nullable String url) {

	/**
	 * Reads the declarations; unknown ones are let be.
	 * @param values the values of each key
	 * @return what they say
	 * @throws UnreadableArticle if one of the known ones can't be understood
	 */
	static FrontMatter of(Map<String, List<String>> values) throws UnreadableArticle {
		String date = value(values, "date");
		String language = value(values, "language");
		String url = value(values, "url");
		return new FrontMatter(value(values, "title"), (date != null) ? date(date) : null,
				(language != null) ? language(language) : null, (url != null) ? url(url) : null);
	}

	private static @Nullable String value(Map<String, List<String>> values, String key) {
		String value = String.join(" ", values.getOrDefault(key, List.of())).strip();
		return value.isEmpty() ? null : value;
	}

	private static LocalDate date(String value) throws UnreadableArticle {
		return PublicationDate.in(value)
			.orElseThrow(() -> new UnreadableArticle(
					"the date \"" + value + "\" at its top is none. Write it like 2031-03-12, or leave it out."));
	}

	private static Language language(String code) {
		String primary = code.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
		return Arrays.stream(Language.values())
			.filter((language) -> language.code().equals(primary))
			.findFirst()
			.orElse(Language.OTHER);
	}

	// It becomes a link, so it must not be a script.
	private static String url(String value) throws UnreadableArticle {
		try {
			URI uri = new URI(value);
			if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
				return value;
			}
		}
		catch (URISyntaxException ex) {
			// falls through to the same message
		}
		throw new UnreadableArticle(
				"the url \"" + value + "\" at its top is no http address. Write it in full, or leave it out.");
	}

}
