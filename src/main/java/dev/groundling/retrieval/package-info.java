/**
 * Passages: split, indexed in Lucene, searched, fused.
 */
@ApplicationModule(allowedDependencies = { "knowledge", "language" })
@NullMarked
package dev.groundling.retrieval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
