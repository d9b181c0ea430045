package dev.groundling.knowledge.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import dev.groundling.knowledge.ArticleDraft;
import dev.groundling.knowledge.DraftFacts;
import dev.groundling.knowledge.UnreadableArticle;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads what offices and books are made of, by Apache Tika.
 */
final class OfficeText {

	private OfficeText() {
	}

	static ArticleDraft read(byte[] document) throws IOException, UnreadableArticle {
		Metadata properties = new Metadata();
		DocumentMarkup markup = new DocumentMarkup();
		try (TikaInputStream in = TikaInputStream.get(document)) {
			String type = new DefaultDetector(MimeTypes.getDefaultMimeTypes(), new ServiceLoader())
				.detect(in, properties)
				.toString();
			Parser parser = OfficeFormat.parser(type);
			properties.set(Metadata.CONTENT_TYPE, type);
			parse(parser, in, markup, properties);
			return markup.draft(facts(type, properties));
		}
		catch (EncryptedDocumentException ex) {
			throw new UnreadableArticle("it is protected by a password. Save it without one.");
		}
		catch (TooMuchText ex) {
			throw ex.asUnreadable();
		}
		catch (TikaException | SAXException ex) {
			throw Refusals.of(ex);
		}
	}

	private static void parse(Parser parser, TikaInputStream in, ContentHandler markup, Metadata properties)
			throws IOException, TikaException, SAXException {
		SecureContentHandler guard = new SecureContentHandler(markup, in);
		guard.setMaximumDepth(DocumentLimits.DEPTH);
		try {
			parser.parse(in, guard, properties, context());
		}
		catch (SAXException ex) {
			guard.throwIfCauseOf(ex);
			throw ex;
		}
	}

	private static ParseContext context() {
		OfficeParserConfig office = new OfficeParserConfig();
		office.setUseSAXDocxExtractor(true); // the other one needs many times the memory
		office.setIncludeHeadersAndFooters(false);
		office.setIncludeDeletedContent(false);
		office.setIncludeMoveFromContent(false);
		office.setIncludeShapeBasedContent(true);
		ParseContext context = new ParseContext();
		context.set(OfficeParserConfig.class, office);
		context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
		return context;
	}

	private static DraftFacts facts(String type, Metadata properties) {
		// Offices write when a file was created, which says nothing of its publication.
		String date = type.contains("epub") ? properties.get(TikaCoreProperties.CREATED) : null;
		String source = List
			.of(String.valueOf(properties.get(DublinCore.SOURCE)),
					String.valueOf(properties.get(DublinCore.IDENTIFIER)))
			.stream()
			.filter((each) -> each.startsWith("http"))
			.findFirst()
			.orElse(null);
		return new DraftFacts(properties.get(TikaCoreProperties.TITLE), DraftFacts.day(date),
				properties.get(TikaCoreProperties.LANGUAGE), source);
	}

	/** Passes over what is embedded: pictures, tables of other programs, whole files. */
	private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

		@Override
		public boolean shouldParseEmbedded(Metadata metadata) {
			return false;
		}

		@Override
		public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
		}

	}

}
