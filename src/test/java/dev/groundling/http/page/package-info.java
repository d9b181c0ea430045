/**
 * The chat page in a real browser: the Chromium of this machine, without a window.
 */
@NullMarked
package dev.groundling.http.page;

import org.jspecify.annotations.NullMarked;
