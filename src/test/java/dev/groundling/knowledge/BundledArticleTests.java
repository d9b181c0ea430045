package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Block.Kind;
import dev.groundling.knowledge.Article.Section;
import dev.groundling.language.Language;
import dev.groundling.testing.BundledArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class BundledArticleTests {

	private final Article article = BundledArticle.get();

	@Test
	void knowsTitleDateAndLanguage() {
		assertThat(this.article.title())
			.isEqualTo("Innovation leads science and technology to add power to Ningbo's high quality development");
		assertThat(this.article.published()).isEqualTo(LocalDate.of(2019, 8, 18));
		assertThat(this.article.language()).isEqualTo(Language.ENGLISH);
		assertThat(this.article.source()).isEqualTo("ningbo-innovation.txt");
	}

	@Test
	void findsItsSections() {
		assertThat(this.article.sections()).extracting(Section::heading)
			.containsExactly(null,
					"Science and technology resources in Ningbo develops from scratch, and from weak to strong.",
					"From tracking and imitation to original leadership",
					"From digestion and absorption to the backbone of innovation.",
					"From small investment to comprehensive innovation ecology");
	}

	@Test
	void keepsItsCaptionsApart() {
		assertThat(words(Kind.CAPTION)).satisfiesExactly(
				(words) -> assertThat(words).startsWith("On August 4, 2018").endsWith("(Photo by Yan Long)"),
				(words) -> assertThat(words).startsWith("The China Smart City").endsWith("(Photo by Xu Neng)"));
	}

	@Test
	void keepsTheDateAsByline() {
		assertThat(words(Kind.BYLINE)).containsExactly("2019-08-18");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hot Topic", "In the City", "Text Size", "Print", "Close", "【", "】" })
	void hasNoFurniture(String furniture) {
		assertThat(this.article.text()).doesNotContain(furniture);
	}

	@ParameterizedTest
	@MethodSource("evidence")
	void holdsTheEvidenceOfTheQuestionSetWordForWord(String evidence) {
		assertThat(this.article.text()).contains(evidence);
	}

	@Test
	void holdsEveryLineOfTheFileButTheFurniture() throws IOException {
		List<String> gone = Files.readAllLines(Path.of("knowledge/ningbo-innovation.txt"))
			.stream()
			.filter((line) -> !line.isBlank() && !this.article.text().contains(line.strip()))
			.toList();
		assertThat(gone).containsExactly("> News > In the City > Hot Topic", "2019-08-18Text Size: A A A",
				"【Print】 【Close】");
	}

	@Test
	void takesShortParagraphsForParagraphs() {
		assertThat(words(Kind.PARAGRAPH)).contains("This summer also witnesses the big events of innovation in Ningbo.")
			.anyMatch((words) -> words.startsWith("Until 1985, Ningbo initiated the reform"))
			.anyMatch((words) -> words.startsWith("A series of high-level achievements"))
			.anyMatch((words) -> words.startsWith("Innovation is a city gene"));
	}

	static Stream<String> evidence() throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/eval/ningbo-dev.jsonl"))
			.stream()
			.flatMap((row) -> StreamSupport.stream(JsonMapper.shared().readTree(row).path("evidence").spliterator(),
					false))
			.map((node) -> node.stringValue())
			.distinct();
	}

	private List<String> words(Kind kind) {
		return this.article.sections()
			.stream()
			.flatMap((section) -> section.blocks().stream())
			.filter((block) -> block.kind() == kind)
			.map(Block::range)
			.map((range) -> range.in(this.article.text()))
			.toList();
	}

}
