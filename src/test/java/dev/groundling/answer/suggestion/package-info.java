@NullMarked
package dev.groundling.answer.suggestion;

import org.jspecify.annotations.NullMarked;
