@NullMarked
package dev.groundling.telegram.message;

import org.jspecify.annotations.NullMarked;
