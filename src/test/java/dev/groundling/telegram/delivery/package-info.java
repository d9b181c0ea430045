@NullMarked
package dev.groundling.telegram.delivery;

import org.jspecify.annotations.NullMarked;
