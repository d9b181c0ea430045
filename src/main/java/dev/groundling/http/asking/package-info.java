/**
 * Asking on behalf of somebody: how often, how many at once and for how long, whatever
 * the wire format; and an answer that is shown while it is made.
 */
@NullMarked
package dev.groundling.http.asking;

import org.jspecify.annotations.NullMarked;
