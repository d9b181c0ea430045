@NullMarked
package dev.groundling.telegram.api;

import org.jspecify.annotations.NullMarked;
