package dev.groundling.retrieval;

import java.util.List;

import dev.groundling.retrieval.ScoreFusion.Fused;
import dev.groundling.retrieval.ScoreFusion.Leg;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScoreFusionTests {

	private final ScoreFusion fusion = new ScoreFusion(0.5, 0.2);

	@Test
	void prefersWhatBothLegsFind() {
		List<Fused> fused = this.fusion.fuse(hits(1, 8f, 2, 6f), hits(2, 0.9f, 3, 0.8f, 4, 0.7f));
		assertThat(fused).extracting(Fused::doc).containsExactly(2, 1, 3, 4);
	}

	@Test
	void addsTheSharesOfTheBestScores() {
		Fused second = this.fusion.fuse(hits(1, 8f, 2, 6f), hits(1, 0.9f, 2, 0.8f)).getLast();
		// Half of 6/8, and half of how far 0.6 of the cosines is on the way from 0.2 to
		// 0.8.
		assertThat(second.score()).isCloseTo(0.5 * 0.75 + 0.5 * 0.4 / 0.6, within(1e-6));
	}

	@Test
	void keepsTheRankAndScoreOfEachLeg() {
		List<Fused> fused = this.fusion.fuse(hits(1, 8f, 2, 6f), hits(2, 0.9f, 3, 0.8f));
		assertThat(fused).containsExactlyInAnyOrder(new Fused(1, fused.get(1).score(), new Leg(1, 8), null),
				new Fused(2, fused.get(0).score(), new Leg(2, 6), new Leg(1, 0.9f)),
				new Fused(3, fused.get(2).score(), null, new Leg(2, 0.8f)));
	}

	@Test
	void scoresLieBetweenZeroAndOne() {
		List<Fused> fused = this.fusion.fuse(hits(1, 80f, 2, 0.1f), hits(1, 0.99f, 5, 0.01f));
		assertThat(fused).extracting(Fused::score).first().isEqualTo(1d);
		assertThat(fused).allSatisfy((hit) -> assertThat(hit.score()).isBetween(0d, 1d));
	}

	@Test
	void givesEqualHitsOfALegTheSameShare() {
		List<Fused> fused = this.fusion.fuse(hits(4, 5f, 3, 5f), hits(3, 0.9f, 4, 0.9f));
		assertThat(fused).extracting(Fused::doc).containsExactly(3, 4);
		assertThat(fused).extracting(Fused::score).containsOnly(1d);
	}

	@Test
	void ranksByVectorsAloneWhenNoWordMatches() {
		List<Fused> fused = this.fusion.fuse(hits(), hits(7, 0.9f, 8, 0.5f));
		assertThat(fused).extracting(Fused::doc).containsExactly(7, 8);
		assertThat(fused).extracting(Fused::lexical).containsOnlyNulls();
	}

	@Test
	void ranksByWordsAloneWhenThereAreNoVectors() {
		assertThat(this.fusion.fuse(hits(7, 3f, 8, 1f), hits())).extracting(Fused::doc).containsExactly(7, 8);
	}

	@Test
	void keepsTheOrderOfVectorsThatAreAllUnrelated() {
		assertThat(this.fusion.fuse(hits(), hits(9, 0.5f, 7, 0.45f, 8, 0.4f))).extracting(Fused::doc)
			.containsExactly(9, 7, 8);
	}

	@Test
	void takesASingleUnrelatedVector() {
		assertThat(this.fusion.fuse(hits(), hits(9, 0.5f))).extracting(Fused::score).containsExactly(0.5);
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
