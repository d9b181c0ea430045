/**
 * The articles: read from the knowledge folder, cleaned of furniture, divided into
 * sections.
 * <p>
 * {@link dev.groundling.knowledge.Articles} reads the folder at start-up and tells of it
 * by an event, so that this package knows nothing of the index. A file that can't be used
 * is left out with a sentence that says why, and never stops the others; only a missing
 * folder stops the start.
 * <p>
 * While the program serves, {@code FolderWatch} looks at the folder whenever the system
 * tells of an event, and from time to time in case it doesn't. What has come to rest is
 * read if its content is another than before; the next state is in service once all
 * listeners have dealt with it, and what is gone goes before anything is read. The last
 * usable version of each file, and the one before, are kept beside the index
 * ({@code KeptVersions}): a file that is spoilt leaves its article in service, and a swap
 * can be taken back.
 * <p>
 * An {@link dev.groundling.knowledge.Article} is its extracted text and the places of its
 * blocks in it. The text is what the reader of the page or document sees, character for
 * character; quotes are cut from it and all offsets refer to it. One
 * {@code ArticleReader} reads one format, chosen by what is in the file and, where that
 * doesn't tell, by its name; none of them looks for words of a particular article.
 * <p>
 * Plain text is read as news sites publish it: by general patterns for the furniture, by
 * layout for the headings, and in doubt as a paragraph, since headings are not quoted.
 * Markup and documents are parsed by libraries, documents in a process of their own; a
 * row of a table becomes a sentence that names its row and columns, because a cell alone
 * answers nothing.
 * <p>
 * Links that lead out of the folder are refused, as their content would be on show.
 */
@ApplicationModule(allowedDependencies = { "language" })
@NullMarked
package dev.groundling.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
