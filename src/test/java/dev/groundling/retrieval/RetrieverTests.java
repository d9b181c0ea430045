package dev.groundling.retrieval;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Section;
import dev.groundling.knowledge.Articles;
import dev.groundling.language.Language;
import dev.groundling.language.TextRange;
import dev.groundling.retrieval.PassageIndex.DirectoryOpener;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.output.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RetrieverTests {

	private static final EmbeddingModel MODEL = new BgeSmallEnV15QuantizedEmbeddingModel();

	private final List<String> embedded = new ArrayList<>();

	private final EmbeddingModel counting = new EmbeddingModel() {
		@Override
		public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
			segments.forEach((segment) -> RetrieverTests.this.embedded.add(segment.text()));
			return MODEL.embedAll(segments);
		}
	};

	@TempDir
	private Path data;

	private PassageIndex index;

	private ArticleIndexer indexer;

	private Retriever retriever;

	RetrieverTests(@TempDir Path data) {
		this.index = open(data);
		this.indexer = new ArticleIndexer(this.index, this.counting, Clock.systemUTC());
		this.retriever = new Retriever(this.index, this.counting);
	}

	@BeforeEach
	void indexTwoArticles() {
		update(article("ferry", "The ferry to Selja leaves at noon."), article("bread", "Rye bread needs sour dough."));
	}

	@AfterEach
	void close() throws Exception {
		this.index.close();
	}

	@Test
	void findsByMeaningWhereNoWordIsShared() {
		assertThat(this.retriever.retrieve("When does the boat depart?", Set.of(), 1)).singleElement()
			.satisfies((hit) -> assertThat(hit.passage().articleId()).isEqualTo("ferry"))
			.satisfies((hit) -> assertThat(hit.vectorRank()).isEqualTo(1));
	}

	@Test
	void findsByAWordAndSaysSo() {
		assertThat(this.retriever.retrieve("rye", Set.of(), 1)).singleElement()
			.satisfies((hit) -> assertThat(hit.passage().articleId()).isEqualTo("bread"))
			.satisfies((hit) -> assertThat(hit.lexicalRank()).isEqualTo(1));
	}

	@Test
	void searchesOnlyTheArticlesNamed() {
		assertThat(this.retriever.retrieve("When does the ferry leave?", Set.of("bread"), 5))
			.extracting((hit) -> hit.passage().articleId())
			.containsOnly("bread");
	}

	@Test
	void takesTheSyntaxOfQueryLanguagesForWords() {
		assertThat(this.retriever.retrieve("ferry AND (bread OR *:* ) ~^\"", Set.of(), 5)).hasSize(2);
	}

	@Test
	void takesMoreWordsThanAQueryMayHaveClauses() {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < 2000; i++) {
			words.append("word").append(i).append(' ');
		}
		assertThat(this.retriever.retrieve(words.toString(), Set.of(), 5)).hasSize(2);
	}

	@Test
	void embedsOnlyTheArticleThatChanged() {
		this.embedded.clear();
		update(article("ferry", "The ferry to Selja leaves at one."), article("bread", "Rye bread needs sour dough."));
		assertThat(this.embedded).allMatch((text) -> text.contains("ferry"));
	}

	@Test
	void embedsNothingWhenNothingChanged() {
		this.embedded.clear();
		update(article("ferry", "The ferry to Selja leaves at noon."), article("bread", "Rye bread needs sour dough."));
		assertThat(this.embedded).isEmpty();
	}

	@Test
	void forgetsAnArticleThatIsGone() {
		update(article("bread", "Rye bread needs sour dough."));
		assertThat(this.retriever.retrieve("When does the ferry leave?", Set.of(), 5))
			.extracting((hit) -> hit.passage().articleId())
			.containsOnly("bread");
		assertThat(this.retriever.indexed("ferry")).isEmpty();
	}

	@Test
	void tellsWhatIsIndexedOfAnArticle() {
		assertThat(this.retriever.indexed("ferry"))
			.hasValueSatisfying((indexed) -> assertThat(indexed.passages()).isEqualTo(1));
	}

	@Test
	void sentencesCarryTheCosineOfTheQuestion() {
		RankedSentence best = this.retriever.find("When does the ferry leave?", Set.of()).sentences().getFirst();
		assertThat(best.text()).isEqualTo("The ferry to Selja leaves at noon.");
		assertThat(best.similarity()).isBetween(0.6, 1d);
	}

	private void update(Article... articles) {
		this.indexer.update(new Articles.Changed(List.of(articles)));
	}

	private static PassageIndex open(Path data) {
		PassageIndex index = new PassageIndex(data.resolve("index"), "model", Clock.systemUTC(),
				DirectoryOpener.ON_DISK);
		index.open();
		return index;
	}

	private static Article article(String id, String text) {
		Block block = new Block(Block.Kind.PARAGRAPH, new TextRange(0, text.length()));
		return new Article(id, "About " + id, id + ".txt", Language.ENGLISH, null, text,
				List.of(new Section(null, List.of(block))));
	}

}
