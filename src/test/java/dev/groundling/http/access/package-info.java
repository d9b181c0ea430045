@NullMarked
package dev.groundling.http.access;

import org.jspecify.annotations.NullMarked;
