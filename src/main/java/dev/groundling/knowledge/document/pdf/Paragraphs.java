package dev.groundling.knowledge.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins lines to paragraphs.
 */
final class Paragraphs {

	private static final Pattern CLOSED = Pattern.compile("(?s).*[.!?。！？:：;；…][\"'”’)\\]」』）】]*");

	private static final Pattern ITEM = Pattern
		.compile("(?s)(?:[•·▪◦●○■□–*-]\\s|\\(?\\d{1,3}[.)]\\s|\\([a-z]\\)\\s|[一二三四五六七八九十]{1,3}、).*");

	private static final Pattern HYPHENATED = Pattern.compile("(?s).*\\p{L}[-\u2010\u00AD]");

	private static final Pattern IDEOGRAPH = Pattern
		.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}，。、；：？！（）《》「」“”]");

	private static final int LONG = 200;

	private static final double LOOSE = 1.3;

	private static final double SHORT = 0.85;

	private final Set<String> vocabulary;

	private final double lineDistance;

	private final Map<Integer, Double> margins = new HashMap<>();

	/**
	 * Creates it.
	 * @param lines all lines of the document
	 * @param vocabulary all its words, small
	 */
	Paragraphs(List<Piece> lines, Set<String> vocabulary) {
		this.vocabulary = vocabulary;
		Map<Long, Integer> distances = new HashMap<>();
		for (int i = 1; i < lines.size(); i++) {
			Piece before = lines.get(i - 1);
			Piece line = lines.get(i);
			this.margins.merge(line.page(), line.right(), Math::max);
			if (before.above(line) && sameStyle(before, line)) {
				distances.merge(Math.round(10 * (line.base() - before.base()) / line.size()), 1, Integer::sum);
			}
		}
		this.lineDistance = distances.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map((entry) -> entry.getKey() / 10.0)
			.orElse(1.2);
	}

	/**
	 * Joins lines that follow each other without a table between.
	 * @param lines the lines
	 * @return the paragraphs
	 */
	List<Piece> of(List<Piece> lines) {
		List<Piece> paragraphs = new ArrayList<>();
		double left = 0;
		double right = 0;
		for (int i = 0; i < lines.size(); i++) {
			Piece line = lines.get(i);
			Piece before = (i > 0) ? lines.get(i - 1) : null;
			if (before != null && goesOn(before, line, paragraphs.getLast(), left, right)) {
				paragraphs.set(paragraphs.size() - 1, joined(paragraphs.getLast(), line));
			}
			else {
				paragraphs.add(line);
				left = line.left();
				right = line.right();
			}
			right = Math.max(right, line.right());
		}
		return paragraphs;
	}

	private boolean goesOn(Piece before, Piece line, Piece paragraph, double left, double right) {
		if (!sameStyle(before, line) || ITEM.matcher(line.text()).matches()) {
			return false;
		}
		boolean closed = CLOSED.matcher(before.text()).matches();
		if (!before.above(line)) {
			// another column or page; what went on there begins small, or isn't finished
			boolean column = before.page() != line.page() || line.base() < before.base();
			boolean wide = before.right() - before.left() > SHORT * (right - left);
			boolean small = Character.isLowerCase(line.text().codePointAt(0));
			return column && !closed && (small || (wide && (ideographic(before.text(), line.text())
					|| HYPHENATED.matcher(before.text()).matches() || paragraph.text().length() > LONG)));
		}
		boolean loose = line.base() - before.base() > LOOSE * this.lineDistance * line.size();
		boolean hanging = ITEM.matcher(paragraph.text()).matches();
		boolean indented = line.left() > before.left() + 0.8 * line.size() && !hanging;
		double margin = Math.max(right, Math.min(this.margins.getOrDefault(line.page(), right), right * 1.05));
		boolean room = before.right() + firstWord(line) < margin - line.size();
		return !loose && !(indented && closed) && !(room && closed)
				&& !(room && before.right() - left < SHORT * (margin - left)
						&& !Character.isLowerCase(line.text().codePointAt(0)));
	}

	// The width of the line's first word: it would have stood in the line before, had it
	// been the same paragraph and there been room.
	private static double firstWord(Piece line) {
		int end = line.text().indexOf(' ');
		double share = (end < 0) ? Math.min(1.0, 2.0 / line.text().length()) : (double) end / line.text().length();
		return share * (line.right() - line.left());
	}

	private static boolean sameStyle(Piece line, Piece next) {
		return Math.abs(line.size() - next.size()) < 0.6
				&& (line.bold() == next.bold() || line.text().length() > 60 && next.text().length() > 60);
	}

	private static boolean ideographic(String text, String next) {
		return IDEOGRAPH.matcher(text.substring(text.length() - 1)).matches()
				&& IDEOGRAPH.matcher(next.substring(0, 1)).matches();
	}

	private Piece joined(Piece paragraph, Piece line) {
		String text = paragraph.text();
		boolean hyphenated = HYPHENATED.matcher(text).matches() && Character.isLowerCase(line.text().codePointAt(0));
		if (!hyphenated) {
			return paragraph.joinedWith(line, ideographic(text, line.text()) ? "" : " ");
		}
		String start = text.substring(0, text.length() - 1).replaceFirst("(?s).*[^\\p{L}-]", "");
		String end = line.text().replaceFirst("(?s)[^\\p{L}-].*", "");
		boolean compound = text.endsWith("-") && this.vocabulary.contains((start + "-" + end).toLowerCase())
				&& !this.vocabulary.contains((start + end).toLowerCase());
		Piece cut = compound ? paragraph : new Piece(paragraph.page(), text.substring(0, text.length() - 1),
				paragraph.left(), paragraph.right(), paragraph.base(), paragraph.size(), paragraph.bold());
		return cut.joinedWith(line, "");
	}

}
