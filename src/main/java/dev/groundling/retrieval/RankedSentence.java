package dev.groundling.retrieval;

import dev.groundling.language.TextRange;

/**
 * One sentence of a passage, with what each leg of the search thought of it.
 *
 * @param passage the passage it stands in
 * @param range where it stands in the article's text
 * @param text its words, equal to the article's text in that range
 * @param similarity cosine between query and sentence under the embedding model, -1 to 1;
 * the same scale in every search
 * @param lexical its BM25 score, 0 when it shares no term with the query
 * @param score fused score of both legs, 0 to 1, comparable only within one search
 */
public record RankedSentence(Passage passage, TextRange range, String text, double similarity, double lexical,
		double score) {
}
