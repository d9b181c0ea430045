package dev.groundling.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * Fuses the lexical and the vector leg of a search by a weighted sum of their normalised
 * scores. Reciprocal rank fusion throws away how much better the first hit is than the
 * second; on SQuAD's questions it ranked worse than BM25 alone, and this sum better than
 * either leg (S. Bruch et al., "An Analysis of Fusion Functions for Hybrid Retrieval",
 * ACM TOIS 42(1), 2023, find the same).
 */
class ScoreFusion {

	private final double vectorWeight;

	/**
	 * Sets the balance of the two legs.
	 * @param vectorWeight share of the vector leg, 0 to 1
	 */
	ScoreFusion(double vectorWeight) {
		this.vectorWeight = vectorWeight;
	}

	List<Fused> fuse(ScoreDoc[] lexical, ScoreDoc[] vector) {
		Map<Integer, Fused> fused = new HashMap<>();
		double best = (lexical.length > 0) ? lexical[0].score : 1;
		for (int i = 0; i < lexical.length; i++) {
			ScoreDoc hit = lexical[i];
			// A document that shares no term scores 0, so 0 is the low end of BM25.
			double share = (1 - this.vectorWeight) * hit.score / best;
			fused.put(hit.doc, new Fused(hit.doc, share, i + 1, null, hit.score));
		}
		for (int i = 0; i < vector.length; i++) {
			ScoreDoc hit = vector[i];
			int rank = i + 1;
			double share = this.vectorWeight * normalised(hit.score, vector);
			fused.compute(hit.doc,
					(doc, other) -> (other != null)
							? new Fused(doc, other.score + share, other.lexicalRank, rank, other.lexicalScore)
							: new Fused(doc, share, null, rank, 0));
		}
		List<Fused> ranked = new ArrayList<>(fused.values());
		ranked.sort(Comparator.comparingDouble(Fused::score).reversed().thenComparingInt(Fused::doc));
		return ranked;
	}

	// The vector leg always fills its list, so its low end is the last hit.
	private static double normalised(float score, ScoreDoc[] hits) {
		float low = hits[hits.length - 1].score;
		float range = hits[0].score - low;
		return (range > 0) ? (score - low) / range : 1;
	}

	/**
	 * A document found by either leg.
	 *
	 * @param doc Lucene's number of it in the searcher that found it
	 * @param score weighted sum, 0 to 1
	 * @param lexicalRank place in the BM25 list from 1, or {@code null}
	 * @param vectorRank place in the vector list from 1, or {@code null}
	 * @param lexicalScore BM25 score, 0 when not in that list
	 */
	record Fused(int doc, double score, @Nullable Integer lexicalRank, @Nullable Integer vectorRank,
			double lexicalScore) {
	}

}
