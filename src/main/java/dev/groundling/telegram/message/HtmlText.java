package dev.groundling.telegram.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.groundling.telegram.message.Span.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A formatted text: Telegram's HTML and the same as plain text. It is put together from
 * safe pieces only: what could be taken for a tag is escaped, what Telegram doesn't show
 * is left out, and tags are always closed in the right order. Immutable.
 */
public final class HtmlText {

	/** Nothing at all. */
	public static final HtmlText EMPTY = new HtmlText("", List.of());

	private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]{1,2000}", Pattern.CASE_INSENSITIVE);

	private static final Pattern LINE_BREAK = Pattern.compile("\\R");

	private final String plain;

	/* Properly nested; ordered by start, the outer before the inner. */
	private final List<Span> spans;

	private HtmlText(String plain, List<Span> spans) {
		this.plain = plain;
		this.spans = List.copyOf(spans);
	}

	/**
	 * A text without formatting. Control characters, half surrogate pairs and the marks
	 * that turn the direction of writing are left out, as Telegram leaves them out.
	 * @param text any text
	 * @return the text
	 */
	public static HtmlText plain(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		LINE_BREAK.matcher(text)
			.replaceAll("\n")
			.codePoints()
			.map((codePoint) -> (codePoint == '\t') ? ' ' : codePoint)
			.filter(HtmlText::shown)
			.forEach(clean::appendCodePoint);
		return new HtmlText(clean.toString(), List.of());
	}

	/**
	 * Puts texts together.
	 * @param separator what stands between any two of them
	 * @param texts the texts in order; empty ones are passed over
	 * @return all of them as one
	 */
	public static HtmlText join(String separator, List<HtmlText> texts) {
		HtmlText joined = EMPTY;
		for (HtmlText text : texts) {
			if (!text.isEmpty()) {
				joined = joined.isEmpty() ? text : joined.plus(separator).plus(text);
			}
		}
		return joined;
	}

	/**
	 * Adds a text.
	 * @param other what follows
	 * @return both as one
	 */
	public HtmlText plus(HtmlText other) {
		List<Span> all = new ArrayList<>(this.spans);
		other.spans.forEach((span) -> all.add(span.shiftedBy(length())));
		return new HtmlText(this.plain + other.plain, all);
	}

	/**
	 * Adds a text without formatting.
	 * @param text any text
	 * @return both as one
	 */
	public HtmlText plus(String text) {
		return plus(plain(text));
	}

	/**
	 * Makes the text bold.
	 * @return the same in bold
	 */
	public HtmlText bold() {
		return within(Kind.BOLD, null);
	}

	/**
	 * Makes the text italic.
	 * @return the same in italics
	 */
	public HtmlText italic() {
		return within(Kind.ITALIC, null);
	}

	/**
	 * Sets the text in fixed width, in place of any other formatting.
	 * @return the same as code
	 */
	public HtmlText code() {
		return within(Kind.CODE, null);
	}

	/**
	 * Makes the text a block quote that unfolds on a tap. It should stand on lines of its
	 * own.
	 * @return the same as a quote
	 */
	public HtmlText quoted() {
		return within(Kind.QUOTE, null);
	}

	/**
	 * Links the text to a page.
	 * @param url address of the page, or {@code null}
	 * @return the same with a link; without one if the address isn't one of http or https
	 */
	public HtmlText link(@Nullable String url) {
		return (url != null && LINK.matcher(url).matches()) ? within(Kind.LINK, url) : this;
	}

	/**
	 * Cuts a part out, with the formatting it has.
	 * @param start index of its first UTF-16 unit
	 * @param end index after its last unit
	 * @return the part
	 */
	HtmlText part(int start, int end) {
		List<Span> cut = this.spans.stream()
			.map((span) -> span.within(start, end))
			.filter((span) -> span.start() < span.end())
			.toList();
		return new HtmlText(this.plain.substring(start, end), cut);
	}

	/**
	 * Returns the text with its formatting, for {@code parse_mode} {@code HTML}.
	 * @return Telegram's HTML
	 */
	public String html() {
		return Span.html(this.plain, this.spans);
	}

	/**
	 * Returns the text without its formatting; it is what Telegram makes of the HTML.
	 * @return plain text
	 */
	public String plain() {
		return this.plain;
	}

	/**
	 * Returns the length that counts for Telegram's limits.
	 * @return the number of UTF-16 units without tags
	 */
	public int length() {
		return this.plain.length();
	}

	/**
	 * Tells whether there is nothing to say.
	 * @return whether the text is empty
	 */
	public boolean isEmpty() {
		return this.plain.isEmpty();
	}

	@Override
	public String toString() {
		return html();
	}

	private HtmlText within(Kind kind, @Nullable String url) {
		if (isEmpty()) {
			return this;
		}
		List<Span> nested = new ArrayList<>();
		nested.add(new Span(0, length(), kind, url));
		this.spans.stream().filter((span) -> kind.mayHold(span.kind())).forEach(nested::add);
		return new HtmlText(this.plain, nested);
	}

	// An unpaired surrogate reaches us as a code point of its own. The last ones are the
	// separators and overrides of direction that Telegram's server takes out as well.
	private static boolean shown(int codePoint) {
		return codePoint == '\n' || !(Character.isISOControl(codePoint)
				|| Character.getType(codePoint) == Character.SURROGATE || (0x2028 <= codePoint && codePoint <= 0x202E));
	}

}
