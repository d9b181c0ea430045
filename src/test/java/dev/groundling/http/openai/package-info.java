@NullMarked
package dev.groundling.http.openai;

import org.jspecify.annotations.NullMarked;
