/**
 * Everything that differs by language: analysis, sentences, numbers and dates, phrases.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.groundling.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
