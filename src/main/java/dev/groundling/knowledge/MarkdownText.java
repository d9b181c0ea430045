package dev.groundling.knowledge;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;

/**
 * Walks through a Markdown document and writes down what a reader of it sees.
 */
class MarkdownText extends AbstractVisitor {

	private final DraftWriter writer = new DraftWriter();

	private int depth;

	/**
	 * Returns what the document says.
	 * @return the draft
	 */
	ArticleDraft draft() {
		return this.writer.draft();
	}

	@Override
	public void visit(Heading heading) {
		this.writer.heading(MarkdownLine.of(heading), heading.getLevel() == 1);
	}

	@Override
	public void visit(Paragraph paragraph) {
		Node only = paragraph.getFirstChild();
		if (only instanceof Image && only.getNext() == null) {
			this.writer.caption(MarkdownLine.of(only));
		}
		else {
			this.writer.paragraph(MarkdownLine.of(paragraph));
		}
	}

	@Override
	public void visit(BulletList list) {
		this.depth++;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			item(item, null);
		}
		this.depth--;
	}

	@Override
	public void visit(OrderedList list) {
		this.depth++;
		Integer start = list.getMarkerStartNumber();
		int next = (start != null) ? start : 1;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			item(item, next + ".");
			next++;
		}
		this.depth--;
	}

	private void item(Node item, @Nullable String mark) {
		this.writer.beginItem(this.depth, item.getPrevious() == null, mark);
		visitChildren((ListItem) item);
		this.writer.endItem();
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock table) {
			this.writer.rows(MarkdownTable.rows(table));
		}
	}

	@Override
	public void visit(FencedCodeBlock block) {
		this.writer.verbatim(block.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock block) {
		this.writer.verbatim(block.getLiteral());
	}

	@Override
	public void visit(HtmlBlock block) {
		this.writer.verbatim(Jsoup.parseBodyFragment(block.getLiteral()).text());
	}

}
