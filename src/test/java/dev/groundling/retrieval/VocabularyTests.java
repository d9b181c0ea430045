package dev.groundling.retrieval;

import java.nio.file.Path;

import dev.groundling.knowledge.Article;
import dev.groundling.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {

	private static final Article FERRY = TestArticle.of("ferry",
			"The harbour is deep. The harbour is old. The harbours freeze. A ferry leaves at noon.");

	@TempDir
	private static Path data;

	private static TestIndex index;

	private static Vocabulary vocabulary;

	@BeforeAll
	static void open() {
		index = TestIndex.open(data);
		index.update(FERRY, TestArticle.of("bread", "Rye bread needs sour dough."));
		index.update(FERRY);
		vocabulary = new Vocabulary(index.index());
	}

	@AfterAll
	static void close() {
		index.close();
	}

	@Test
	void findsAWordRarerTheFewerSentencesHaveIt() {
		assertThat(vocabulary.rarity("ferry", Language.ENGLISH))
			.isGreaterThan(vocabulary.rarity("harbour", Language.ENGLISH));
		assertThat(vocabulary.rarity("tram", Language.ENGLISH))
			.isGreaterThan(vocabulary.rarity("ferry", Language.ENGLISH));
	}

	@Test
	void countsAllFormsOfAWord() {
		assertThat(vocabulary.rarity("harbours", Language.ENGLISH))
			.isEqualTo(vocabulary.rarity("harbour", Language.ENGLISH));
	}

	@Test
	void knowsAWordOnlyAsItIsWritten() {
		assertThat(vocabulary.has("harbour", Language.ENGLISH)).isTrue();
		assertThat(vocabulary.has("leave", Language.ENGLISH)).isFalse();
	}

	@Test
	void forgetsTheWordsOfAnArticleThatIsGone() {
		assertThat(vocabulary.has("dough", Language.ENGLISH)).isFalse();
		assertThat(vocabulary.nearest("dougt", Language.ENGLISH, 2)).isEmpty();
	}

	@Test
	void findsWhatAMisspeltWordMeans() {
		assertThat(vocabulary.nearest("harbuor", Language.ENGLISH, 1)).contains("harbour");
		assertThat(vocabulary.nearest("ferrry", Language.ENGLISH, 1)).contains("ferry");
	}

	@Test
	void prefersTheCommonerOfEquallyNearWords() {
		assertThat(vocabulary.nearest("harbourx", Language.ENGLISH, 1)).contains("harbour");
	}

	@Test
	void findsNothingForAWordTooFarOffOrTooShort() {
		assertThat(vocabulary.nearest("hrbuor", Language.ENGLISH, 1)).isEmpty();
		assertThat(vocabulary.nearest("fer", Language.ENGLISH, 2)).isEmpty();
	}

}
