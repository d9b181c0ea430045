package dev.groundling.knowledge.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import dev.groundling.knowledge.ArticleDraft;

/**
 * Reads documents in Rich Text Format.
 */
final class RtfText {

	private RtfText() {
	}

	static ArticleDraft read(byte[] document) throws IOException {
		RtfMarkup markup = new RtfMarkup();
		new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(document)), markup);
		return markup.draft();
	}

}
