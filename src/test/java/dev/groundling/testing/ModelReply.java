package dev.groundling.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.groundling.testing.ReplyStep.Close;
import dev.groundling.testing.ReplyStep.End;
import dev.groundling.testing.ReplyStep.Fault;
import dev.groundling.testing.ReplyStep.Finish;
import dev.groundling.testing.ReplyStep.KeepAlive;
import dev.groundling.testing.ReplyStep.Pause;
import dev.groundling.testing.ReplyStep.Raw;
import dev.groundling.testing.ReplyStep.Reset;
import dev.groundling.testing.ReplyStep.Stall;
import dev.groundling.testing.ReplyStep.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ScriptedModel} does with one request: what it sends, how slowly, and how
 * it goes wrong. Every method that adds something gives a new reply.
 *
 * @param status HTTP status; 0 for a server that says nothing at all
 * @param headers headers beside the usual ones
 * @param steps what follows the headers, in order
 */
public record ModelReply(int status, Map<String, String> headers, List<ReplyStep> steps) {

	/**
	 * A whole answer: its words one by one, the reason {@code stop}, the tokens used.
	 * @param text the answer
	 * @return the reply
	 */
	public static ModelReply text(String text) {
		return words(text).finish("stop");
	}

	/**
	 * The words of an answer, one by one, without an end.
	 * @param text the beginning of an answer
	 * @return the reply, to be continued
	 */
	public static ModelReply words(String text) {
		return new ModelReply(200, Map.of(), List.of()).say(text);
	}

	/**
	 * An answer that isn't a model's.
	 * @param status HTTP status
	 * @param body the body as it is
	 * @return the reply
	 */
	public static ModelReply plain(int status, String body) {
		return new ModelReply(status, Map.of(), List.of(new Raw(body), new End())).header("Content-Type",
				body.startsWith("<") ? "text/html; charset=utf-8" : "application/json");
	}

	/**
	 * Takes the request and says nothing, not even a status.
	 * @return the reply
	 */
	public static ModelReply silence() {
		return new ModelReply(0, Map.of(), List.of(new Stall()));
	}

	/**
	 * Takes the request and closes the connection.
	 * @return the reply
	 */
	public static ModelReply hangUp() {
		return new ModelReply(0, Map.of(), List.of(new Close()));
	}

	/**
	 * Adds a header.
	 * @param name its name
	 * @param value its value
	 * @return the reply with it
	 */
	public ModelReply header(String name, String value) {
		Map<String, String> more = new LinkedHashMap<>(this.headers);
		more.put(name, value);
		return new ModelReply(this.status, more, this.steps);
	}

	/**
	 * Goes on with words, one by one.
	 * @param text the words
	 * @return the reply with them
	 */
	public ModelReply say(String text) {
		ModelReply reply = this;
		for (String word : text.split("(?<=\\s)", -1)) {
			reply = word.isEmpty() ? reply : reply.then(new Token(word));
		}
		return reply;
	}

	/**
	 * Waits after each word so far.
	 * @param pause how long
	 * @return the reply, slower
	 */
	public ModelReply slowly(Duration pause) {
		List<ReplyStep> slow = new ArrayList<>();
		for (ReplyStep step : this.steps) {
			slow.add(step);
			if (step instanceof Token) {
				slow.add(new Pause(pause));
			}
		}
		return new ModelReply(this.status, this.headers, slow);
	}

	/**
	 * Ends the answer as a model does.
	 * @param reason {@code stop}, {@code length} or {@code content_filter}, in OpenAI's
	 * words; {@code null} to end the stream without a reason
	 * @return the reply
	 */
	public ModelReply finish(@Nullable String reason) {
		return then(new Finish(reason)).then(new End());
	}

	/**
	 * Says nothing more, until the client hangs up.
	 * @return the reply
	 */
	public ModelReply stall() {
		return then(new Stall());
	}

	/**
	 * Says nothing more but that it is still there, until the client hangs up.
	 * @return the reply
	 */
	public ModelReply keepAlive() {
		return then(new KeepAlive());
	}

	/**
	 * Ends the body properly, though the answer isn't over.
	 * @return the reply
	 */
	public ModelReply cut() {
		return then(new End());
	}

	/**
	 * Closes the connection in the middle of the body.
	 * @return the reply
	 */
	public ModelReply close() {
		return then(new Close());
	}

	/**
	 * Resets the connection in the middle of the body.
	 * @return the reply
	 */
	public ModelReply reset() {
		return then(new Reset());
	}

	/**
	 * Sends something as it is, in the body.
	 * @param text what to send
	 * @return the reply
	 */
	public ModelReply raw(String text) {
		return then(new Raw(text));
	}

	/**
	 * Sends an error in the middle of the stream, in the format's own way.
	 * @param message what it says
	 * @return the reply
	 */
	public ModelReply error(String message) {
		return then(new Fault(message));
	}

	private ModelReply then(ReplyStep step) {
		List<ReplyStep> more = new ArrayList<>(this.steps);
		more.add(step);
		return new ModelReply(this.status, this.headers, more);
	}

}
