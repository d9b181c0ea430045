@NullMarked
package dev.groundling.retrieval;

import org.jspecify.annotations.NullMarked;
