/**
 * Who may ask, and how much. The lists of users and chats are settings; what everyone has
 * asked is counted in memory, one bucket each, which fill up again by the second.
 */
@NullMarked
package dev.groundling.telegram.admission;

import org.jspecify.annotations.NullMarked;
