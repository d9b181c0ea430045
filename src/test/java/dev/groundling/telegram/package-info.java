@NullMarked
package dev.groundling.telegram;

import org.jspecify.annotations.NullMarked;
