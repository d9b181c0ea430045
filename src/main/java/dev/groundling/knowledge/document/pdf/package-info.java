/**
 * Makes sense of the letters on the pages of a PDF document, which is all that most of
 * these documents hold: lines, page furniture, tables, headings, paragraphs. The letters
 * are taken in the order they are written in, since that order goes from column to column
 * and from cell to cell, which their places alone don't tell.
 * <p>
 * Own code, because the library gives running text only, and the one for tables in Java
 * (Tabula) works with its last major version alone.
 */
@NullMarked
package dev.groundling.knowledge.document.pdf;

import org.jspecify.annotations.NullMarked;
