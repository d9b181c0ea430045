package dev.groundling.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class BundledArticleSentencesTests {

	@ParameterizedTest
	@MethodSource("bundledParagraphs")
	void losesNothingOfTheBundledArticle(String paragraph) {
		List<TextRange> ranges = Language.ENGLISH.sentences(paragraph, new TextRange(0, paragraph.length()));
		int end = 0;
		for (TextRange range : ranges) {
			assertThat(paragraph.substring(end, range.start())).matches("[\\s\\h]*");
			assertThat(range.in(paragraph)).matches("(?s)[^\\s\\h].*[^\\s\\h]");
			end = range.end();
		}
		assertThat(paragraph.substring(end)).matches("[\\s\\h]*");
	}

	@Test
	void cutsTheBundledArticleAsItsReadersWould() throws IOException {
		List<String> sentences = bundledParagraphs().flatMap((paragraph) -> english(paragraph).stream()).toList();
		List<String> evidence = Files.readAllLines(Path.of("src/test/resources/eval/ningbo-dev.jsonl"))
			.stream()
			.flatMap((row) -> StreamSupport.stream(JsonMapper.shared().readTree(row).path("evidence").spliterator(),
					false))
			.map((node) -> node.stringValue())
			.filter((quote) -> english(quote).size() == 1)
			.distinct()
			.toList();
		assertThat(evidence).hasSizeGreaterThan(40);
		assertThat(sentences).containsAll(evidence);
	}

	static Stream<String> bundledParagraphs() throws IOException {
		return Files.readString(Path.of("knowledge/ningbo-innovation.txt")).lines().filter((line) -> !line.isBlank());
	}

	private static List<String> english(String text) {
		return Language.ENGLISH.sentences(text, new TextRange(0, text.length()))
			.stream()
			.map((range) -> range.in(text))
			.toList();
	}

}
