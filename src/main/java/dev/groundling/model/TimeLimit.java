package dev.groundling.model;

import java.time.Duration;

import dev.langchain4j.model.chat.ChatRequestOptions;

/**
 * How long a call may take.
 *
 * @param end when it must be over, by {@link System#nanoTime()}
 * @param longestSilence how long a server may say nothing
 * @param ofAStep whether the end is that of a step on the way to the answer, so that time
 * is left for the rest
 */
record TimeLimit(long end, Duration longestSilence, boolean ofAStep) {

	/**
	 * Reads when a call must be over.
	 * @param options the options of the call, as {@link GuardedChatModel} explains them
	 * @param settings the settings
	 * @return the limit
	 */
	static TimeLimit of(ChatRequestOptions options, ModelSettings settings) {
		long askedAt = (options.listenerAttributes().get(GuardedChatModel.ASKED_AT) instanceof Long nanos) ? nanos
				: System.nanoTime();
		double share = (options.listenerAttributes().get(GuardedChatModel.TIME_SHARE) instanceof Double part) ? part
				: 1;
		return new TimeLimit(askedAt + (long) (settings.timeout().toNanos() * share), settings.idleTimeout(),
				share < 1);
	}

}
