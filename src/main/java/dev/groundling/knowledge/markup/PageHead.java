package dev.groundling.knowledge.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.knowledge.DraftFacts;
import dev.groundling.knowledge.InvisibleCharacters;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in its head.
 */
final class PageHead {

	private static final List<String> TITLES = List.of("meta[property=og:title]", "meta[name=twitter:title]",
			"meta[name=dc.title]", "meta[name=citation_title]");

	private static final List<String> DATES = List.of("meta[property=article:published_time]",
			"meta[property=og:article:published_time]", "meta[itemprop=datePublished]", "meta[name=datePublished]",
			"meta[name=date]", "meta[name=pubdate]", "meta[name=publishdate]", "meta[name=parsely-pub-date]",
			"meta[name=dc.date.issued]", "meta[name=dcterms.created]", "meta[name=dc.date]",
			"meta[name=citation_publication_date]", "time[itemprop=datePublished]", "time[pubdate]");

	// The block isn't always correct JSON, and nothing else of it is needed.
	private static final Pattern LINKED_DATA_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

	private static final Pattern SITE = Pattern.compile("\\s+[|–—·•»-]\\s+(?:.(?!\\s[|–—·•»-]\\s)){1,60}$");

	private PageHead() {
	}

	/**
	 * Reads it.
	 * @param page the page as it came
	 * @return its facts
	 */
	static DraftFacts of(Document page) {
		Element html = page.selectFirst("html");
		String language = (html == null) ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
		return new DraftFacts(title(page), DraftFacts.day(date(page)), language, url(page));
	}

	private static @Nullable String title(Document page) {
		String declared = first(page, TITLES);
		String title = (declared != null) ? declared : page.title();
		String words = InvisibleCharacters.removed(title).replaceAll("[\\s\\h]+", " ").strip();
		String without = SITE.matcher(words).replaceFirst("");
		return (declared == null && without.length() * 2 >= words.length()) ? without : words;
	}

	private static @Nullable String date(Document page) {
		String declared = first(page, DATES);
		if (declared != null) {
			return declared;
		}
		for (Element data : page.select("script[type=application/ld+json]")) {
			Matcher date = LINKED_DATA_DATE.matcher(data.data());
			if (date.find()) {
				return date.group(1);
			}
		}
		return null;
	}

	private static @Nullable String url(Document page) {
		Element canonical = page.selectFirst("link[rel~=(?i)^canonical$][href]");
		return (canonical != null) ? canonical.attr("href").strip()
				: first(page, List.of("meta[property=og:url]", "meta[name=citation_public_url]"));
	}

	private static @Nullable String first(Document page, List<String> queries) {
		for (String query : queries) {
			Element element = page.selectFirst(query);
			String value = (element == null) ? ""
					: element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
			if (!value.isBlank()) {
				return value;
			}
		}
		return null;
	}

}
