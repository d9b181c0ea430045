package dev.groundling.knowledge.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a document names without bringing it. Nothing is drawn
 * here, and looking through all fonts of the machine takes seconds.
 */
final class OneFont implements FontMapper {

	static final OneFont INSTANCE = new OneFont();

	private static final String PLACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private @Nullable TrueTypeFont font;

	private OneFont() {
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font(), true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font(), true);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
		return new CIDFontMapping(null, font(), true);
	}

	private TrueTypeFont font() {
		if (this.font == null) {
			try (InputStream in = FontMapper.class.getResourceAsStream(PLACE)) {
				this.font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return this.font;
	}

}
