package dev.groundling.testing;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with a call to a {@link FakeBotApi}.
 *
 * @param ending how the call ends
 * @param reply what is sent back in place of the answer, for {@link Ending#REPLY}
 * @param delay how long it takes besides
 * @param takesEffect whether the call is carried out before it goes wrong
 */
public record BotApiFault(Ending ending, @Nullable BotApiReply reply, Duration delay, boolean takesEffect) {

	/**
	 * An answer with another status and body.
	 * @param status HTTP status
	 * @param body the body, JSON or not
	 * @return the fault
	 */
	public static BotApiFault status(int status, String body) {
		return reply(BotApiReply.text(status, Map.of("Content-Type", "application/json"), body));
	}

	/**
	 * A refusal as Telegram words it.
	 * @param status HTTP status and error code
	 * @param description Telegram's words
	 * @return the fault
	 */
	public static BotApiFault refusal(int status, String description) {
		return reply(BotApiReply.refusal(new RefusedCall(status, description)));
	}

	/**
	 * Too many calls (429).
	 * @param seconds how long Telegram asks to wait
	 * @return the fault
	 */
	public static BotApiFault tooMany(int seconds) {
		return reply(BotApiReply.refusal(RefusedCall.tooMany(seconds)));
	}

	/**
	 * A gateway's page of HTML (502).
	 * @return the fault
	 */
	public static BotApiFault badGateway() {
		return reply(BotApiReply.text(502, Map.of("Content-Type", "text/html"),
				"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"));
	}

	/**
	 * A successful answer that isn't JSON.
	 * @return the fault
	 */
	public static BotApiFault garbage() {
		return status(200, "{\"ok\":true,\"result\":{\"mess");
	}

	/**
	 * A connection that is closed without an answer.
	 * @return the fault
	 */
	public static BotApiFault drop() {
		return new BotApiFault(Ending.DROP, null, Duration.ZERO, false);
	}

	/**
	 * A connection on which nothing comes.
	 * @return the fault
	 */
	public static BotApiFault stall() {
		return new BotApiFault(Ending.STALL, null, Duration.ZERO, false);
	}

	/**
	 * A slow answer, but the right one.
	 * @param delay how long it takes
	 * @return the fault
	 */
	public static BotApiFault late(Duration delay) {
		return new BotApiFault(Ending.ANSWER, null, delay, true);
	}

	private static BotApiFault reply(BotApiReply reply) {
		return new BotApiFault(Ending.REPLY, reply, Duration.ZERO, false);
	}

	/**
	 * The same, once the call has been carried out.
	 * @return the fault
	 */
	public BotApiFault afterTakingEffect() {
		return new BotApiFault(this.ending, this.reply, this.delay, true);
	}

	/** How a call ends. */
	public enum Ending {

		/** As it should. */
		ANSWER,

		/** With another reply. */
		REPLY,

		/** With a closed connection. */
		DROP,

		/** Not at all. */
		STALL

	}

}
