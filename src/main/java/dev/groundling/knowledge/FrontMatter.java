package dev.groundling.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.groundling.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is declared about an article, at the top of its file or in a file beside it.
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
	 * @param place where they stand, for messages, such as "at its top"
	 * @return what they say
	 * @throws UnreadableArticle if one of the known ones can't be understood
	 */
	static FrontMatter of(Map<String, List<String>> values, String place) throws UnreadableArticle {
		String date = value(values, "date");
		String language = value(values, "language");
		String url = value(values, "url");
		return new FrontMatter(value(values, "title"), (date != null) ? date(date, place) : null,
				(language != null) ? DraftFacts.language(language) : null, (url != null) ? url(url, place) : null);
	}

	private static @Nullable String value(Map<String, List<String>> values, String key) {
		String value = String.join(" ", values.getOrDefault(key, List.of())).strip();
		return value.isEmpty() ? null : value;
	}

	private static LocalDate date(String value, String place) throws UnreadableArticle {
		return PublicationDate.in(value)
			.orElseThrow(() -> new UnreadableArticle(
					"the date \"" + value + "\" " + place + " is none. Write it like 2031-03-12, or leave it out."));
	}

	// It becomes a link, so it must not be a script.
	private static String url(String value, String place) throws UnreadableArticle {
		if (DraftFacts.httpAddress(value)) {
			return value;
		}
		throw new UnreadableArticle(
				"the url \"" + value + "\" " + place + " is no http address. Write it in full, or leave it out.");
	}

}
