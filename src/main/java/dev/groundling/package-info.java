@NullMarked
package dev.groundling;

import org.jspecify.annotations.NullMarked;
