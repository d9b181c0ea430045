package dev.groundling.knowledge.markup;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.knowledge.ArticleDraft;
import dev.groundling.knowledge.ArticleReader;
import dev.groundling.knowledge.DraftFacts;
import dev.groundling.knowledge.DraftWriter;
import dev.groundling.knowledge.TextDecoding;
import dev.groundling.knowledge.UnreadableArticle;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages as they are saved or published: the article alone, without what the
 * page puts around it or hides.
 */
public final class HtmlReader implements ArticleReader {

	// Deeper than any page; elements below are set beside each other, and what walks
	// through the page keeps within its stack.
	private static final int DEEPEST = 256;

	private static final int HEAD = 2048;

	private static final Pattern CHARSET = Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
			Pattern.CASE_INSENSITIVE);

	@Override
	public ArticleDraft read(byte[] content) throws UnreadableArticle {
		String markup = TextDecoding.decode(content, charset(content));
		Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(markup, "");
		DraftFacts facts = PageHead.of(page);
		Element headline = onlyHeadline(page);
		PageFurniture.remove(page.body());
		Element main = MainContent.of(page);
		DraftWriter writer = new DraftWriter();
		if (headline != null && main.selectFirst("h1") == null) {
			writer.heading(MarkupLine.of(headline), true);
		}
		new MarkupText(writer).write(main);
		return writer.draft().with(facts);
	}

	private static @Nullable Element onlyHeadline(Document page) {
		var headlines = page.select("h1");
		return (headlines.size() == 1) ? headlines.getFirst() : null;
	}

	private static @Nullable String charset(byte[] content) {
		String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
		Matcher charset = CHARSET.matcher(head);
		return charset.find() ? charset.group(1) : null;
	}

}
