package dev.groundling.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.groundling.language.TextRange;

/**
 * The paragraphs of a plain text, as its lines and blank lines lay them out.
 */
final class TextLayout {

	// Lines of a typewriter page, in characters.
	private static final int LONGEST_WRAPPED = 130;

	private static final double NEARLY_FULL = 0.6;

	private static final Pattern LIST_ITEM = Pattern
		.compile("(?:[-*•·–][\\s\\h]|\\(?\\d{1,3}[.)）、][\\s\\h]?|[一二三四五六七八九十]{1,3}、).*");

	private TextLayout() {
	}

	/**
	 * Finds the paragraphs. A line is one, unless the text was wrapped to a width: then
	 * neighbouring lines belong together.
	 * @param text the text
	 * @return the paragraphs in order
	 */
	static List<Paragraph> of(String text) {
		List<Paragraph> lines = lines(text);
		int width = wrappedAt(lines);
		if (width == 0) {
			return lines;
		}
		List<Paragraph> paragraphs = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Paragraph line = lines.get(i);
			boolean continues = i > 1 && line.gap() == 0 && !line.listItem()
					&& lines.get(i - 1).range().length() >= NEARLY_FULL * width;
			paragraphs.add(continues ? paragraphs.removeLast().joinedWith(line, text) : line);
		}
		return paragraphs;
	}

	private static List<Paragraph> lines(String text) {
		List<Paragraph> lines = new ArrayList<>();
		int gap = 0;
		int start = 0;
		for (String line : text.split("\n", -1)) {
			int end = start + line.length();
			TextRange range = new TextRange(start, end).trimmed(text);
			if (range.length() > 0) {
				lines.add(new Paragraph(range, range.in(text), gap));
				gap = 0;
			}
			else {
				gap++;
			}
			start = end + 1;
		}
		return lines;
	}

	// The width the lines were wrapped to, 0 if they weren't.
	private static int wrappedAt(List<Paragraph> lines) {
		int longest = lines.stream().mapToInt((line) -> line.range().length()).max().orElse(0);
		int followed = 0;
		int full = 0;
		for (int i = 2; i < lines.size(); i++) {
			if (lines.get(i).gap() == 0) {
				followed++;
				full += (lines.get(i - 1).range().length() >= NEARLY_FULL * longest && !lines.get(i - 1).closed()) ? 1
						: 0;
			}
		}
		return (longest <= LONGEST_WRAPPED && followed >= 3 && full * 2 > followed) ? longest : 0;
	}

	/**
	 * One paragraph.
	 *
	 * @param range where it stands, without white space around it
	 * @param text its words
	 * @param gap number of blank lines before it
	 */
	record Paragraph(TextRange range, String text, int gap) {

		private static final Pattern CLOSED = Pattern.compile(".*[.!?…。！？][\"'”’)\\]」』）】]*", Pattern.DOTALL);

		boolean listItem() {
			return LIST_ITEM.matcher(this.text).matches();
		}

		/** Whether it ends like a sentence. */
		boolean closed() {
			return CLOSED.matcher(this.text).matches();
		}

		private Paragraph joinedWith(Paragraph next, String whole) {
			TextRange joined = new TextRange(this.range.start(), next.range().end());
			return new Paragraph(joined, joined.in(whole), this.gap);
		}

	}

}
