/**
 * Question in, grounded answer out: the one door for every surface.
 * <p>
 * The extractive reader works in three steps. It measures of each sentence found how well
 * it meets the question ({@code Feature}): by meaning, by words, and by what the question
 * fixes (years, numbers, names) and asks for (a count, a date, a person, a reason). It
 * chooses the sentence and decides whether to trust it ({@code SentenceRanking}, weights
 * fitted on question sets, see {@code src/test/fitting}). It quotes it, cut to its
 * clauses where it is long, with a neighbour where it doesn't stand alone. What isn't
 * trusted is refused, with the nearest thing the articles do say. A quote is always cut
 * from the article by offsets and never put together from words.
 * <p>
 * Chinese questions about Chinese articles are measured by the same features with the
 * same weights, since {@code language} reads both into the same shapes; the few weights
 * that differ are in {@code SentenceRanking}. Across languages nothing is answered
 * without a model: an honest line says so, with the sentence that numbers and names lead
 * to ({@code ForeignSentences}).
 * <p>
 * What a model writes is no answer yet. {@code GroundingCheck} lets only those sentences
 * through that follow from the passages they cite, and narrows each citation to the exact
 * sentences; how it decides is told in {@code answer.grounding}.
 * <p>
 * Where a model is configured, {@code GenerativeReader} has it write the answer
 * ({@code DraftWriting}, {@code Prompt}). {@code Dictation} takes it down sentence by
 * sentence, and {@code GroundingCheck} lets only those through that follow from what they
 * cite; what fails is asked for once more, then replaced by the extractive answer. What
 * became of each sentence is kept for an hour ({@code CheckRecords}), beside the answer,
 * whose shape is fixed and which has to do without what nobody was shown.
 * <p>
 * {@code SuggestedQuestions} suggests what one can ask. The questions are made from the
 * articles' sentences by rules ({@code answer.suggestion}), and each is asked in the
 * background as anyone would ask it ({@code SuggestionCheck}): only what is answered with
 * confidence by the sentence it came from is suggested.
 */
@ApplicationModule(allowedDependencies = { "conversation", "knowledge", "language", "retrieval" })
@NullMarked
package dev.groundling.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
