package dev.groundling.knowledge.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import dev.groundling.knowledge.Article.Block.Kind;
import dev.groundling.knowledge.Reading;
import dev.groundling.knowledge.UnreadableArticle;
import dev.groundling.testing.PdfFile;
import dev.groundling.testing.WordFile;
import dev.groundling.testing.ZipFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentTextTests {

	private static final List<List<String>> TABLE = List.of(List.of("Item", "Heron 3", "Heron 3 Pro"),
			List.of("Weight", "142 g", "168 g"), List.of("Battery\ncapacity", "2,400 mAh", "3,600 mAh"));

	private static final String PARAGRAPH = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";

	@Test
	void readsHeadingsParagraphsAndTheRowsOfATableOfAPdf() throws Exception {
		Reading pdf = read(new PdfFile().heading(20, "The Heron 3")
			.paragraph("The logger measures fine dust, carbon dioxide, tem-", "perature and humidity in every room.")
			.heading(14, "Specifications")
			.table(TABLE)
			.bytes());
		assertThat(pdf.draft().title()).isEqualTo("The Heron 3");
		assertThat(pdf.words(Kind.HEADING)).containsExactly("Specifications");
		assertThat(pdf.words(Kind.PARAGRAPH)).containsExactly(
				"The logger measures fine dust, carbon dioxide, temperature and humidity in every room.",
				"Weight – Heron 3: 142 g; Heron 3 Pro: 168 g.",
				"Battery capacity – Heron 3: 2,400 mAh; Heron 3 Pro: 3,600 mAh.");
	}

	@Test
	void joinsWhatTheEndOfAPageOfAPdfPartsAndLeavesOutWhatRecursOnPages() throws Exception {
		Reading pdf = read(new PdfFile().smallPrint(40, "Larkfield Instruments - 1")
			.paragraph("Charge the logger for 2.5 hours before you use it for", "the first time, since it is")
			.newPage()
			.smallPrint(40, "Larkfield Instruments - 2")
			.paragraph("delivered empty.")
			.bytes());
		assertThat(pdf.draft().text()).isEqualTo(
				"Charge the logger for 2.5 hours before you use it for the first time, since it is delivered empty.");
	}

	@Test
	void readsTheColumnsOfAPdfOneAfterTheOther() throws Exception {
		Reading pdf = read(new PdfFile()
			.column(72, "The first column begins here and it", "goes on for a number of lines that",
					"end at the foot of the")
			.column(320, "column, where the second one takes", "over and speaks of 42 other things",
					"that nobody needs.")
			.bytes());
		assertThat(pdf.draft().text())
			.isEqualTo("The first column begins here and it goes on for a number of lines that "
					+ "end at the foot of the column, where the second one takes over and speaks of 42 other things that "
					+ "nobody needs.");
	}

	@Test
	void saysThatAScanNeedsTextRecognition() throws Exception {
		assertRefused(new PdfFile().picture().bytes(), "there is no text in it, only pictures of pages: it needs OCR.");
	}

	@Test
	void saysThatAPdfIsProtectedByAPassword() throws Exception {
		assertRefused(new PdfFile().paragraph("The password is swordfish.").protectedBy("x").bytes(),
				"it is protected by a password. Save it without one.");
	}

	@Test
	void readsHeadingsListsTablesAndNotesOfAWordDocument() throws Exception {
		Reading word = read(new WordFile().style("Title", "The Heron 3")
			.style("Heading1", "Specifications")
			.table(TABLE)
			.paragraph("It is rated for 8,000 hours.")
			.note("As measured in 2030.")
			.item("one logger")
			.bytes());
		assertThat(word.draft().title()).isEqualTo("The Heron 3");
		assertThat(word.words(Kind.HEADING)).containsExactly("Specifications");
		assertThat(word.words(Kind.PARAGRAPH)).containsExactly("Weight – Heron 3: 142 g; Heron 3 Pro: 168 g.",
				"Battery capacity – Heron 3: 2,400 mAh; Heron 3 Pro: 3,600 mAh.", "It is rated for 8,000 hours.",
				"one logger", "As measured in 2030.");
	}

	@Test
	void takesAShortLineInBoldForAHeading() throws Exception {
		Reading word = read(ZipFile.word("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Care</w:t></w:r></w:p>"
				+ PARAGRAPH.formatted("Zero the sensor every 90 days.")));
		assertThat(word.words(Kind.HEADING)).containsExactly("Care");
	}

	@Test
	void readsAnOpenDocument() throws Exception {
		Reading text = read(ZipFile.openDocument(
				"""
						<text:h text:outline-level="1">Harbour</text:h><text:p>The mole<text:note text:note-class="footnote">
						<text:note-citation>1</text:note-citation><text:note-body><text:p>Built in 1931.</text:p></text:note-body>
						</text:note> is long.</text:p><text:list><text:list-item><text:p>one crane</text:p></text:list-item></text:list>
						<table:table><table:table-row><table:table-cell><text:p>Quay</text:p></table:table-cell><table:table-cell>
						<text:p>Length</text:p></table:table-cell><table:table-cell><text:p>Depth</text:p></table:table-cell>
						</table:table-row><table:table-row><table:table-cell><text:p>North</text:p></table:table-cell><table:table-cell>
						<text:p>210 m</text:p></table:table-cell><table:table-cell><text:p>9 m</text:p></table:table-cell>
						</table:table-row></table:table>"""));
		assertThat(text.draft().title()).isEqualTo("Harbour");
		assertThat(text.words(Kind.PARAGRAPH)).containsExactly("The mole is long.", "one crane",
				"North – Length: 210 m; Depth: 9 m.", "1 Built in 1931.");
	}

	@Test
	void readsABook() throws Exception {
		Reading book = read(ZipFile.book("""
				<dc:title>The lighthouse</dc:title><dc:date>2031-03-04</dc:date><dc:language>en</dc:language>""",
				"<h1>The keeper</h1><p>He lit the lamp at 6:12.</p>",
				"<h1>The storm</h1><table><tr><th>Day</th><th>Wind</th></tr><tr><td>Friday</td><td>9</td></tr></table>"));
		assertThat(book.draft().published()).isEqualTo(LocalDate.of(2031, 3, 4));
		assertThat(book.words(Kind.PARAGRAPH)).containsExactly("He lit the lamp at 6:12.", "Friday – Wind: 9.");
	}

	@Test
	void readsRichTextWithItsTablesAndWithoutTheHeadersOfItsPages() throws Exception {
		Reading text = read(
				"""
						{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}{\\info{\\title Menu}}
						{\\header Page header\\par}\\pard\\s1\\b Menu\\par\\pard\\plain The caf\\'e9 is open.{\\footnote Since 1931.}\\par
						\\trowd \\pard\\intbl Dish\\cell Price\\cell Size\\cell\\row \\trowd \\pard\\intbl Soup\\cell 4\\cell small\\cell\\row
						\\pard {\\v hidden}{\\*\\bkmkstart x}Closed on \\u8220?Fridays\\u8221?.\\par}"""
					.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(text.draft().title()).isEqualTo("Menu");
		assertThat(text.words(Kind.PARAGRAPH)).containsExactly("The café is open.", "Soup – Price: 4; Size: small.",
				"Closed on “Fridays”.", "Since 1931.");
	}

	@Test
	void refusesADocumentWhoseEntitiesGrowWithoutEnd() {
		StringBuilder type = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 \"aaaaaaaaaa\">");
		for (int i = 1; i < 10; i++) {
			type.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
		}
		assertRefused(ZipFile.word(type + "]>", PARAGRAPH.formatted("&a9;")), "it declares XML entities");
	}

	@Test
	void refusesATextThatUnpacksToFarMoreThanItsSize() {
		assertRefused(ZipFile.openDocument("<text:p>" + "a".repeat(20_000_000) + "</text:p>"),
				"it unpacks to far more than its size");
	}

	@Test
	void refusesMoreTextThanAnyArticleHas() {
		String words = new Random(1).ints(6_000_000, 'a', 'z')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		assertRefused(ZipFile.openDocument("<text:p>" + words + "</text:p>"), "it has more than 5,000,000 characters");
	}

	@Test
	void refusesElementsNestedTooDeep() {
		int depth = 5_000;
		assertRefused(
				ZipFile.openDocument(
						"<text:section>".repeat(depth) + "<text:p>Deep.</text:p>" + "</text:section>".repeat(depth)),
				"");
	}

	@Test
	void saysWhichOtherKindOfFileItIs() {
		assertRefused(new ZipFile().with("notes.txt", "Some notes.").bytes(),
				"it is an archive, or a damaged document.");
	}

	@Test
	void refusesHalfADocument() {
		byte[] whole = ZipFile.word(PARAGRAPH.formatted("Half of it is missing."));
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> DocumentText.read(Arrays.copyOf(whole, whole.length / 2)));
	}

	private static Reading read(byte[] document) throws Exception {
		return Reading.of(DocumentText.read(document));
	}

	private static void assertRefused(byte[] document, String why) {
		assertThatExceptionOfType(UnreadableArticle.class).isThrownBy(() -> DocumentText.read(document))
			.withMessageStartingWith(why);
	}

}
