package dev.groundling.knowledge;

import java.util.Locale;
import java.util.Optional;

import dev.groundling.knowledge.document.DocumentLimits;
import dev.groundling.knowledge.document.IsolatedReader;
import dev.groundling.knowledge.markup.HtmlReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/**
 * The readers of all formats. Text, Markdown and small web pages are read in this
 * process; everything else, and web pages that may grow large in memory, in one of its
 * own.
 */
class ArticleReaders {

	/** What is wrong with a file that no reader reads. */
	static final String UNKNOWN_TYPE = "files of this type can't be read. "
			+ "Save it as .txt, .md, .html, .pdf, .docx, .odt, .epub or .rtf.";

	// A parsed page takes a few hundred times as much at worst.
	private static final int SMALL_PAGE = 1_000_000;

	private static final Logger log = LoggerFactory.getLogger(ArticleReaders.class);

	private final DataSize fileLimit;

	private final ArticleReader plain = new PlainTextReader();

	private final ArticleReader markdown = new MarkdownReader();

	private final ArticleReader html = new HtmlReader();

	private final IsolatedReader isolated;

	ArticleReaders(KnowledgeSettings settings) {
		this.fileLimit = settings.maxFileSize();
		this.isolated = new IsolatedReader(new DocumentLimits(settings.documentTimeout(), settings.documentMemory()));
	}

	/**
	 * Returns the largest file that is read.
	 * @return its size
	 */
	DataSize fileLimit() {
		return this.fileLimit;
	}

	/**
	 * Tells whether there is a reader for a file.
	 * @param source its name, or its path
	 * @param content what is in it
	 * @return whether reading it is worth a try
	 */
	boolean readable(String source, byte[] content) {
		return ArticleFormat.of(extension(source), content).isPresent();
	}

	/**
	 * Reads a file as what it is, whatever its name says.
	 * @param source its path below the knowledge folder
	 * @param content what is in it
	 * @return what the file says
	 * @throws UnreadableArticle if there is nothing in it that can be read
	 */
	ArticleDraft read(String source, byte[] content) throws UnreadableArticle {
		String extension = extension(source);
		Optional<ArticleFormat> format = ArticleFormat.of(extension, content);
		if (format.isEmpty()) {
			throw new UnreadableArticle(UNKNOWN_TYPE);
		}
		Optional<ArticleFormat> named = ArticleFormat.named(extension);
		ArticleDraft draft = read(format.get(), content, named.isPresent() && named.get().document());
		if (!format.equals(named)) {
			log.info("{} is {} by its content, and is read as one.", source, format.get().named());
		}
		return draft;
	}

	private ArticleDraft read(ArticleFormat format, byte[] content, boolean namedDocument) throws UnreadableArticle {
		if (format == ArticleFormat.PLAIN && namedDocument && content.length > 0) {
			try {
				return this.plain.read(content);
			}
			catch (UnreadableArticle ex) {
				throw new UnreadableArticle(
						"it isn't a document of the kind its name says, nor text. Export it again, or delete it.");
			}
		}
		return switch (format) {
			case PLAIN -> this.plain.read(content);
			case MARKDOWN -> this.markdown.read(content);
			case HTML -> ((content.length <= SMALL_PAGE) ? this.html : this.isolated).read(content);
			case PDF, PACKED, RTF, OLD_OFFICE -> this.isolated.read(content);
		};
	}

	private static String extension(String source) {
		return String.valueOf(StringUtils.getFilenameExtension(source)).toLowerCase(Locale.ROOT);
	}

}
