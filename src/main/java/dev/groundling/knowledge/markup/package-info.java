/**
 * Reads markup: web pages as they are saved, and what other formats are turned into.
 * <p>
 * Where the article stands in a page is found by Readability, the library behind the
 * reader view of browsers; what is taken from there is our own choice, since the library
 * throws tables, headings and captions away with the furniture.
 */
@NullMarked
package dev.groundling.knowledge.markup;

import org.jspecify.annotations.NullMarked;
