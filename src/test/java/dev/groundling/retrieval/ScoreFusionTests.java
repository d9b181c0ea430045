package dev.groundling.retrieval;

import java.util.List;

import dev.groundling.retrieval.ScoreFusion.Fused;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreFusionTests {

	private final ScoreFusion fusion = new ScoreFusion(0.5);

	@Test
	void prefersWhatBothLegsFind() {
		List<Fused> fused = this.fusion.fuse(hits(1, 8f, 2, 6f), hits(2, 0.9f, 3, 0.8f, 4, 0.7f));
		assertThat(fused).extracting(Fused::doc).containsExactly(2, 1, 3, 4);
	}

	@Test
	void keepsTheRankOfEachLeg() {
		List<Fused> fused = this.fusion.fuse(hits(1, 8f, 2, 6f), hits(2, 0.9f, 3, 0.8f));
		assertThat(fused.getFirst().lexicalRank()).isEqualTo(2);
		assertThat(fused.getFirst().vectorRank()).isEqualTo(1);
		assertThat(fused.getLast().lexicalRank()).isNull();
	}

	@Test
	void scoresLieBetweenZeroAndOne() {
		List<Fused> fused = this.fusion.fuse(hits(1, 80f, 2, 0.1f), hits(1, 0.99f, 5, 0.01f));
		assertThat(fused).allSatisfy((hit) -> assertThat(hit.score()).isBetween(0d, 1d));
	}

	@Test
	void ranksByVectorsAloneWhenNoWordMatches() {
		assertThat(this.fusion.fuse(hits(), hits(7, 0.9f, 8, 0.5f))).extracting(Fused::doc).containsExactly(7, 8);
	}

	@Test
	void findsNothingInNothing() {
		assertThat(this.fusion.fuse(hits(), hits())).isEmpty();
	}

	private static ScoreDoc[] hits(Number... docsAndScores) {
		ScoreDoc[] hits = new ScoreDoc[docsAndScores.length / 2];
		for (int i = 0; i < hits.length; i++) {
			hits[i] = new ScoreDoc(docsAndScores[2 * i].intValue(), docsAndScores[2 * i + 1].floatValue());
		}
		return hits;
	}

}
