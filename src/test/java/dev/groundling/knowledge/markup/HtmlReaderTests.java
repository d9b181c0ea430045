package dev.groundling.knowledge.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import dev.groundling.knowledge.Article.Block.Kind;
import dev.groundling.knowledge.ArticleDraft;
import dev.groundling.knowledge.Reading;
import dev.groundling.knowledge.UnreadableArticle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlReaderTests {

	private static final Path PAGES = Path.of("src/test/resources/pages");

	private final HtmlReader reader = new HtmlReader();

	@Test
	void readsTheArticleOfANewsPageWithoutWhatStandsAroundIt() throws Exception {
		Reading page = page("news.html");
		assertThat(page.words(Kind.TITLE)).containsExactly("Night ferry returns to Corran");
		assertThat(page.words(Kind.BYLINE)).containsExactly("By Mara Lindqvist, 4 June 2033");
		assertThat(page.words(Kind.HEADING)).containsExactly("Fares", "What comes next");
		assertThat(page.draft().text()).contains("2,310 passengers", "cost 48 crowns")
			.doesNotContain("cookies", "Subscribe", "Boots", "Bus fares rise", "Contact", "Accept", "Home");
		assertThat(page.draft().published()).isEqualTo(LocalDate.of(2033, 6, 4));
		assertThat(page.draft().url()).isEqualTo("https://news.example.org/ferry");
	}

	@Test
	void readsADocumentationPageWithItsTablesListsAndWarnings() throws Exception {
		Reading page = page("docs.html");
		assertThat(page.words(Kind.PARAGRAPH)).containsExactly("The gateway listens on port 8443 by default.",
				"Admin – Port: 8081; Protocol: TCP.", "Sync – Port: 7000; Protocol: TCP.",
				"Sync – Port: 7001; Protocol: UDP.", "Never expose the admin port to the internet.",
				"At most 500 clients", "of which 20 admins", "At most 3 regions",
				"gateway.port=8443\ngateway.host=0.0.0.0", "Timeout: 45 seconds");
	}

	@Test
	void leavesOutWhatThePageHides() throws Exception {
		Reading page = html(
				"""
						<p>The bridge is 512 metres long and was opened in 1931, says the council.</p>
						<p style="display: none">It is 1 metre long.</p><p style="position:absolute; left:-9999px">2 metres.</p>
						<p hidden>3 metres.</p><p aria-hidden="true">4 metres.</p><span style="font-size:0">5 metres</span>
						<!-- 6 metres --><script>7 metres</script><template>8 metres</template><div class="sr-only">9 metres</div>
						""");
		assertThat(page.draft().text())
			.isEqualTo("The bridge is 512 metres long and was opened in 1931, says the council.");
	}

	@Test
	void leavesOutCharactersThatNobodySees() throws Exception {
		assertThat(html("<p>Zero&#8203;width, &#8238;turned&#8236; and soft&shy;ened in 1931.</p>").draft().text())
			.isEqualTo("Zerowidth, turned and softened in 1931.");
	}

	@Test
	void takesANoBreakSpaceForASpace() throws Exception {
		assertThat(html("<p>It cost 212&nbsp;million crowns.</p>").draft().text())
			.isEqualTo("It cost 212 million crowns.");
	}

	@Test
	void partsParagraphsThatOnlyLineBreaksPart() throws Exception {
		assertThat(html("The river rose.<br><br>Some 300 people<br>left.").words(Kind.PARAGRAPH))
			.containsExactly("The river rose.", "Some 300 people\nleft.");
	}

	@Test
	void readsATableThatLaysOutThePage() throws Exception {
		Reading page = html(
				"""
						<table><tr><td><a href="/">Home</a></td><td><h1>Flood report</h1><p>The river rose 4.2 metres.</p></td></tr>
						</table>""");
		assertThat(page.words(Kind.TITLE)).containsExactly("Flood report");
		assertThat(page.words(Kind.PARAGRAPH)).contains("The river rose 4.2 metres.");
	}

	@Test
	void takesTheFirstRowForTheNamesOfTheColumnsWhereNoneIsMarked() throws Exception {
		Reading page = html("""
				<p>What the loggers weigh, and how they are charged.</p><table><tr><td>Item<td>Heron 3<td>Heron 3 Pro
				<tr><td>Weight<td>142 g<td>168 g</table>""");
		assertThat(page.words(Kind.PARAGRAPH)).contains("Weight – Heron 3: 142 g; Heron 3 Pro: 168 g.");
	}

	@Test
	void takesTheTitleRowOfABoxForNoColumn() throws Exception {
		Reading page = html("""
				<p>The Kestrel Bridge is a bridge in Tamsworth.</p><table><tr><th colspan=2>Kestrel Bridge
				<tr><th>Length<td>512 m<tr><th>Opened<td>1931</table>""");
		assertThat(page.words(Kind.PARAGRAPH)).contains("Length – 512 m.", "Opened – 1931.");
	}

	@Test
	void readsThePagesOwnEncoding() throws Exception {
		String page = "<html><head><meta charset=gb2312><title>宁波新桥通车 - 东方网</title></head><body>"
				+ "<p>宁波新桥于2031年5月6日正式通车，全长3.2公里。</p></body></html>";
		ArticleDraft draft = this.reader.read(page.getBytes(Charset.forName("GB18030")));
		assertThat(draft.text()).isEqualTo("宁波新桥于2031年5月6日正式通车，全长3.2公里。");
		assertThat(draft.title()).isEqualTo("宁波新桥通车");
	}

	@Test
	void findsTheDateInLinkedData() throws Exception {
		assertThat(
				html("""
						<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2030-05-06T10:00:00Z",}</script>
						<p>The bridge was opened.</p>""")
					.draft()
					.published())
			.isEqualTo(LocalDate.of(2030, 5, 6));
	}

	@Test
	void doesNotLeadToAnAddressThatIsAScript() throws Exception {
		assertThat(html("<link rel=canonical href='javascript:alert(1)'><p>The bridge was opened.</p>").draft().url())
			.isNull();
	}

	// Guards against an overflow of the stack, and against time that grows with the
	// square.
	@Test
	void readsAPageOfManyElementsInEachOther() throws Exception {
		int depth = 50_000;
		String page = "<div>".repeat(depth) + "<p>Deep in the page stand 7 words.</p>" + "</div>".repeat(depth);
		assertThat(html(page).draft().text()).isEqualTo("Deep in the page stand 7 words.");
	}

	private Reading html(String body) throws UnreadableArticle {
		return Reading.of(this.reader.read(body.getBytes(StandardCharsets.UTF_8)));
	}

	private Reading page(String name) throws Exception {
		return Reading.of(this.reader.read(Files.readAllBytes(PAGES.resolve(name))));
	}

}
