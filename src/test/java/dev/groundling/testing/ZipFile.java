package dev.groundling.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The formats that are archives of markup: OpenDocument, EPUB, and Word where it has to
 * be made by hand.
 */
public final class ZipFile {

	private final Map<String, byte[]> entries = new LinkedHashMap<>();

	/** Adds a file to the archive. */
	public ZipFile with(String name, String content) {
		return with(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** Adds a file to the archive. */
	public ZipFile with(String name, byte[] content) {
		this.entries.put(name, content);
		return this;
	}

	/**
	 * Returns the archive; an entry {@code mimetype} is stored, as its formats want it.
	 */
	public byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> each : this.entries.entrySet()) {
				ZipEntry entry = new ZipEntry(each.getKey());
				if (each.getKey().equals("mimetype")) {
					CRC32 checksum = new CRC32();
					checksum.update(each.getValue());
					entry.setMethod(ZipEntry.STORED);
					entry.setSize(each.getValue().length);
					entry.setCrc(checksum.getValue());
				}
				zip.putNextEntry(entry);
				zip.write(each.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Returns an OpenDocument text with what stands between its body's tags. */
	public static byte[] openDocument(String body) {
		return new ZipFile().with("mimetype", "application/vnd.oasis.opendocument.text")
			.with("META-INF/manifest.xml",
					"""
							<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
							<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>""")
			.with("content.xml",
					"""
							<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
							 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
							<office:body><office:text>%s</office:text></office:body></office:document-content>"""
						.formatted(body))
			.bytes();
	}

	/** Returns a Word document with what stands between its body's tags. */
	public static byte[] word(String body) {
		return word("", body);
	}

	/** Returns a Word document whose main part begins with a document type. */
	public static byte[] word(String documentType, String body) {
		return new ZipFile().with("[Content_Types].xml",
				"""
						<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
						<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
						<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""")
			.with("_rels/.rels",
					"""
							<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
							<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""")
			.with("word/document.xml",
					"""
							<?xml version="1.0"?>%s<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>"""
						.formatted(documentType, body))
			.bytes();
	}

	/** Returns an EPUB book of chapters in XHTML. */
	public static byte[] book(String metadata, String... chapters) {
		ZipFile book = new ZipFile().with("mimetype", "application/epub+zip")
			.with("META-INF/container.xml",
					"""
							<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
							<rootfiles><rootfile full-path="content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>""");
		StringBuilder manifest = new StringBuilder();
		StringBuilder spine = new StringBuilder();
		for (int i = 0; i < chapters.length; i++) {
			manifest.append("<item id='c%d' href='c%d.xhtml' media-type='application/xhtml+xml'/>".formatted(i, i));
			spine.append("<itemref idref='c%d'/>".formatted(i));
			book.with("c" + i + ".xhtml",
					"<html xmlns='http://www.w3.org/1999/xhtml'><head><title>c</title></head><body>%s</body></html>"
						.formatted(chapters[i]));
		}
		return book
			.with("content.opf",
					"""
							<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">%s</metadata><manifest>%s</manifest><spine>%s</spine></package>"""
						.formatted(metadata, manifest, spine))
			.bytes();
	}

}
