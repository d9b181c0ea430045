package dev.groundling.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into the pieces that figures are made of. Full-width characters are read as
 * their ASCII likes, one for one, so that offsets stay those of the text.
 */
final class FigureText {

	// Possessive throughout: no input makes it go back.
	private static final Pattern PIECE = Pattern.compile("(?<number>\\d++(?:[.,]\\d++)*+)"
			+ "|(?<han>\\p{IsHan})|(?<word>[°µ]?[\\p{L}\\p{M}&&[^\\p{IsHan}]]++)|(?<sign>[^\\s\\p{Z}])");

	private static final char FULL_WIDTH = 0xFEE0;

	private final String text;

	private final List<Piece> pieces = new ArrayList<>();

	FigureText(String original) {
		this.text = narrow(original);
		Matcher matcher = PIECE.matcher(this.text);
		while (matcher.find()) {
			Sort sort = (matcher.start("number") >= 0) ? Sort.NUMBER
					: (matcher.start("han") >= 0) ? Sort.HAN : (matcher.start("word") >= 0) ? Sort.WORD : Sort.SIGN;
			this.pieces.add(new Piece(sort, matcher.group(), matcher.group().toLowerCase(Locale.ROOT), matcher.start(),
					matcher.end()));
		}
	}

	private static String narrow(String original) {
		StringBuilder narrow = new StringBuilder(original.length());
		for (int i = 0; i < original.length(); i++) {
			char character = original.charAt(i);
			boolean wide = character > 0xFF00 && character < 0xFF5F;
			narrow.append(wide ? (char) (character - FULL_WIDTH) : (character == '−') ? '-' : character);
		}
		return narrow.toString();
	}

	String text() {
		return this.text;
	}

	int size() {
		return this.pieces.size();
	}

	Piece piece(int i) {
		return (i >= 0 && i < this.pieces.size()) ? this.pieces.get(i) : Piece.NONE;
	}

	String lower(int i) {
		return piece(i).lower();
	}

	/** Whether nothing stands between a piece and the one before it. */
	boolean touches(int i) {
		return i > 0 && i < size() && piece(i).start() == piece(i - 1).end();
	}

	/** The Chinese characters from a piece on, joined, at most so many. */
	String han(int from, int most) {
		StringBuilder joined = new StringBuilder();
		for (int i = from; i < from + most && piece(i).sort() == Sort.HAN; i++) {
			joined.append(piece(i).lower());
		}
		return joined.toString();
	}

	TextRange range(int first, int last) {
		return new TextRange(piece(first).start(), piece(last).end());
	}

	enum Sort {

		NUMBER, WORD, HAN, SIGN, NONE

	}

	/** One piece of the text. */
	record Piece(Sort sort, String surface, String lower, int start, int end) {

		static final Piece NONE = new Piece(Sort.NONE, "", "", 0, 0);

		boolean is(String... any) {
			for (String one : any) {
				if (this.lower.equals(one)) {
					return true;
				}
			}
			return false;
		}

	}

}
