/**
 * Reads documents that need large parsers (PDF, Word, OpenDocument, EPUB, RTF) in a
 * process of its own, so that a hostile or damaged one takes down nothing else.
 * <p>
 * {@link dev.groundling.knowledge.document.IsolatedReader} starts the process with the
 * first document, keeps it for those that follow at once, and ends it when none does. The
 * process has a bounded memory, gets the bytes of one document at a time through a pipe,
 * inherits no environment and can resolve no address; it answers with the finished draft
 * or with what is wrong. Everything else in this package runs inside it.
 * <p>
 * Apache Tika recognises the formats and reads those of offices and books. PDF is read
 * with PDFBox directly, since headings, tables and page furniture show only in the places
 * and sizes of letters, which Tika doesn't tell. RTF is read with RTF Parser Kit, since
 * Tika runs the cells of tables and the headers of pages into the text.
 */
@NullMarked
package dev.groundling.knowledge.document;

import org.jspecify.annotations.NullMarked;
