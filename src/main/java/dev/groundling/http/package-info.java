/**
 * The HTTP surface: REST endpoints, problems, and the chat page.
 */
@ApplicationModule(allowedDependencies = { "answer", "conversation", "knowledge", "language", "retrieval" })
@NullMarked
package dev.groundling.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
