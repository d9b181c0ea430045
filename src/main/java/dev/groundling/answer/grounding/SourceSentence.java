package dev.groundling.answer.grounding;

import dev.groundling.language.TextRange;

/**
 * A sentence of a passage that the model was given.
 *
 * @param passage number of the passage as the model saw it, from 1
 * @param position place among the sentences of the passage, from 0
 * @param range where it stands in the passage's text
 * @param statement the sentence as it is compared
 */
record SourceSentence(int passage, int position, TextRange range, Statement statement) {
}
