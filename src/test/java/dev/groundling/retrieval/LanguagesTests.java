package dev.groundling.retrieval;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.knowledge.Articles;
import dev.groundling.language.Language;
import dev.groundling.retrieval.IndexFolder.DirectoryOpener;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import dev.langchain4j.model.output.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles in two languages in one index, each embedded by the model of its language. */
class LanguagesTests {

	private static final String ENGLISH = "The port of Ningbo opened in 1844. Ships carried tea and silk to Europe.";

	private static final String CHINESE = "青澜县建成海藻种质库。种质库保存海带种质742份，由研究所负责运行。";

	@TempDir
	Path data;

	private final RealModel english = new RealModel();

	private final Chinese chinese = new Chinese("bge-small-zh-v1.5-q");

	private final List<PassageIndex> open = new ArrayList<>();

	@AfterEach
	void close() {
		this.open.forEach(PassageIndex::close);
	}

	@Test
	void embedsEachArticleByTheModelOfItsLanguage() {
		index(this.chinese, ENGLISH, CHINESE);
		assertThat(this.english.embedded()).anyMatch((text) -> text.contains("tea and silk"))
			.noneMatch((text) -> text.contains("种质库"));
		assertThat(this.chinese.texts).anyMatch((text) -> text.contains("种质库"))
			.noneMatch((text) -> text.contains("tea and silk"));
	}

	@Test
	void searchesByTheModelOfTheQuestion() {
		Retriever retriever = index(this.chinese, ENGLISH, CHINESE);
		RankedSentence found = retriever.find("海带的种质有几份？", Set.of()).sentences().getFirst();
		assertThat(found.text()).contains("742份");
		assertThat(found.similarity()).isGreaterThan(0.55);
	}

	@Test
	void leavesTheChineseModelAloneWithoutChineseArticles() {
		Retriever retriever = index(this.chinese, ENGLISH);
		retriever.find("宁波港是哪一年开放的？", Set.of());
		assertThat(this.chinese.texts).isEmpty();
	}

	@Test
	void findsNamesAcrossLanguagesByTheirSound() {
		Retriever retriever = index(this.chinese, ENGLISH, CHINESE);
		assertThat(retriever.find("宁波港是哪一年开放的？", Set.of()).sentences()).filteredOn((sentence) -> sentence.lexical() > 0)
			.extracting(RankedSentence::text)
			.contains("The port of Ningbo opened in 1844.");
	}

	@Test
	void finderOfTraditionalCharactersFindsSimplifiedOnes() {
		Retriever retriever = index(this.chinese, CHINESE);
		assertThat(retriever.find("種質庫", Set.of()).sentences().getFirst().lexical()).isPositive();
	}

	@Test
	void embedsAgainOnlyTheArticlesWhoseModelChanged() {
		index(this.chinese, ENGLISH, CHINESE);
		this.english.forget();
		close();
		this.open.clear();
		Chinese other = new Chinese("another-model");
		index(other, ENGLISH, CHINESE);
		assertThat(other.texts).anyMatch((text) -> text.contains("种质库"));
		assertThat(this.english.embedded()).isEmpty();
	}

	@Test
	void findsByWordsWhileAServerOfModelsIsDownAndEmbedsLater() {
		this.chinese.down = true;
		Retriever retriever = index(this.chinese, CHINESE);
		assertThat(retriever.find("海带种质", Set.of()).sentences().getFirst().text()).contains("742份");
		close();
		this.open.clear();
		this.chinese.down = false;
		retriever = index(this.chinese, CHINESE);
		assertThat(retriever.find("海带种质", Set.of()).sentences().getFirst().similarity()).isPositive();
	}

	private Retriever index(EmbeddingModel chineseModel, String... texts) {
		PassageIndex index = new PassageIndex(
				new IndexFolder(this.data.resolve("index"), RealModel.NAME, Clock.systemUTC(), DirectoryOpener.ON_DISK),
				WhenLocked.REFUSE);
		index.open();
		this.open.add(index);
		EmbeddingModels models = new EmbeddingModels(this.english, chineseModel);
		new ArticleIndexer(index, models, Clock.systemUTC(), (event) -> {
		}).update(new Articles.Changed(
				List.of(texts).stream().map((text) -> TestArticle.of(Language.of(text).code(), text)).toList()));
		return new Retriever(index, models);
	}

	private static final class Chinese implements EmbeddingModel {

		private static final EmbeddingModel MODEL = new BgeSmallZhV15QuantizedEmbeddingModel();

		private final List<String> texts = new ArrayList<>();

		private final String name;

		private boolean down;

		Chinese(String name) {
			this.name = name;
		}

		@Override
		public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
			if (this.down) {
				throw new LangChain4jException("The server is down.");
			}
			segments.forEach((segment) -> this.texts.add(segment.text()));
			return MODEL.embedAll(segments);
		}

		@Override
		public String modelName() {
			return this.name;
		}

	}

}
