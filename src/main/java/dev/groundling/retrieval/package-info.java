/**
 * Passages: split, indexed in Lucene, searched, fused.
 * <p>
 * Passages and single sentences are documents of one index, in fields of their own:
 * passages give a sentence its context, sentences answer. Both are searched by BM25 and
 * by vectors, and the two are fused by a weighted sum of normalised scores, which on
 * SQuAD ranked better than reciprocal rank fusion and than either alone. A query's words
 * become term queries one by one; no query parser ever sees a question. The index is a
 * cache of the articles: it is verified at every start, moved aside when damaged, emptied
 * when another version or embedding model made it, and changed by one commit per round,
 * so readers never see half an article.
 */
@ApplicationModule(allowedDependencies = { "knowledge", "language" })
@NullMarked
package dev.groundling.retrieval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
