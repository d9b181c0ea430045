package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import dev.groundling.knowledge.Article.Block.Kind;
import dev.groundling.knowledge.Article.Section;
import dev.groundling.language.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MarkdownReaderTests {

	@Test
	void takesTheFirstHeadingForTheTitleAndTheOthersForSections() throws UnreadableArticle {
		Reading reading = Reading.markdown("# Heron 3\n\nA logger.\n\n## Care\n\nWipe it.\n\n### Lens\n\nDust it.\n");
		Article article = reading.draft().toArticle("heron", "heron.md", "heron");
		assertThat(article.title()).isEqualTo("Heron 3");
		assertThat(article.sections()).extracting(Section::heading).containsExactly(null, "Care", "Lens");
	}

	@Test
	void takesMarksOutOfTheText() throws UnreadableArticle {
		assertThat(Reading
			.markdown("In **Eco mode** see [the *manual*](http://a.b/c) or `reset`,\nat once &amp; \\*now\\*.")
			.words(Kind.PARAGRAPH)).containsExactly("In Eco mode see the manual or reset, at once & *now*.");
	}

	@Test
	void makesABlockOfEachListItem() throws UnreadableArticle {
		Reading reading = Reading.markdown("In the box:\n\n- one logger\n- one cable\n  - of 1.5 m\n\nNo adapter.\n");
		assertThat(reading.words(Kind.PARAGRAPH)).containsExactly("In the box:", "one logger", "one cable", "of 1.5 m",
				"No adapter.");
		assertThat(reading.draft().text())
			.isEqualTo("In the box:\n\n- one logger\n- one cable\n  - of 1.5 m\n\nNo adapter.");
	}

	@Test
	void keepsTheNumbersOfSteps() throws UnreadableArticle {
		assertThat(Reading.markdown("3. Hold the button.\n4. Open the app.\n").words(Kind.PARAGRAPH))
			.containsExactly("3. Hold the button.", "4. Open the app.");
	}

	@Test
	void makesASentenceOfEachTableRow() throws UnreadableArticle {
		String table = "| Item | Heron 3 | Heron 3 Pro |\n|---|---|---|\n| **Weight** | 142 g | 168 g |\n| Wi-Fi | | yes |\n";
		assertThat(Reading.markdown(table).words(Kind.PARAGRAPH))
			.containsExactly("Weight – Heron 3: 142 g; Heron 3 Pro: 168 g.", "Wi-Fi – Heron 3 Pro: yes.");
	}

	@Test
	void namesTheFirstColumnOfARowThatBeginsWithANumber() throws UnreadableArticle {
		assertThat(Reading.markdown("| Year | Patents |\n|---|---|\n| 1986 | 7 |\n").words(Kind.PARAGRAPH))
			.containsExactly("Year 1986 – Patents: 7.");
	}

	@Test
	void readsPicturesCodeQuotesAndHtml() throws UnreadableArticle {
		Reading reading = Reading.markdown("""
				![A tram at Fishgate](tram.png)

				```
				reset --all
				```

				> Mind the gap.

				<div>Kept &amp; seen</div>
				<!-- not this -->

				A <b>bold</b><br>word ![icon](i.png)
				""");
		assertThat(reading.words(Kind.CAPTION)).containsExactly("A tram at Fishgate");
		assertThat(reading.words(Kind.PARAGRAPH)).containsExactly("reset --all", "Mind the gap.", "Kept & seen",
				"A bold word");
	}

	@Test
	void readsFrontMatter() throws UnreadableArticle {
		ArticleDraft draft = Reading.markdown("""
				---
				title: "Heron: a manual"
				date: 2031-03-12
				url: https://larkfield.example/heron
				language: zh-CN
				tags:
				  - a
				---

				It weighs 142 g.
				""").draft();
		assertThat(draft.title()).isEqualTo("Heron: a manual");
		assertThat(draft.published()).isEqualTo(LocalDate.of(2031, 3, 12));
		assertThat(draft.url()).isEqualTo("https://larkfield.example/heron");
		assertThat(draft.language()).isEqualTo(Language.CHINESE);
		assertThat(draft.text()).isEqualTo("It weighs 142 g.");
	}

	@Test
	void readsTheDateUnderTheHeadline() throws UnreadableArticle {
		Reading reading = Reading.markdown("# Trams return\n\n*By Ilse Farrow, 9 May 2034*\n\nThe tram left.\n");
		assertThat(reading.draft().published()).isEqualTo(LocalDate.of(2034, 5, 9));
		assertThat(reading.kinds()).containsExactly(Kind.TITLE, Kind.BYLINE, Kind.PARAGRAPH);
	}

	@Test
	void refusesADateThatIsNone() {
		assertThatExceptionOfType(UnreadableArticle.class)
			.isThrownBy(() -> Reading.markdown("---\ndate: yesterday\n---\n\nWords.\n"))
			.withMessageContaining("the date \"yesterday\" at its top is none");
	}

	@Test
	void refusesAnAddressThatIsAScript() {
		assertThatExceptionOfType(UnreadableArticle.class)
			.isThrownBy(() -> Reading.markdown("---\nurl: javascript:alert(1)\n---\n\nWords.\n"))
			.withMessageContaining("is no http address");
	}

	@Test
	void survivesDeepNesting() throws UnreadableArticle {
		assertThat(Reading.markdown(">".repeat(50_000) + " deep\n").draft().text()).contains("deep");
	}

	@Test
	void readsTheManual() throws IOException, UnreadableArticle {
		Reading reading = Reading.markdown(Files.readString(Path.of("src/test/resources/eval/manual.md")));
		assertThat(reading.draft().title()).isEqualTo("Heron 3 Portable Air-Quality Logger: User Manual");
		assertThat(reading.words(Kind.HEADING)).hasSize(9).startsWith("1. What the Heron 3 does");
		assertThat(reading.draft().text()).doesNotContain("**", "|", "#")
			.contains(
					"- one Heron 3 logger\n- one USB-C cable, 1.5 m long\n- one magnetic wall plate with two screws\n");
		assertThat(reading.words(Kind.PARAGRAPH)).contains(
				"1. Hold the side button for 4 seconds until the light blinks blue.",
				"Operating temperature – Heron 3: −5 °C to 45 °C; Heron 3 Pro: −20 °C to 50 °C.",
				"Steady red – Meaning: Sensor fault; What to do: Restart; if it comes back, contact service.");
	}

}
