package dev.groundling.retrieval;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RepetitionsTests {

	private static final String NEWS = "The harbour tram carried 23,600 passengers on its first day in Ostermoor.";

	private final Repetitions repetitions = new Repetitions();

	@TempDir
	private Path data;

	@Test
	void leaveOutWhatAnotherArticleHasSaidInNearlyTheSameWords() {
		assertThat(this.repetitions.isNew("a", NEWS)).isTrue();
		assertThat(this.repetitions.isNew("b", NEWS.replace("The harbour", "the Harbour"))).isFalse();
	}

	@Test
	void keepWhatDiffersInAFigure() {
		this.repetitions.isNew("a", NEWS);
		assertThat(this.repetitions.isNew("b", NEWS.replace("23,600", "21,900"))).isTrue();
	}

	@Test
	void keepWhatAnArticleRepeatsItself() {
		this.repetitions.isNew("a", NEWS);
		assertThat(this.repetitions.isNew("a", NEWS)).isTrue();
	}

	@Test
	void readChineseByItsCharacters() {
		this.repetitions.isNew("a", "港口电车首日运送旅客两万人次。");
		assertThat(this.repetitions.isNew("b", "港口电车首日运送旅客两万人次！")).isFalse();
		assertThat(this.repetitions.isNew("c", "渡轮明年停运。")).isTrue();
	}

	@Test
	void doNotFillTheBestHits() {
		try (TestIndex index = TestIndex.open(this.data)) {
			index.update(TestArticle.of("a", NEWS), TestArticle.of("b", NEWS), TestArticle.of("c", NEWS),
					TestArticle.of("d", "The tram has eleven stops. Its depot stands on the former rope works."));
			assertThat(index.retriever().retrieve("tram passengers", Set.of(), 2))
				.extracting((hit) -> hit.passage().articleId())
				.hasSize(2)
				.last()
				.isEqualTo("d");
		}
	}

}
