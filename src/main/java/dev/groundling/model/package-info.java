/**
 * From settings to LangChain4j models; the only place that names a vendor or a model
 * file.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.groundling.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
