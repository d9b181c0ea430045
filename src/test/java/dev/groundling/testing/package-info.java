/**
 * Worlds and assertions that tests of several packages share.
 */
@NullMarked
package dev.groundling.testing;

import org.jspecify.annotations.NullMarked;
