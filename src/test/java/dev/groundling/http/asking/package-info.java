@NullMarked
package dev.groundling.http.asking;

import org.jspecify.annotations.NullMarked;
