package dev.groundling.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Block.Kind;
import dev.groundling.language.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the text of a document and where its blocks stand in it. List items and
 * rows of tables are blocks of their own. A bullet stands before its block, a number
 * inside, since steps are referred to by number.
 */
public final class DraftWriter {

	private static final String PARAGRAPH_BREAK = "\n\n";

	private static final Pattern BULLET = Pattern.compile("[•▪◦●○■□·‣\\uF0B7]\\s+(?=\\S)");

	private final StringBuilder text = new StringBuilder();

	private final List<Block> blocks = new ArrayList<>();

	private @Nullable String title;

	private @Nullable LocalDate published;

	private String bullet = "";

	private String number = "";

	private String lineBreak = PARAGRAPH_BREAK;

	/** Whether the last block began with a bullet of its own. */
	private boolean itemWritten;

	/**
	 * Writes a heading, or the headline if it is one and there is none yet.
	 * @param words what it says
	 * @param headline whether it stands above the whole document
	 */
	public void heading(String words, boolean headline) {
		String line = words.replace('\n', ' ');
		boolean first = headline && this.title == null && !line.isBlank();
		if (first) {
			this.title = line.strip();
		}
		add(first ? Kind.TITLE : Kind.HEADING, line);
	}

	/**
	 * Writes a paragraph, or what looks like one and is a byline, a caption or an item of
	 * a list.
	 * @param words what it says
	 */
	public void paragraph(String words) {
		String line = words.strip();
		if (this.bullet.isEmpty() && this.number.isEmpty() && BULLET.matcher(line).lookingAt()) {
			boolean follows = this.itemWritten;
			beginItem(1, !follows, null);
			add(Kind.PARAGRAPH, BULLET.matcher(line).replaceFirst(""));
			this.itemWritten = true;
			return;
		}
		Kind last = this.blocks.isEmpty() ? Kind.PARAGRAPH : this.blocks.getLast().kind();
		boolean underHeadline = last == Kind.TITLE || (last == Kind.BYLINE && this.published == null);
		if (underHeadline && (BlockShape.byline(line) || BlockShape.dateline(line))) {
			this.published = PublicationDate.in(line).orElse(null);
			add(Kind.BYLINE, line);
		}
		else {
			add(BlockShape.caption(line) ? Kind.CAPTION : Kind.PARAGRAPH, line);
		}
	}

	/**
	 * Writes text that is what it is, whatever it looks like.
	 * @param words what it says
	 */
	public void verbatim(String words) {
		add(Kind.PARAGRAPH, words);
	}

	/**
	 * Writes the caption of a picture.
	 * @param words what it says
	 */
	public void caption(String words) {
		add(Kind.CAPTION, words);
	}

	/**
	 * Writes the rows of a table, one below the other.
	 * @param rows a sentence for each
	 */
	public void rows(List<String> rows) {
		for (String row : rows) {
			add(Kind.PARAGRAPH, row);
			this.lineBreak = "\n";
		}
		this.lineBreak = PARAGRAPH_BREAK;
	}

	/**
	 * Has what is written next begin an item of a list.
	 * @param depth how many lists the item is in, at least 1
	 * @param first whether it is the first item of its list
	 * @param mark its number with the full stop, or {@code null} for a bullet
	 */
	public void beginItem(int depth, boolean first, @Nullable String mark) {
		this.lineBreak = (first && depth == 1) ? PARAGRAPH_BREAK : "\n";
		this.bullet = "  ".repeat(depth - 1) + ((mark == null) ? "- " : "");
		this.number = (mark == null) ? "" : mark + " ";
	}

	/** Ends the item begun last, whether or not something was written in it. */
	public void endItem() {
		this.bullet = "";
		this.number = "";
		this.lineBreak = PARAGRAPH_BREAK;
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
		this.itemWritten = false;
		endItem();
	}

	/**
	 * Returns how much has been written.
	 * @return UTF-16 units of the text so far
	 */
	public int length() {
		return this.text.length();
	}

	/**
	 * Returns what has been written.
	 * @return a draft with the headline and the date that were seen, and nothing else
	 */
	public ArticleDraft draft() {
		return new ArticleDraft(this.text.toString(), this.blocks, this.title, this.published, null, null);
	}

}
