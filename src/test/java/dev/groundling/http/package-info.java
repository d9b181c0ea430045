@NullMarked
package dev.groundling.http;

import org.jspecify.annotations.NullMarked;
