/**
 * Question in, grounded answer out: the one door for every surface.
 */
@ApplicationModule(allowedDependencies = { "conversation", "language", "retrieval" })
@NullMarked
package dev.groundling.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
