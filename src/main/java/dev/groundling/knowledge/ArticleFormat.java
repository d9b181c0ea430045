package dev.groundling.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	/** A document in the format of Acrobat. */
	PDF("a PDF document", "pdf"),

	/**
	 * A document of Word or an OpenDocument text, or a book: all of them are archives.
	 */
	PACKED("a packed document", "docx", "odt", "epub"),

	/** Rich Text Format. */
	RTF("a document in Rich Text Format", "rtf"),

	/** What offices wrote until 2007, and still write under a password. */
	OLD_OFFICE("an Office file", "doc", "dot");

	private static final int HEAD = 1024;

	private static final Map<String, ArticleFormat> MARKS = Map.of("%PDF-", PDF, "PK\3\4", PACKED, "PK\5\6", PACKED,
			"{\\rtf", RTF, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", OLD_OFFICE);

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
	 * Lists the extensions of the files that can be read.
	 * @return the extensions with their dot, the commonest format first
	 */
	static List<String> readable() {
		return Stream.of(values())
			.filter((format) -> format != OLD_OFFICE)
			.flatMap((format) -> format.extensions.stream())
			.map((extension) -> "." + extension)
			.toList();
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
		for (Map.Entry<String, ArticleFormat> mark : MARKS.entrySet()) {
			if (head.startsWith(mark.getKey())) {
				return Optional.of(mark.getValue());
			}
		}
		if (named.isEmpty() || (named.get() == PDF && head.contains("%PDF-"))) {
			return named;
		}
		if (PAGE.matcher(head).matches()) {
			return Optional.of(HTML);
		}
		boolean plain = named.get().document() || (named.get() == HTML && !TAG.matcher(head).matches());
		return plain ? Optional.of(PLAIN) : named;
	}

	/** Tells whether only parsers read it that are too large to be trusted. */
	boolean document() {
		return compareTo(PDF) >= 0;
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
