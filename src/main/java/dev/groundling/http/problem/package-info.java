/**
 * What is told to callers whose request went wrong, in words of our own, and the id under
 * which the log tells more.
 * <p>
 * A {@code Problem} is the one shape of it. The paths of the OpenAI wire format are the
 * exception, since its clients look for theirs ({@code OpenAiError}); it is made of the
 * same problem.
 */
@NullMarked
package dev.groundling.http.problem;

import org.jspecify.annotations.NullMarked;
