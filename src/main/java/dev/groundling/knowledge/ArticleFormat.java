package dev.groundling.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of file that articles are read from. What is in a file counts, its name only
 * where that doesn't tell: no byte of a plain text says that it isn't Markdown.
 */
enum ArticleFormat {

	/** Plain text. */
	PLAIN("a plain text", "txt"),

	/** Markdown. */
	MARKDOWN("Markdown", "md", "markdown"),

	/** A web page. */
	HTML("a web page", "html", "htm", "xhtml"),

	/** A document that only a parser too large to be trusted can open. */
	DOCUMENT("a document", "pdf", "docx", "odt", "epub", "rtf");

	private static final int HEAD = 1024;

	private static final List<String> DOCUMENT_MARKS = List.of("%PDF-", "PK\3\4", "PK\5\6", "{\\rtf",
			"\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");

	private static final Pattern PAGE = Pattern
		.compile("(?is)(?:\\s|<\\?xml[^>]*>|<!--.{0,500}?-->)*<(?:!doctype\\s+html|html)\\b.*");

	private static final Pattern TAG = Pattern.compile("(?s).*<[a-zA-Z!/].*");

	private final String named;

	private final List<String> extensions;

	ArticleFormat(String named, String... extensions) {
		this.named = named;
		this.extensions = List.of(extensions);
	}

	/**
	 * Recognises the format of a file.
	 * @param extension the end of its name, without the dot, possibly empty
	 * @param content all its bytes
	 * @return the format, empty if it is none of these
	 */
	static Optional<ArticleFormat> of(String extension, byte[] content) {
		Optional<ArticleFormat> named = named(extension);
		String head = head(content);
		if (DOCUMENT_MARKS.stream().anyMatch(head::startsWith) || (extension.equals("pdf") && head.contains("%PDF-"))) {
			return Optional.of(DOCUMENT);
		}
		if (named.isEmpty()) {
			return named;
		}
		if (PAGE.matcher(head).matches()) {
			return Optional.of(HTML);
		}
		boolean plain = named.get() == DOCUMENT || (named.get() == HTML && !TAG.matcher(head).matches());
		return plain ? Optional.of(PLAIN) : named;
	}

	/** Finds the format that files of a name usually have. */
	static Optional<ArticleFormat> named(String extension) {
		String small = extension.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((format) -> format.extensions.contains(small)).findFirst();
	}

	/** Returns what to call a file of the format, after "is". */
	String named() {
		return this.named;
	}

	// Without the zeros and the mark of UTF-16, and without that of UTF-8.
	private static String head(byte[] content) {
		String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
		return head.startsWith("PK") ? head
				: head.replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "").replace("\0", "");
	}

}
