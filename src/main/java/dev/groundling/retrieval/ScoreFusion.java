package dev.groundling.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * Fuses the lexical and the vector leg of a search by a weighted sum of their scores,
 * each divided by the best score of its leg. BM25 has a natural zero, a text that shares
 * no term; for vectors it is the cosine of texts that have nothing to do with each other.
 */
class ScoreFusion {

	private final double vectorWeight;

	private final double unrelated;

	/**
	 * Sets the balance of the two legs.
	 * @param vectorWeight share of the vector leg, 0 to 1
	 * @param unrelated cosine from which down texts count as unrelated, -1 to 1
	 */
	ScoreFusion(double vectorWeight, double unrelated) {
		this.vectorWeight = vectorWeight;
		this.unrelated = (1 + unrelated) / 2;
	}

	/**
	 * Fuses two lists.
	 * @param lexical hits by BM25, best first, possibly none
	 * @param vector hits by vectors, best first, scored by (1 + cosine) / 2, possibly
	 * none
	 * @return every document of either list once, best first; of equals, the one indexed
	 * earlier
	 */
	List<Fused> fuse(ScoreDoc[] lexical, ScoreDoc[] vector) {
		Map<Integer, Fused> fused = new HashMap<>();
		for (int i = 0; i < lexical.length; i++) {
			Leg leg = new Leg(i + 1, lexical[i].score);
			double share = (1 - this.vectorWeight) * relative(leg.score(), 0, lexical[0].score);
			fused.put(lexical[i].doc, new Fused(lexical[i].doc, share, leg, null));
		}
		for (int i = 0; i < vector.length; i++) {
			Leg leg = new Leg(i + 1, vector[i].score);
			double share = this.vectorWeight * relative(leg.score(), low(vector), vector[0].score);
			fused.merge(vector[i].doc, new Fused(vector[i].doc, share, null, leg), Fused::and);
		}
		List<Fused> ranked = new ArrayList<>(fused.values());
		ranked.sort(Comparator.comparingDouble(Fused::score).reversed().thenComparingInt(Fused::doc));
		return ranked;
	}

	// Where even the nearest text is unrelated, their order is still worth something.
	private double low(ScoreDoc[] vector) {
		return (vector[0].score > this.unrelated) ? this.unrelated : vector[vector.length - 1].score;
	}

	private static double relative(double score, double low, double best) {
		return (best > low) ? Math.max(0, (score - low) / (best - low)) : 1;
	}

	/**
	 * A document found by either leg.
	 *
	 * @param doc Lucene's number of it in the searcher that found it
	 * @param score weighted sum, 0 to 1
	 * @param lexical what BM25 thought of it, or {@code null} when not in that list
	 * @param vector what the vectors thought of it, or {@code null} when not in that list
	 */
	record Fused(int doc, double score, @Nullable Leg lexical, @Nullable Leg vector) {

		private Fused and(Fused other) {
			return new Fused(this.doc, this.score + other.score, this.lexical, other.vector);
		}

	}

	/**
	 * What one leg of a search thought of a document.
	 *
	 * @param rank place in its list, from 1
	 * @param score its score there
	 */
	record Leg(int rank, float score) {
	}

}
