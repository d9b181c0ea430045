package dev.groundling.knowledge.markup;

import dev.groundling.knowledge.InvisibleCharacters;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of one line or cell, as a browser sets them: white space collapsed, line
 * breaks kept.
 */
final class MarkupLine {

	private MarkupLine() {
	}

	/**
	 * Collects the words in an element.
	 * @param element the element
	 * @return its words, with a single space wherever there is white space; not stripped
	 */
	static String of(Element element) {
		StringBuilder words = new StringBuilder();
		element.traverse(new NodeVisitor() {
			@Override
			public void head(Node node, int depth) {
				if (node instanceof TextNode text) {
					words.append(collapsed(text.getWholeText()));
				}
				else if (node instanceof Element inner) {
					words.append(inner.normalName().equals("br") ? "\n" : (inner.isBlock() ? " " : ""));
				}
			}

			@Override
			public void tail(Node node, int depth) {
				words.append((node instanceof Element inner && inner.isBlock()) ? " " : "");
			}
		});
		return words.toString();
	}

	/** Returns a text with one space for all white space, no-break spaces among it. */
	static String collapsed(String text) {
		return InvisibleCharacters.removed(text).replaceAll("[\\s\\h\\u00A0]+", " ");
	}

	/** Returns a line without spaces at its ends and around its line breaks. */
	static String tidied(String line) {
		return line.replaceAll("[ ]+", " ").replaceAll(" ?\n ?", "\n").replaceAll("\n{2,}", "\n").strip();
	}

}
