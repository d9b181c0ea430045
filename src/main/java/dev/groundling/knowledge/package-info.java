/**
 * The articles: read from the knowledge folder, cleaned of furniture, divided into
 * sections.
 */
@ApplicationModule(allowedDependencies = { "language" })
@NullMarked
package dev.groundling.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
