@NullMarked
package dev.groundling.telegram.admission;

import org.jspecify.annotations.NullMarked;
