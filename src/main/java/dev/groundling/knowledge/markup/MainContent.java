package dev.groundling.knowledge.markup;

import java.util.HashMap;
import java.util.Map;

import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds the article. Readability says which paragraphs
 * are worth reading; the smallest element around nearly all of them is it, or the
 * {@code article} or {@code main} around that, since the library passes over sections
 * that are mostly tables or lists.
 */
final class MainContent {

	// The library looks at the text of every element several times.
	private static final int MOST_ELEMENTS = 20_000;

	private static final double NEARLY_ALL = 0.85;

	// A headline, a byline and a standfirst.
	private static final int LONGEST_HEAD = 600;

	// The library wants an address, to complete links that nobody follows here.
	private static final String ANYWHERE = "http://localhost/";

	private static final String NUMBER = "data-groundling";

	private MainContent() {
	}

	/**
	 * Finds it.
	 * @param page the page without its furniture
	 * @return an element of the page
	 */
	static Element of(Document page) {
		Element worth = (page.getAllElements().size() <= MOST_ELEMENTS) ? worthReading(page) : page.body();
		Element article = worth.closest("article");
		Element main = worth.closest("main, [role=main]");
		if (article == null && main == null && worth == page.body()) {
			Element only = page.selectFirst("main, [role=main], article");
			return (only != null && only.text().length() * 2 > page.body().text().length()) ? only : worth;
		}
		return withHeadline((article != null) ? article : (main != null) ? main : worth, page.body());
	}

	private static Element worthReading(Document page) {
		int number = 0;
		for (Element element : page.getAllElements()) {
			element.attr(NUMBER, String.valueOf(number++));
		}
		Article found = new Readability4J(ANYWHERE, page.clone()).parse();
		Element content = found.getArticleContent();
		return (content == null) ? page.body() : around(content, page);
	}

	private static Element around(Element content, Document page) {
		Map<String, Integer> kept = new HashMap<>();
		for (Element element : content.select("[" + NUMBER + "]")) {
			kept.merge(element.attr(NUMBER), element.ownText().length(), Integer::sum);
		}
		Map<Element, Integer> within = new HashMap<>();
		for (Element element : page.body().getAllElements()) {
			int length = kept.getOrDefault(element.attr(NUMBER), 0);
			for (Element each = element; length > 0 && each != null; each = each.parent()) {
				within.merge(each, length, Integer::sum);
			}
		}
		double enough = NEARLY_ALL * within.getOrDefault(page.body(), 0);
		Element around = page.body();
		Element next = (enough > 0) ? around : null;
		while (next != null) {
			around = next;
			next = around.children()
				.stream()
				.filter((child) -> within.getOrDefault(child, 0) >= enough)
				.findFirst()
				.orElse(null);
		}
		return around;
	}

	// Some pages set the headline above the element that has the rest.
	private static Element withHeadline(Element content, Element body) {
		if (content.selectFirst("h1") != null) {
			return content;
		}
		int length = content.text().length();
		for (@Nullable
		Element each = content.parent(); each != null && each != body.parent(); each = each.parent()) {
			if (each.text().length() > length + LONGEST_HEAD) {
				break;
			}
			if (each.selectFirst("h1") != null) {
				return each;
			}
		}
		return content;
	}

}
