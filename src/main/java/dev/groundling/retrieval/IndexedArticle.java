package dev.groundling.retrieval;

import java.time.Instant;

/**
 * What the index holds of one article.
 *
 * @param articleId id of the article
 * @param passages number of its passages
 * @param indexedAt when it was indexed
 * @param changes what became of its passages then
 */
public record IndexedArticle(String articleId, int passages, Instant indexedAt, PassageChanges changes) {
}
