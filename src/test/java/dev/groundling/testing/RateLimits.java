package dev.groundling.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * How many messages Telegram takes in a while. A message is counted when its call
 * arrives; refused ones aren't, so that waiting helps. Drafts have a count of their own.
 */
public final class RateLimits {

	private static final Set<String> COUNTED = Set.of("sendMessage", "sendDocument", "editMessageText",
			"editMessageReplyMarkup");

	private final Map<String, Deque<Instant>> taken = new HashMap<>();

	private final List<String> exceeded = new CopyOnWriteArrayList<>();

	private final Limit overall;

	private final Limit chat;

	private final Limit group;

	private RateLimits(Limit overall, Limit chat, Limit group) {
		this.overall = overall;
		this.chat = chat;
		this.group = group;
	}

	/**
	 * The limits that Telegram speaks of: 30 messages in any second, one a second in a
	 * chat, 20 in any minute in a group. What was sent a second apart may arrive a little
	 * closer, which isn't held against the bot.
	 * @return the limits
	 */
	public static RateLimits telegram() {
		return new RateLimits(new Limit(30, Duration.ofSeconds(1)), new Limit(1, Duration.ofMillis(990)),
				new Limit(20, Duration.ofSeconds(60)));
	}

	/**
	 * The same, with a few messages at once in a chat.
	 * @param burst how many in as many seconds
	 * @return the limits
	 */
	public RateLimits withBurst(int burst) {
		return new RateLimits(this.overall, new Limit(burst, this.chat.window().multipliedBy(burst)), this.group);
	}

	/**
	 * No limits, for tests of other things.
	 * @return the limits
	 */
	public static RateLimits none() {
		Limit none = new Limit(Integer.MAX_VALUE, Duration.ofSeconds(1));
		return new RateLimits(none, none, none);
	}

	/** Returns which calls came too early. */
	public List<String> exceeded() {
		return this.exceeded;
	}

	/** Throws what Telegram answers if a call comes too early. */
	void check(BotApiCall call, FakeChat in) {
		if (call.method().equals("sendMessageDraft")) {
			check(call, Map.of("drafts of " + in.id(), this.chat));
		}
		else if (COUNTED.contains(call.method())) {
			Map<String, Limit> all = new HashMap<>(Map.of("all", this.overall, "chat " + in.id(), this.chat));
			if (!in.isPrivate()) {
				all.put("group " + in.id(), this.group);
			}
			check(call, all);
		}
	}

	private synchronized void check(BotApiCall call, Map<String, Limit> limits) {
		long wait = 0;
		for (Map.Entry<String, Limit> limit : limits.entrySet()) {
			Deque<Instant> times = this.taken.computeIfAbsent(limit.getKey(), (key) -> new ArrayDeque<>());
			long own = limit.getValue().wait(times, call.time());
			if (own > 0) {
				this.exceeded.add(call.time() + " " + call.method() + ": more than " + limit.getValue() + " in "
						+ limit.getKey());
			}
			wait = Math.max(wait, own);
		}
		if (wait > 0) {
			throw RefusedCall.tooMany(wait);
		}
		limits.keySet()
			.forEach((key) -> this.taken.computeIfAbsent(key, (unknown) -> new ArrayDeque<>()).add(call.time()));
	}

	private record Limit(int count, Duration window) {

		// Seconds until there is room again, 0 if there is now.
		long wait(Deque<Instant> times, Instant now) {
			while (!times.isEmpty() && !times.getFirst().plus(this.window).isAfter(now)) {
				times.removeFirst();
			}
			if (times.size() < this.count) {
				return 0;
			}
			return Math.max(1, Duration.between(now, times.getFirst().plus(this.window)).plusMillis(999).toSeconds());
		}

	}

}
