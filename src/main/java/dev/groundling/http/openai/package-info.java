/**
 * The OpenAI wire format, so that whatever speaks to OpenAI can ask here too.
 * <p>
 * The last message of a user is the question, and what was said before it takes the place
 * of a stored conversation. What a client's system message asks for is passed over, since
 * it could only ask for answers that the articles don't give; so are settings of models
 * that nothing here has. Citations stand below the text as footnotes, for programs that
 * show no more than the text, and in a field of their own.
 */
@NullMarked
package dev.groundling.http.openai;

import org.jspecify.annotations.NullMarked;
