package dev.groundling.http;

import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;
import org.jspecify.annotations.Nullable;

/**
 * A passage that was found.
 *
 * @param rank its place, from 1
 * @param articleId id of the article it is cut from
 * @param section heading it stands under, or {@code null} before the first one
 * @param text exactly the article's text between {@code start} and {@code end}
 * @param start first UTF-16 index in the article's text
 * @param end UTF-16 index after the last character
 * @param score from 0 to 1, comparable only within one search
 * @param lexicalRank its place by words, or {@code null} when not among those
 * @param vectorRank its place by meaning, or {@code null} when not among those
 * @param rerankScore score of the reranker, or {@code null} when there is none
 */
public record Hit(int rank, String articleId, @Nullable String section, String text, int start, int end, double score,
		@Nullable Integer lexicalRank, @Nullable Integer vectorRank, @Nullable Double rerankScore) {

	static Hit of(RankedPassage ranked) {
		Passage passage = ranked.passage();
		return new Hit(ranked.rank(), passage.articleId(), passage.section(), passage.text(), passage.start(),
				passage.end(), ranked.score(), ranked.lexicalRank(), ranked.vectorRank(), ranked.rerankScore());
	}

}
