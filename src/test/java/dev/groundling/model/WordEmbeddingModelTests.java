package dev.groundling.model;

import dev.langchain4j.store.embedding.CosineSimilarity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WordEmbeddingModelTests {

	private static final String TRAM = "The first tram left the harbour at 6:12.";

	private final WordEmbeddingModel model = new WordEmbeddingModel();

	@Test
	void vectorsHaveLengthOne() {
		assertThat(similarity(TRAM, TRAM)).isCloseTo(1, within(1e-5));
		assertThat(this.model.embed(TRAM).content().vector()).hasSize(this.model.dimension());
	}

	@Test
	void textsWithoutACommonWordAreAsUnrelatedAsTheModelItStandsInForFindsThem() {
		assertThat(similarity(TRAM, "Rye bread needs sour dough.")).isCloseTo(0.45, within(0.06));
	}

	@Test
	void textsAreNearerTheMoreWordsTheyShare() {
		assertThat(similarity(TRAM, "When did the tram leave the harbour?"))
			.isGreaterThan(similarity(TRAM, "When did the ferry leave the harbour?"));
	}

	@Test
	void formsOfAWordAreNear() {
		assertThat(similarity("patents", "patented")).isGreaterThan(similarity("patents", "harbours") + 0.1);
	}

	@Test
	void readsChineseCharacterByCharacter() {
		assertThat(similarity("宁波有多少专利", "宁波的专利")).isGreaterThan(similarity("宁波有多少专利", "黑麦面包"));
	}

	@Test
	void takesATextWithoutWords() {
		assertThat(similarity("?!", "?!")).isCloseTo(1, within(1e-5));
	}

	private double similarity(String text, String other) {
		return CosineSimilarity.between(this.model.embed(text).content(), this.model.embed(other).content());
	}

}
