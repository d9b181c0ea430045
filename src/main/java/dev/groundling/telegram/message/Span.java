package dev.groundling.telegram.message;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that is formatted.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last unit
 * @param kind how it is formatted
 * @param url where a link leads, else {@code null}
 */
record Span(int start, int end, Kind kind, @Nullable String url) {

	Span shiftedBy(int distance) {
		return new Span(this.start + distance, this.end + distance, this.kind, this.url);
	}

	/**
	 * Returns what is left of it when a part is cut out of the text.
	 * @param from index where the part begins
	 * @param to index where it ends
	 * @return the stretch within the part; not longer than 0 if it lies outside
	 */
	Span within(int from, int to) {
		return new Span(Math.max(this.start, from) - from, Math.min(this.end, to) - from, this.kind, this.url);
	}

	/**
	 * Writes a text with its tags.
	 * @param plain the text
	 * @param spans its formatting, properly nested, ordered by start, the outer before
	 * the inner
	 * @return Telegram's HTML
	 */
	static String html(String plain, List<Span> spans) {
		StringBuilder html = new StringBuilder();
		Deque<Span> open = new ArrayDeque<>();
		int at = 0;
		for (Span span : spans) {
			at = closeUntil(span.start, at, open, plain, html);
			html.append(escaped(plain.substring(at, span.start))).append(span.opening());
			at = span.start;
			open.push(span);
		}
		at = closeUntil(plain.length(), at, open, plain, html);
		return html.append(escaped(plain.substring(at))).toString();
	}

	private static int closeUntil(int end, int from, Deque<Span> open, String plain, StringBuilder html) {
		int at = from;
		while (!open.isEmpty() && open.element().end <= end) {
			Span done = open.pop();
			html.append(escaped(plain.substring(at, done.end))).append("</").append(done.kind.tag).append('>');
			at = done.end;
		}
		return at;
	}

	private String opening() {
		return switch (this.kind) {
			case QUOTE -> "<blockquote expandable>";
			case LINK -> "<a href=\"" + escaped(String.valueOf(this.url)).replace("\"", "&quot;") + "\">";
			default -> "<" + this.kind.tag + ">";
		};
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/** How a stretch is formatted. */
	enum Kind {

		BOLD("b"), ITALIC("i"), CODE("code"), QUOTE("blockquote"), LINK("a");

		private final String tag;

		Kind(String tag) {
			this.tag = tag;
		}

		/**
		 * Tells what Telegram takes: nothing within code, code within quotes only, and no
		 * quote within anything.
		 * @param inner what may stand inside
		 * @return whether it may
		 */
		boolean mayHold(Kind inner) {
			return this != CODE && this != inner && (inner != CODE || this == QUOTE) && inner != QUOTE;
		}

	}

}
