package dev.groundling.knowledge.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.groundling.knowledge.ArticleDraft;
import dev.groundling.knowledge.DraftWriter;

/**
 * Tells headings, paragraphs, notes and tables apart, and writes them down.
 */
final class PdfLayout {

	private static final double LARGER = 1.12;

	private static final double HEADLINE = 1.25;

	private static final double SMALLER = 0.9;

	private static final int LONGEST_HEADING = 150;

	private static final Pattern CLOSED = Pattern.compile("(?s).*[.,;:。，；：…][\"'”’)]*");

	private static final Pattern NOTE = Pattern.compile("(?s)(?:\\d{1,3}|[*†‡])\\s*\\p{L}.*");

	private final List<Piece> pieces;

	private final DraftWriter writer = new DraftWriter();

	private final List<Piece> notes = new ArrayList<>();

	private final double size;

	private final double largest;

	private final boolean boldTells;

	private final Paragraphs paragraphs;

	/**
	 * Looks over a document.
	 * @param pieces its text without page furniture
	 */
	PdfLayout(List<Piece> pieces) {
		this.pieces = pieces;
		this.size = PdfText.usualSize(pieces);
		this.largest = pieces.stream().filter((piece) -> piece.page() == 0).mapToDouble(Piece::size).max().orElse(0);
		int letters = pieces.stream().mapToInt((piece) -> piece.text().length()).sum();
		int bold = pieces.stream().filter(Piece::bold).mapToInt((piece) -> piece.text().length()).sum();
		this.boldTells = bold * 2 < letters;
		List<Piece> lines = Row.of(pieces).stream().flatMap((row) -> row.lines().stream()).toList();
		this.paragraphs = new Paragraphs(lines, PdfText.words(pieces));
	}

	ArticleDraft draft() {
		List<Row> rows = Row.of(this.pieces);
		List<Piece> lines = new ArrayList<>();
		int next = 0;
		while (next < rows.size()) {
			int length = Grid.length(rows.subList(next, rows.size()));
			if (length == 0) {
				lines.addAll(rows.get(next).lines());
				next++;
				continue;
			}
			write(lines);
			this.writer.rows(Grid.sentences(rows.subList(next, next + length)));
			next += length;
		}
		write(lines);
		this.notes.forEach((note) -> this.writer.paragraph(note.text()));
		return this.writer.draft();
	}

	private void write(List<Piece> lines) {
		List<Piece> text = new ArrayList<>();
		for (Piece line : lines) {
			boolean note = line.size() < SMALLER * this.size && (NOTE.matcher(line.text()).matches()
					|| (!this.notes.isEmpty() && this.notes.getLast().above(line)));
			if (!note) {
				text.add(line);
			}
			else if (NOTE.matcher(line.text()).matches()) {
				this.notes.add(line);
			}
			else {
				Piece begun = this.notes.removeLast();
				Piece whole = begun.joinedWith(line, " ");
				this.notes.add(new Piece(line.page(), whole.text(), whole.left(), whole.right(), line.base(),
						line.size(), false));
			}
		}
		for (Piece paragraph : this.paragraphs.of(text)) {
			write(paragraph);
		}
		lines.clear();
	}

	private void write(Piece paragraph) {
		boolean larger = paragraph.size() > LARGER * this.size;
		boolean heading = (larger || (paragraph.bold() && this.boldTells && paragraph.size() > SMALLER * this.size))
				&& paragraph.text().length() <= LONGEST_HEADING && !CLOSED.matcher(paragraph.text()).matches()
				&& paragraph.text().codePoints().anyMatch(Character::isLetter);
		if (heading) {
			boolean headline = paragraph.page() == 0 && paragraph.size() >= HEADLINE * this.size
					&& paragraph.size() > this.largest - 0.5;
			this.writer.heading(paragraph.text(), headline);
		}
		else {
			this.writer.paragraph(paragraph.text());
		}
	}

}
