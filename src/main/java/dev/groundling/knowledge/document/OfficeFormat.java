package dev.groundling.knowledge.document;

import dev.groundling.knowledge.UnreadableArticle;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;

/**
 * Which documents of offices are read, and what to say of the others.
 */
final class OfficeFormat {

	private OfficeFormat() {
	}

	/**
	 * Finds the parser for a type of document.
	 * @param type the media type
	 * @return its parser
	 * @throws UnreadableArticle if documents of this type aren't read
	 */
	static Parser parser(String type) throws UnreadableArticle {
		if (type.contains("wordprocessingml") || type.startsWith("application/vnd.ms-word.")) {
			return new OOXMLParser();
		}
		if (type.contains("opendocument.text")) {
			return new OpenDocumentParser();
		}
		if (type.contains("epub+zip")) {
			return new EpubParser();
		}
		throw new UnreadableArticle(refusal(type));
	}

	private static String refusal(String type) {
		if (type.contains("protected")) {
			return "it is protected by a password. Save it without one.";
		}
		if (type.contains("spreadsheet") || type.contains("excel")) {
			return "it is a spreadsheet. Save what should be asked about as .html or .docx.";
		}
		if (type.contains("presentation") || type.contains("powerpoint")) {
			return "it is a presentation. Save it as .pdf.";
		}
		if (type.contains("msword")) {
			return "it is a document of an old Word. Save it as .docx.";
		}
		return type.equals("application/zip")
				? "it is an archive, or a damaged document. Unpack it, or export the document again."
				: "documents of its type (" + type + ") can't be read. Save it as .pdf or .docx.";
	}

}
