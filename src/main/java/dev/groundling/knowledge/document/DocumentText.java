package dev.groundling.knowledge.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import dev.groundling.knowledge.ArticleDraft;
import dev.groundling.knowledge.UnreadableArticle;
import dev.groundling.knowledge.document.pdf.PdfText;
import dev.groundling.knowledge.markup.HtmlReader;

/**
 * Reads one document, as what its first bytes say it is.
 */
final class DocumentText {

	private static final int HEAD = 1024;

	private DocumentText() {
	}

	static ArticleDraft read(byte[] document) throws IOException, UnreadableArticle {
		ArticleDraft draft = draft(document);
		if (draft.text().length() > DocumentLimits.CHARACTERS) {
			throw new TooMuchText().asUnreadable();
		}
		return draft;
	}

	private static ArticleDraft draft(byte[] document) throws IOException, UnreadableArticle {
		String head = new String(document, 0, Math.min(HEAD, document.length), StandardCharsets.ISO_8859_1);
		if (head.startsWith("{\\rtf")) {
			return RtfText.read(document);
		}
		if (head.startsWith("PK") || head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
			return OfficeText.read(document);
		}
		return head.contains("%PDF-") ? PdfText.read(document) : new HtmlReader().read(document);
	}

}
