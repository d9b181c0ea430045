package dev.groundling.knowledge.markup;

import java.util.List;
import java.util.Set;

import dev.groundling.knowledge.DraftWriter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a reader of a piece of markup sees. It goes as deep as the markup is
 * nested, which the parser bounds.
 */
public final class MarkupText {

	private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption",
			"center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
			"form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main",
			"menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th",
			"thead", "tr", "ul");

	private static final String ANY_BLOCK = String.join(",", BLOCKS);

	private final DraftWriter writer;

	private final StringBuilder line = new StringBuilder();

	private int depth;

	/**
	 * Begins a walk.
	 * @param writer where the text is written to
	 */
	public MarkupText(DraftWriter writer) {
		this.writer = writer;
	}

	/**
	 * Writes down what is in an element, block by block.
	 * @param element the element, without what isn't to be read
	 */
	public void write(Element element) {
		content(element);
		endParagraph();
	}

	private void content(Element parent) {
		for (Node child : parent.childNodes()) {
			if (child instanceof TextNode text) {
				this.line.append(MarkupLine.collapsed(text.getWholeText()));
			}
			else if (child instanceof Element element) {
				element(element);
			}
		}
	}

	private void element(Element element) {
		String name = element.normalName();
		if (name.equals("br")) {
			Element next = element.nextElementSibling();
			boolean blankLine = element.nextSibling() == next && next != null && next.normalName().equals("br");
			this.line.append('\n');
			if (blankLine) {
				endParagraph();
			}
		}
		else if (BLOCKS.contains(name)) {
			endParagraph();
			block(name, element);
			endParagraph();
		}
		else if (element.selectFirst(ANY_BLOCK) != null) {
			content(element);
		}
		else {
			this.line.append(MarkupLine.of(element));
		}
	}

	private void block(String name, Element element) {
		switch (name) {
			case "h1", "h2", "h3", "h4", "h5", "h6" ->
				this.writer.heading(MarkupLine.of(element).strip(), name.equals("h1"));
			case "ul", "ol", "menu", "dir" -> list(element);
			case "dl" -> definitions(element);
			case "pre" -> this.writer.verbatim(element.wholeText());
			case "figcaption" -> this.writer.caption(MarkupLine.of(element));
			case "table" -> table(element);
			default -> content(element);
		}
	}

	private void endParagraph() {
		String words = MarkupLine.tidied(this.line.toString());
		this.line.setLength(0);
		if (!words.isEmpty()) {
			this.writer.paragraph(words);
		}
	}

	private void list(Element list) {
		this.depth++;
		int next = start(list.attr("start"));
		boolean first = true;
		for (Element item : list.children()) {
			if (item.normalName().equals("li")) {
				this.writer.beginItem(this.depth, first, list.normalName().equals("ol") ? next + "." : null);
				write(item);
				this.writer.endItem();
				next++;
				first = false;
			}
			else {
				element(item); // a list may stand in a list without an item around it
			}
		}
		this.depth--;
	}

	private static int start(String attribute) {
		return attribute.matches("-?\\d{1,6}") ? Integer.parseInt(attribute) : 1;
	}

	// A term alone answers nothing, nor does what is said of it.
	private void definitions(Element list) {
		String term = "";
		for (Element part : list.select("> dt, > dd, > div > dt, > div > dd")) {
			String words = MarkupLine.tidied(MarkupLine.of(part));
			if (part.normalName().equals("dt")) {
				term = words.replaceFirst("\\s*[:：]$", "");
			}
			else if (part.selectFirst("p, ul, ol, table") != null) {
				this.writer.paragraph(term);
				write(part);
			}
			else {
				this.writer.verbatim(term.isEmpty() ? words : term + ": " + words);
			}
		}
	}

	private void table(Element element) {
		MarkupTable table = MarkupTable.of(element);
		if (table.layout()) {
			for (Element cell : table.elements()) {
				write(cell);
			}
			return;
		}
		table.title().lines().forEach(this.writer::paragraph);
		this.writer.rows(table.rows());
	}

}
