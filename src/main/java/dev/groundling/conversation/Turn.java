package dev.groundling.conversation;

/**
 * One question of a conversation and what was answered.
 *
 * @param question the question, standalone where it is known
 * @param answer the text of the answer
 */
public record Turn(String question, String answer) {
}
