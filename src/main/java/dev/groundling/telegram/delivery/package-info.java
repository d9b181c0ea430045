/**
 * Brings updates in and messages out, each exactly once as far as that can be had.
 */
@NullMarked
package dev.groundling.telegram.delivery;

import org.jspecify.annotations.NullMarked;
