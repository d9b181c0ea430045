@NullMarked
package dev.groundling.telegram.answering;

import org.jspecify.annotations.NullMarked;
