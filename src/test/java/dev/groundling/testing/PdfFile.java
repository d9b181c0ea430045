package dev.groundling.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * A PDF document in the making, set as a word processor sets it: line below line, the
 * cells of a table from left to right.
 */
public final class PdfFile {

	private static final PDFont REGULAR = new PDType1Font(FontName.HELVETICA);

	private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

	private static final float LEFT = 72;

	private static final float LINE = 1.25f;

	private final PDDocument document = new PDDocument();

	private PDPage page = new PDPage(PDRectangle.A4);

	private float y;

	/** Begins a document with an empty page. */
	public PdfFile() {
		newPage();
	}

	/** Begins a new page. */
	public PdfFile newPage() {
		this.page = new PDPage(PDRectangle.A4);
		this.document.addPage(this.page);
		this.y = 740;
		return this;
	}

	/** Sets the title in the properties. */
	public PdfFile titled(String title) {
		this.document.getDocumentInformation().setTitle(title);
		return this;
	}

	/** Writes a heading of a size in points. */
	public PdfFile heading(float size, String text) throws IOException {
		this.y -= size;
		draw(BOLD, size, LEFT, this.y, text);
		this.y -= size * 0.8f;
		return this;
	}

	/** Writes a paragraph of lines as they are. */
	public PdfFile paragraph(String... lines) throws IOException {
		for (String line : lines) {
			draw(REGULAR, 11, LEFT, this.y, line);
			this.y -= 11 * LINE;
		}
		this.y -= 8;
		return this;
	}

	/** Writes lines into a column that begins at a place, from the top of the page. */
	public PdfFile column(float left, String... lines) throws IOException {
		this.y = 700;
		for (String line : lines) {
			draw(REGULAR, 11, left, this.y, line);
			this.y -= 11 * LINE;
		}
		return this;
	}

	/** Writes a table, the first row in bold; a cell may have several lines. */
	public PdfFile table(List<List<String>> rows) throws IOException {
		PDFont font = BOLD;
		for (List<String> row : rows) {
			int height = 1;
			for (int i = 0; i < row.size(); i++) {
				String[] lines = row.get(i).split("\n");
				for (int line = 0; line < lines.length; line++) {
					draw(font, 11, LEFT + i * 140, this.y - line * 11 * LINE, lines[line]);
				}
				height = Math.max(height, lines.length);
			}
			this.y -= height * 11 * LINE + 6;
			font = REGULAR;
		}
		this.y -= 8;
		return this;
	}

	/** Writes small print at a height above the foot of the page. */
	public PdfFile smallPrint(float height, String text) throws IOException {
		draw(REGULAR, 8, LEFT, height, text);
		return this;
	}

	/** Puts a picture on the page, as a scanner does. */
	public PdfFile picture() throws IOException {
		BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
		try (PDPageContentStream content = append()) {
			content.drawImage(LosslessFactory.createFromImage(this.document, image), 50, 50);
		}
		return this;
	}

	/** Asks for a password whoever opens it. */
	public PdfFile protectedBy(String password) throws IOException {
		this.document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
		return this;
	}

	/** Returns the document. */
	public byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (this.document) {
			this.document.save(bytes);
		}
		return bytes.toByteArray();
	}

	private PDPageContentStream append() throws IOException {
		return new PDPageContentStream(this.document, this.page, PDPageContentStream.AppendMode.APPEND, true);
	}

	private void draw(PDFont font, float size, float x, float height, String text) throws IOException {
		try (PDPageContentStream content = append()) {
			content.beginText();
			content.setFont(font, size);
			content.newLineAtOffset(x, height);
			content.showText(text);
			content.endText();
		}
	}

}
