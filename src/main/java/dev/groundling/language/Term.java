package dev.groundling.language;

/**
 * A word of a text that carries meaning, as the index knows it.
 *
 * @param stem the word's stem, lower case; what is compared and searched
 * @param range where the word stands in the text it was taken from
 */
public record Term(String stem, TextRange range) {
}
