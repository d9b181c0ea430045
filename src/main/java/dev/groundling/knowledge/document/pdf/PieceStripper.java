package dev.groundling.knowledge.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the pieces of text from a document, in the order they are written in.
 */
final class PieceStripper extends PDFTextStripper {

	private static final Pattern MARK = Pattern.compile("\\d{1,3}|[*†‡]");

	// A unit such as m² isn't a word with a footnote.
	private static final Pattern MAY_HAVE_A_NOTE = Pattern.compile("(?s).*(?:\\p{L}{4}|[.,;:!?)”\"’»])");

	private static final double SMALL = 0.75;

	private final List<Piece> pieces = new ArrayList<>();

	private final int most;

	private int characters;

	/**
	 * Creates it.
	 * @param most UTF-16 units after which no more is taken
	 */
	PieceStripper(int most) {
		this.most = most;
		setSortByPosition(false);
		setSuppressDuplicateOverlappingText(true);
	}

	List<Piece> pieces(PDDocument document) throws IOException {
		writeText(document, Writer.nullWriter());
		return this.pieces;
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) {
		List<TextPosition> letters = positions.stream().filter((position) -> !position.getUnicode().isBlank()).toList();
		if (letters.isEmpty() || this.characters > this.most) {
			return;
		}
		this.characters += text.length();
		int start = 0;
		for (int i = 1; i <= letters.size(); i++) {
			if (i == letters.size() || gap(letters.get(i - 1), letters.get(i))) {
				boolean whole = start == 0 && i == letters.size();
				List<TextPosition> part = whole ? positions : positions.subList(positions.indexOf(letters.get(start)),
						positions.indexOf(letters.get(i - 1)) + 1);
				add(whole ? text.strip() : words(part), letters.subList(start, i));
				start = i;
			}
		}
	}

	private static boolean gap(TextPosition letter, TextPosition next) {
		double space = next.getXDirAdj() - letter.getXDirAdj() - letter.getWidthDirAdj();
		return space > 1.1 * size(letter);
	}

	private static String words(List<TextPosition> positions) {
		StringBuilder words = new StringBuilder();
		positions.forEach((position) -> words.append(position.getUnicode()));
		return words.toString().strip().replaceAll("\\s+", " ");
	}

	private void add(String text, List<TextPosition> letters) {
		TextPosition first = letters.getFirst();
		TextPosition last = letters.getLast();
		double right = Math.max(first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj());
		Piece piece = new Piece(getCurrentPageNo() - 1, text, first.getXDirAdj(), right, first.getYDirAdj(),
				size(first), letters.stream().allMatch(PieceStripper::bold));
		Piece before = this.pieces.isEmpty() ? null : this.pieces.getLast();
		if (before == null || !before.touches(piece)) {
			this.pieces.add(piece);
			return;
		}
		boolean raised = piece.size() < SMALL * before.size() && MARK.matcher(text).matches();
		if (!raised) {
			boolean apart = piece.left() - before.right() > 0.1 * before.size();
			this.pieces.set(this.pieces.size() - 1, before.joinedWith(piece, apart ? " " : ""));
		}
		else if (!MAY_HAVE_A_NOTE.matcher(before.text()).matches()) {
			this.pieces.set(this.pieces.size() - 1, before.joinedWith(piece, ""));
		}
	}

	private static double size(TextPosition letter) {
		double size = letter.getFontSizeInPt();
		return (size > 0) ? size : Math.max(1, letter.getHeightDir());
	}

	private static boolean bold(TextPosition letter) {
		String name = String.valueOf(letter.getFont().getName()).toLowerCase(Locale.ROOT);
		PDFontDescriptor descriptor = letter.getFont().getFontDescriptor();
		return name.contains("bold") || name.contains("black") || name.contains("heavy")
				|| (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
	}

}
