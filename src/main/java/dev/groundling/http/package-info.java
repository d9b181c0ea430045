/**
 * The HTTP surface: questions, search and articles as JSON, faults as problems, the chat
 * page, and within {@code openai}, {@code mcp} and {@code description} what other
 * programs ask and read by.
 * <p>
 * A controller turns a request into the domain's own input, calls one door and returns
 * the result: no prompt, no score and no limit lives here. Its wire records are nested in
 * it; an {@link dev.groundling.answer.Answer} is its own wire format. A further way of
 * asking over HTTP is a further controller, or a further method that <em>produces</em>
 * another media type.
 * <p>
 * Every error leaves as RFC 9457 {@code application/problem+json}, made by
 * {@link dev.groundling.http.Problem} whoever notices it: {@code Problems} for what goes
 * wrong in or before a controller, {@code ErrorDispatch} for what a filter or the
 * container reports to {@code /error} ({@code BodilessErrors} hands it what has no words
 * yet), {@code TomcatProblems} for requests so malformed that no filter sees them.
 * Details are our own sentences, never the message of a parser or another library: those
 * quote the input, and what users write stays out of the log (above {@code DEBUG}) and
 * out of other people's sight.
 * <p>
 * JSON is read strictly ({@code StrictJson}): an unknown or repeated field, or a number
 * where text belongs, is an error that names the field, because a misspelt
 * {@code articles} silently ignored would answer from the wrong articles. A wire record
 * that must be lenient says so with {@code @JsonIgnoreProperties(ignoreUnknown = true)}.
 * Bodies are cut off while they are read ({@code BodyLimit}), before anything buffers
 * them.
 * <p>
 * Who may do what is settled by one filter before all that is served, in {@code access};
 * how much of it, in {@code asking}, which every way to ask goes through. Every request
 * has an id ({@code RequestId}), which the log and its problem tell.
 * <p>
 * A streamed answer ({@code AnswerStream}) is made on one virtual thread and written by
 * another, the request's own, with a queue between them: a client that reads slowly holds
 * up nobody else, and one that has left interrupts the making. Whoever adds a stream of
 * another form, gives {@code AnswerRelay} a client of its own.
 * <p>
 * Told to stop, the server takes nobody in any more and answers all who are in
 * ({@code Drain}) before the index and the models are closed.
 * <p>
 * The page in {@code static/} is plain HTML, CSS and JavaScript modules without a build
 * step, so that it can be read as it is served. It puts what it gets into the document as
 * text only, and {@code SecurityHeaders} forbids inline code in case it ever doesn't. No
 * other site may use the API ({@code SameOrigin}), nor pass itself off as this one
 * ({@code LoopbackHost}).
 */
@ApplicationModule(allowedDependencies = { "answer", "conversation", "knowledge", "language", "retrieval" })
@NullMarked
package dev.groundling.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
