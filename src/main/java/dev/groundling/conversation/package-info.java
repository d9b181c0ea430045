/**
 * Earlier turns of a conversation, and follow-up questions made standalone.
 */
@ApplicationModule(allowedDependencies = { "language" })
@NullMarked
package dev.groundling.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
