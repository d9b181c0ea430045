package dev.groundling.knowledge;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a heading, a paragraph or a cell, without emphasis and link addresses.
 */
final class MarkdownLine extends AbstractVisitor {

	private final StringBuilder words = new StringBuilder();

	private MarkdownLine() {
	}

	/**
	 * Collects the words.
	 * @param node what holds them; for a picture, its description
	 * @return the words
	 */
	static String of(Node node) {
		MarkdownLine line = new MarkdownLine();
		line.visitChildren(node);
		return line.words.toString();
	}

	@Override
	public void visit(Text text) {
		this.words.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		this.words.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		this.words.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		this.words.append('\n');
	}

	@Override
	public void visit(HtmlInline html) {
		if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
			this.words.append(' ');
		}
	}

	// A picture within a line is an icon more often than not.
	@Override
	public void visit(Image image) {
	}

}
