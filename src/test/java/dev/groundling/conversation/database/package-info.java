/** Stands before that of the program on the class path, so it says the same. */
@NamedInterface("database")
@NullMarked
package dev.groundling.conversation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
