package dev.groundling.retrieval;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.testing.BundledArticle;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@ExtendWith(OutputCaptureExtension.class)
class ArticleIndexerTests {

	private static final Article FERRY = TestArticle.of("ferry", "The ferry to Selja leaves at noon.");

	private static final Article LATER_FERRY = TestArticle.of("ferry", "The ferry to Selja leaves at one.");

	private static final Article BREAD = TestArticle.of("bread", "Rye bread needs sour dough.");

	@TempDir
	private Path data;

	private TestIndex index;

	@BeforeEach
	void indexTwoArticles() {
		this.index = TestIndex.open(this.data);
		this.index.update(FERRY, BREAD);
	}

	@AfterEach
	void close() {
		this.index.close();
	}

	@Test
	void embedsNothingAtTheNextStart(CapturedOutput output) {
		restart();
		this.index.update(FERRY, BREAD);
		assertThat(this.index.model().calls()).isEmpty();
		assertThat(this.index.texts()).isEqualTo(TestIndex.textsOf(FERRY, BREAD));
		assertThat(output).containsPattern("Index in service: 2 articles, 2 passages; opened and checked in \\d+ ms, "
				+ "reused as it was in \\d+ ms\\.");
	}

	@Test
	void tellsWhatItHadToDo(CapturedOutput output) {
		this.index.update(LATER_FERRY, TestArticle.of("tram", "The tram left at 6:12."));
		assertThat(output).containsPattern("Index in service: 2 articles, 2 passages; opened and checked in \\d+ ms, "
				+ "changed \\(articles indexed: 2, removed: 1\\) in \\d+ ms\\.");
	}

	@Test
	void embedsOnlyTheArticleThatChanged() {
		this.index.model().forget();
		this.index.update(LATER_FERRY, BREAD);
		assertThat(this.index.model().embedded()).isNotEmpty().allMatch((text) -> text.contains("leaves at one"));
		assertThat(this.index.texts()).isEqualTo(TestIndex.textsOf(LATER_FERRY, BREAD));
	}

	@Test
	void noticesAnotherTitle() {
		this.index.update(
				new Article("bread", "Baking", BREAD.source(), BREAD.language(), null, BREAD.text(), BREAD.sections()),
				FERRY);
		assertThat(this.index.retriever().retrieve("bread", Set.of("bread"), 1)).singleElement()
			.satisfies((hit) -> assertThat(hit.passage().title()).isEqualTo("Baking"));
	}

	@Test
	void forgetsAnArticleThatIsGone() {
		this.index.update(BREAD);
		assertThat(this.index.texts()).isEqualTo(TestIndex.textsOf(BREAD));
		assertThat(this.index.retriever().indexed("ferry")).isEmpty();
	}

	@Test
	void forgetsEverythingWhenThereAreNoArticles() {
		this.index.update();
		assertThat(this.index.isEmpty()).isTrue();
	}

	@Test
	void embedsEverythingAgainForARebuild() {
		this.index.model().forget();
		this.index.indexer().rebuild(List.of(FERRY, BREAD));
		assertThat(this.index.model().embedded()).hasSize(4);
		assertThat(this.index.texts()).isEqualTo(TestIndex.textsOf(FERRY, BREAD));
	}

	@Test
	void embedsALongArticlePartByPart() {
		Article log = TestArticle.ofSentences("log", 400);
		this.index.model().forget();
		this.index.update(FERRY, BREAD, log);
		assertThat(this.index.model().calls()).hasSizeGreaterThan(4).allMatch((texts) -> texts.size() < 128);
		assertThat(this.index.retriever().indexed("log"))
			.hasValueSatisfying((indexed) -> assertThat(indexed.passages()).isGreaterThan(8));
	}

	// It reads 512 tokens; the rest would only cost time.
	@Test
	void showsTheModelNoMoreOfAnEndlessSentenceThanItReads() {
		this.index.update(TestArticle.of("list", "one two three ".repeat(1_000).strip()));
		assertThat(this.index.model().embedded()).allMatch((text) -> text.length() <= 2_000);
	}

	@Test
	void showsTheModelAPassageUnderItsHeadings() {
		this.index.update(BundledArticle.get());
		assertThat(this.index.model().embedded()).anyMatch((text) -> text
			.startsWith(BundledArticle.get().title() + "\nFrom tracking and imitation to original leadership\n")
				&& text.contains("only 7 patents"));
	}

	@Test
	void keepsTheOldContentWhenTheModelFails() {
		EmbeddingModel broken = new EmbeddingModel() {
			@Override
			public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
				throw new IllegalStateException("The embedding model is out of order.");
			}
		};
		ArticleIndexer indexer = new ArticleIndexer(this.index.index(), EmbeddingModels.only(broken), Clock.systemUTC(),
				(event) -> {
				});
		assertThatIllegalStateException().isThrownBy(() -> indexer.update(new Articles.Changed(List.of(LATER_FERRY))));
		assertThat(this.index.texts()).isEqualTo(TestIndex.textsOf(FERRY, BREAD));
	}

	private void restart() {
		this.index.close();
		this.index = TestIndex.open(this.data);
	}

}
