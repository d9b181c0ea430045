/**
 * Scores the service on a question set and compares the score with a baseline.
 */
@ApplicationModule(allowedDependencies = { "answer", "conversation", "knowledge", "language", "retrieval" })
@NullMarked
package dev.groundling.eval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
