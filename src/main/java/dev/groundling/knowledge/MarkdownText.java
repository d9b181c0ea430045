package dev.groundling.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Block.Kind;
import dev.groundling.language.TextRange;
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
 * Writes down the text of a Markdown document and where its blocks stand in it. List
 * items and rows of tables are blocks of their own. A bullet stands before its block, a
 * number inside, since steps are referred to by number.
 */
class MarkdownText extends AbstractVisitor {

	private static final String PARAGRAPH_BREAK = "\n\n";

	private final StringBuilder text = new StringBuilder();

	private final List<Block> blocks = new ArrayList<>();

	private @Nullable String title;

	private @Nullable LocalDate published;

	private int depth;

	private String bullet = "";

	private String number = "";

	private String lineBreak = PARAGRAPH_BREAK;

	/**
	 * Returns the text so far.
	 * @return the text, blocks parted by line breaks
	 */
	String text() {
		return this.text.toString();
	}

	/**
	 * Returns where the blocks stand.
	 * @return the blocks in reading order
	 */
	List<Block> blocks() {
		return this.blocks;
	}

	/**
	 * Returns the headline.
	 * @return the first heading of the first level, or {@code null}
	 */
	@Nullable String title() {
		return this.title;
	}

	/**
	 * Returns the date printed under the headline.
	 * @return the day, or {@code null}
	 */
	@Nullable LocalDate published() {
		return this.published;
	}

	@Override
	public void visit(Heading heading) {
		String words = MarkdownLine.of(heading).replace('\n', ' ');
		boolean headline = this.title == null && heading.getLevel() == 1;
		if (headline && !words.isBlank()) {
			this.title = words.strip();
		}
		add(headline ? Kind.TITLE : Kind.HEADING, words);
	}

	@Override
	public void visit(Paragraph paragraph) {
		Node only = paragraph.getFirstChild();
		if (only instanceof Image && only.getNext() == null) {
			add(Kind.CAPTION, MarkdownLine.of(only));
			return;
		}
		String words = MarkdownLine.of(paragraph).strip();
		boolean underHeadline = !this.blocks.isEmpty() && this.blocks.getLast().kind() == Kind.TITLE;
		if (underHeadline && (BlockShape.byline(words) || BlockShape.dateline(words))) {
			this.published = PublicationDate.in(words).orElse(null);
			add(Kind.BYLINE, words);
		}
		else {
			add(BlockShape.caption(words) ? Kind.CAPTION : Kind.PARAGRAPH, words);
		}
	}

	@Override
	public void visit(BulletList list) {
		this.depth++;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			item(item, "- ", "");
		}
		this.depth--;
	}

	@Override
	public void visit(OrderedList list) {
		this.depth++;
		Integer start = list.getMarkerStartNumber();
		int next = (start != null) ? start : 1;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			item(item, "", next + ". ");
			next++;
		}
		this.depth--;
	}

	private void item(Node item, String bulletMark, String numberMark) {
		boolean first = item.getPrevious() == null && this.depth == 1;
		this.lineBreak = first ? PARAGRAPH_BREAK : "\n";
		this.bullet = "  ".repeat(this.depth - 1) + bulletMark;
		this.number = numberMark;
		visitChildren((ListItem) item);
		this.bullet = "";
		this.number = "";
		this.lineBreak = PARAGRAPH_BREAK;
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock table) {
			for (String row : MarkdownTable.rows(table)) {
				add(Kind.PARAGRAPH, row);
				this.lineBreak = "\n";
			}
			this.lineBreak = PARAGRAPH_BREAK;
		}
	}

	@Override
	public void visit(FencedCodeBlock block) {
		add(Kind.PARAGRAPH, block.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock block) {
		add(Kind.PARAGRAPH, block.getLiteral());
	}

	@Override
	public void visit(HtmlBlock block) {
		add(Kind.PARAGRAPH, Jsoup.parseBodyFragment(block.getLiteral()).text());
	}

	private void add(Kind kind, String words) {
		TextRange range = new TextRange(0, words.length()).trimmed(words);
		if (range.length() == 0) {
			return;
		}
		if (!this.text.isEmpty()) {
			this.text.append(this.lineBreak);
		}
		this.text.append(this.bullet);
		int start = this.text.length();
		this.text.append(this.number).append(range.in(words));
		this.blocks.add(new Block(kind, new TextRange(start, this.text.length())));
		this.bullet = "";
		this.number = "";
		this.lineBreak = PARAGRAPH_BREAK;
	}

}
