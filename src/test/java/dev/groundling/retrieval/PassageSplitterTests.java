package dev.groundling.retrieval;

import java.util.List;

import dev.groundling.knowledge.Article;
import dev.groundling.language.TextRange;
import dev.groundling.retrieval.Passage.Kind;
import dev.groundling.retrieval.PassageSplitter.Piece;
import dev.groundling.testing.BundledArticle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassageSplitterTests {

	private final Article article = BundledArticle.get();

	private final List<Piece> pieces = new PassageSplitter().split(this.article);

	@Test
	void textIsTheArticlesWordForWord() {
		assertThat(this.pieces).allSatisfy((piece) -> assertThat(piece.passage().range().in(this.article.text()))
			.isEqualTo(piece.passage().text()));
	}

	@Test
	void passagesFollowEachOtherWithoutOverlap() {
		for (int i = 1; i < this.pieces.size(); i++) {
			assertThat(this.pieces.get(i).passage().start())
				.isGreaterThanOrEqualTo(this.pieces.get(i - 1).passage().end());
		}
	}

	@Test
	void everySentenceLiesInsideItsPassage() {
		assertThat(this.pieces).allSatisfy((piece) -> assertThat(piece.sentences()).isNotEmpty()
			.allMatch((sentence) -> piece.passage().range().contains(sentence)));
	}

	@Test
	void fitWhatTheEmbeddingModelReads() {
		assertThat(this.pieces).allSatisfy((piece) -> assertThat(piece.passage().text()).hasSizeLessThan(1200));
	}

	@Test
	void haveNoPageFurniture() {
		assertThat(this.pieces).extracting((piece) -> piece.passage().text())
			.noneMatch((text) -> text.contains("Text Size") || text.contains("【") || text.contains("News >"));
	}

	@Test
	void captionsStandAlone() {
		assertThat(this.pieces).filteredOn((piece) -> piece.passage().kind() == Kind.CAPTION)
			.extracting((piece) -> piece.passage().text())
			.hasSize(2)
			.allMatch((text) -> text.endsWith(")"));
	}

	@Test
	void nameTheSectionTheyStandUnder() {
		assertThat(this.pieces).filteredOn((piece) -> piece.passage().text().contains("only 7 patents"))
			.extracting((piece) -> piece.passage().section())
			.containsExactly("From tracking and imitation to original leadership");
	}

	@Test
	void theHeadIsAPassageOfItsOwn() {
		Piece head = this.pieces.getFirst();
		assertThat(head.passage().kind()).isEqualTo(Kind.HEAD);
		assertThat(head.sentences()).extracting((TextRange line) -> line.in(this.article.text()))
			.contains("2019-08-18");
	}

}
