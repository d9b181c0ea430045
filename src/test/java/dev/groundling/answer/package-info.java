@NullMarked
package dev.groundling.answer;

import org.jspecify.annotations.NullMarked;
