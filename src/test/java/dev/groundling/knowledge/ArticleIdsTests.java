package dev.groundling.knowledge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleIdsTests {

	@ParameterizedTest
	@CsvSource({ "ningbo-innovation.txt, ningbo-innovation", "News/2034/Tram Opens!.md, news-2034-tram-opens",
			"宁波创新.txt, ning-bo-chuang-xin", "Über größere Städte.txt, uber-grossere-stadte", "It's.v2.txt, its-v2",
			"Новости.txt, novosti", "--x--.txt, x" })
	void makesIdsOfPaths(String source, String id) {
		assertThat(new ArticleIds().next(source)).isEqualTo(id);
	}

	@Test
	void tellsPathsApartThatComeOutAlike() {
		ArticleIds ids = new ArticleIds();
		assertThat(ids.next("tram.md")).isEqualTo("tram");
		assertThat(ids.next("tram.txt")).matches("tram-[0-9a-f]{8}");
	}

	@Test
	void givesTheSameSuffixAtEveryStart() {
		ArticleIds first = new ArticleIds();
		first.next("tram.md");
		ArticleIds second = new ArticleIds();
		second.next("tram.htm");
		second.next("tram.md");
		assertThat(second.next("tram.txt")).isEqualTo(first.next("tram.txt"));
	}

	@Test
	void namesAFileWithoutLetters() {
		assertThat(new ArticleIds().next("🤖.txt")).matches("article-[0-9a-f]{8}");
	}

}
