/**
 * The embedded database of conversations and feedback (and others like it), and what
 * becomes of it when it can't be used.
 * <p>
 * It is SQLite: a single file, safe against a kill at any moment, open to several
 * processes at once, and quicker to start than H2 (first connection of a fresh JVM on a
 * busy machine: 0.8 to 1.1 s against 1.4 to 1.9 s, side by side), which also lets only
 * one process in. Its log is written ahead (WAL), so readers never wait, and is taken
 * over in the background ({@code WriteAheadLog}); after a power failure the last turns
 * may be missing, but nothing is damaged. One connection serves all threads: SQLite has
 * one writer anyway, and waiting for the connection is fair where waiting for SQLite's
 * lock is a matter of luck.
 * <p>
 * Nothing here may keep a question from being answered. A damaged file is moved aside at
 * the start ({@code DatabaseFile}); where none can be written, a database in memory
 * stands in; and what fails later is told once and thrown as {@code DatabaseUnavailable},
 * for the callers to do without.
 * <p>
 * What a database keeps is its {@code DatabaseContent}; another package may open one of
 * its own.
 */
@NamedInterface("database")
@NullMarked
package dev.groundling.conversation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
