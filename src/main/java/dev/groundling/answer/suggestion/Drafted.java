package dev.groundling.answer.suggestion;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.language.TextRange;

/**
 * A question as a maker words it.
 *
 * @param question the question
 * @param kind what it asks for
 * @param fact where the words that answer stand in the sentence
 */
record Drafted(String question, Kind kind, TextRange fact) {
}
