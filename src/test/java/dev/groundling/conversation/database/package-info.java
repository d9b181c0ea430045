@NullMarked
package dev.groundling.conversation.database;

import org.jspecify.annotations.NullMarked;
