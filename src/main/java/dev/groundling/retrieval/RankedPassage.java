package dev.groundling.retrieval;

import org.jspecify.annotations.Nullable;

/**
 * A passage with what each leg of the search thought of it.
 *
 * @param passage the passage found
 * @param rank place in the fused list, from 1
 * @param score fused score between 0 and 1; higher is better, comparable only within one
 * search
 * @param lexicalRank place in the BM25 list from 1, or {@code null} when not in it
 * @param vectorRank place in the vector list from 1, or {@code null} when not in it
 * @param rerankScore score of the reranker, or {@code null} when none is configured
 */
public record RankedPassage(Passage passage, int rank, double score, @Nullable Integer lexicalRank,
		@Nullable Integer vectorRank, @Nullable Double rerankScore) {
}
