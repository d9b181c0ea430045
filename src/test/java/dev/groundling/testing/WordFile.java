package dev.groundling.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A Word document in the making, with a page header that isn't part of its text.
 */
public final class WordFile {

	private final XWPFDocument document = new XWPFDocument();

	private final BigInteger bullets;

	/** Begins a document. */
	public WordFile() {
		this.document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Page header");
		for (String name : List.of("Title", "heading 1")) {
			CTStyle style = CTStyle.Factory.newInstance();
			style.setStyleId(name.equals("Title") ? name : "Heading1");
			style.addNewName().setVal(name);
			style.setType(STStyleType.PARAGRAPH);
			this.document.createStyles().addStyle(new XWPFStyle(style));
		}
		CTAbstractNum list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.ZERO);
		CTLvl level = list.addNewLvl();
		level.setIlvl(BigInteger.ZERO);
		level.addNewNumFmt().setVal(STNumberFormat.BULLET);
		level.addNewLvlText().setVal("•");
		XWPFNumbering numbering = this.document.createNumbering();
		this.bullets = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
	}

	/** Writes a paragraph in a style: {@code Title} or {@code Heading1}. */
	public WordFile style(String style, String text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setStyle(style);
		paragraph.createRun().setText(text);
		return this;
	}

	/** Writes a paragraph. */
	public WordFile paragraph(String text) {
		this.document.createParagraph().createRun().setText(text);
		return this;
	}

	/** Adds a footnote to the last paragraph. */
	public WordFile note(String text) {
		if (this.document.getFootnotes().isEmpty()) {
			this.document.createFootnotes();
		}
		XWPFFootnote note = this.document.createFootnote();
		note.createParagraph().createRun().setText(text);
		this.document.getParagraphs().getLast().addFootnoteReference(note);
		return this;
	}

	/** Writes an item with a bullet. */
	public WordFile item(String text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setNumID(this.bullets);
		paragraph.setNumILvl(BigInteger.ZERO);
		paragraph.createRun().setText(text);
		return this;
	}

	/** Writes a table. */
	public WordFile table(List<List<String>> rows) {
		XWPFTable table = this.document.createTable(rows.size(), rows.getFirst().size());
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < rows.get(row).size(); column++) {
				table.getRow(row).getCell(column).setText(rows.get(row).get(column).replace('\n', ' '));
			}
		}
		return this;
	}

	/** Returns the document. */
	public byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (this.document) {
			this.document.write(bytes);
		}
		return bytes.toByteArray();
	}

}
