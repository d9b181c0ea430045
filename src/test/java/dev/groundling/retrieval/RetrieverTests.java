package dev.groundling.retrieval;

import java.nio.file.Path;
import java.util.Set;

import dev.groundling.knowledge.Article;
import dev.groundling.testing.BundledArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RetrieverTests {

	private static final Article FERRY = TestArticle.of("ferry", "The ferry to Selja leaves at noon.");

	private static final Article BREAD = TestArticle.of("bread", "Rye bread needs sour dough. It rises overnight.");

	@TempDir
	private static Path data;

	private static TestIndex index;

	// Over several commits, so that there is more than one segment and something deleted.
	@BeforeAll
	static void open() {
		index = TestIndex.open(data);
		index.update(TestArticle.of("ferry", "The ferry to Selja left yesterday."), BREAD);
		index.update(FERRY, BREAD);
		index.update(FERRY, BREAD, BundledArticle.get());
	}

	@AfterAll
	static void close() {
		index.close();
	}

	@Test
	void findsByMeaningWhereNoWordIsShared() {
		assertThat(index.retriever().retrieve("When does the boat depart?", Set.of(), 1)).singleElement()
			.satisfies((hit) -> assertThat(hit.passage().articleId()).isEqualTo("ferry"))
			.satisfies((hit) -> assertThat(hit.vectorRank()).isEqualTo(1));
	}

	@Test
	void findsByAWordAndSaysSo() {
		assertThat(index.retriever().retrieve("rye", Set.of(), 1)).singleElement()
			.satisfies((hit) -> assertThat(hit.passage().articleId()).isEqualTo("bread"))
			.satisfies((hit) -> assertThat(hit.lexicalRank()).isEqualTo(1));
	}

	@Test
	void numbersTheHitsAndScoresThemBetweenZeroAndOne() {
		var hits = index.retriever().retrieve("How many patents did Ningbo have in 1986?", Set.of(), 50);
		assertThat(hits).hasSizeGreaterThan(20)
			.extracting(RankedPassage::score)
			.isSortedAccordingTo((a, b) -> Double.compare(b, a));
		assertThat(hits).allSatisfy((hit) -> assertThat(hit.score()).isBetween(0d, 1d))
			.allSatisfy((hit) -> assertThat(hit.rank()).isEqualTo(hits.indexOf(hit) + 1))
			.allSatisfy((hit) -> assertThat(hit.rerankScore()).isNull());
	}

	@Test
	void searchesOnlyTheArticlesNamed() {
		assertThat(index.retriever().retrieve("When does the ferry leave?", Set.of("bread"), 5))
			.extracting((hit) -> hit.passage().articleId())
			.containsOnly("bread");
	}

	@Test
	void findsNothingInAnArticleThatIsUnknown() {
		assertThat(index.retriever().retrieve("When does the ferry leave?", Set.of("tram"), 5)).isEmpty();
	}

	@Test
	void takesTheSyntaxOfQueryLanguagesForWords() {
		assertThat(index.retriever().retrieve("ferry AND (bread OR *:* ) ~^\"", Set.of("ferry", "bread"), 5))
			.hasSize(2);
	}

	@Test
	void takesMoreWordsThanAQueryMayHaveClauses() {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < 2000; i++) {
			words.append("word").append(i).append(' ');
		}
		assertThat(index.retriever().retrieve(words.toString(), Set.of(), 5)).hasSize(5);
	}

	@Test
	void takesAQueryWithoutWords() {
		assertThat(index.retriever().find("?!", Set.of()).passages()).allMatch((hit) -> hit.lexicalRank() == null);
	}

	@Test
	void tellsWhatIsIndexedOfAnArticle() {
		assertThat(index.retriever().indexed("ferry"))
			.hasValueSatisfying((indexed) -> assertThat(indexed.passages()).isEqualTo(1));
	}

	@Test
	void sentencesCarryTheCosineOfTheQuestionHoweverTheyWereFound() {
		Findings findings = index.retriever().find("When does the ferry leave?", Set.of());
		float[] question = vector("When does the ferry leave?");
		assertThat(findings.sentences()).hasSizeGreaterThan(50).allSatisfy((sentence) -> {
			float[] vector = vector(sentence.text());
			double cosine = 0;
			for (int i = 0; i < vector.length; i++) {
				cosine += question[i] * vector[i];
			}
			assertThat(sentence.similarity()).isCloseTo(cosine, within(1e-5));
		});
	}

	@Test
	void sentencesStandInTheirPassagesWordForWord() {
		Findings findings = index.retriever().find("When does it rise in Ningbo?", Set.of());
		assertThat(findings.sentences()).allSatisfy((sentence) -> {
			assertThat(sentence.passage().range().contains(sentence.range())).isTrue();
			assertThat(sentence.range().shiftedBy(-sentence.passage().start()).in(sentence.passage().text()))
				.isEqualTo(sentence.text());
		});
		assertThat(findings.sentences()).filteredOn((sentence) -> sentence.text().equals("It rises overnight."))
			.singleElement()
			.satisfies((sentence) -> assertThat(sentence.passage().text()).isEqualTo(BREAD.text()));
	}

	private static float[] vector(String text) {
		return index.model().embed(text).content().vector();
	}

}
