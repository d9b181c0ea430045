/**
 * From settings to LangChain4j models; the only place that names a vendor or a model
 * file.
 * <p>
 * The embedding model runs in this process. It is loaded beside the rest of the start,
 * since an index that is up to date can serve before the first question is embedded.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.groundling.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
