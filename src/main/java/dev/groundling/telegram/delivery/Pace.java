package dev.groundling.telegram.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.LongFunction;

import org.jspecify.annotations.Nullable;

/**
 * Keeps to Telegram's limits on messages before Telegram has to say so: in any second no
 * more than 28 over all chats (its own bound is about 30), and those of {@link ChatPace}
 * in each. Changes and deletions of messages count as well. Where Telegram asks one chat
 * to wait, everyone else goes on; where it asks several at about the same time, it means
 * the bot, and all of it slows down.
 */
final class Pace {

	static final int MOST_IN_A_SECOND = 28;

	private static final int MOST_WHEN_SLOW = 10;

	private static final Duration SLOW = Duration.ofSeconds(60);

	/** So many chats told to wait within so long mean the bot. */
	private static final int SEVERAL = 3;

	private static final Duration AT_ONCE = Duration.ofSeconds(3);

	private static final int MANY_CHATS = 10_000;

	/** How often to look while it isn't known how long to wait. */
	private static final Duration LOOK = Duration.ofMillis(10);

	/**
	 * Whoever's chat is ready waits here for room among all; first come, first served.
	 */
	private final Semaphore turn = new Semaphore(1, true);

	private final Window all = new Window(MOST_IN_A_SECOND, Duration.ofSeconds(1).toNanos());

	private final Map<Long, ChatPace> chats = new HashMap<>();

	private final Map<Long, Long> toldToWait = new HashMap<>();

	private final LongFunction<long[]> past;

	private final StopSignal stop;

	private long slowUntil = System.nanoTime();

	/**
	 * Keeps to the limits.
	 * @param past tells how many nanoseconds ago messages of the last minute ended in a
	 * chat, the longest ago first; asked when the chat is first written to
	 * @param stop ends all waiting
	 */
	Pace(LongFunction<long[]> past, StopSignal stop) {
		this.past = past;
		this.stop = stop;
	}

	/**
	 * Waits until a message may be sent to a chat. Messages of one chat are sent one
	 * after the other.
	 * @param chat id of the chat
	 * @return whether it may be sent now, and {@link #end} has to be called after it;
	 * {@code false} if the program stops
	 * @throws InterruptedException if interrupted
	 */
	boolean begin(long chat) throws InterruptedException {
		ChatPace pace = pace(chat);
		while (this.stop.sleep(toLook(chatWait(pace)))) {
			this.turn.acquire();
			try {
				Boolean begun = tryBegin(chat, pace);
				if (begun != null) {
					return begun;
				}
			}
			finally {
				this.turn.release();
			}
		}
		return false;
	}

	// Nothing if the chat itself has to wait again.
	private @Nullable Boolean tryBegin(long chat, ChatPace pace) throws InterruptedException {
		while (chatWait(pace) == 0) {
			long wait = begunOrWait(chat, pace);
			if (wait <= 0) {
				return true;
			}
			if (!this.stop.sleep(toLook(wait))) {
				return false;
			}
		}
		return null;
	}

	private static Duration toLook(long nanos) {
		return (nanos == Long.MAX_VALUE) ? LOOK : Duration.ofNanos(nanos);
	}

	/**
	 * Tells how long it will be at least until a message may be sent to a chat.
	 * @param chat id of the chat
	 * @return the time, as far as it depends on that chat
	 */
	Duration untilRoom(long chat) {
		return toLook(chatWait(pace(chat)));
	}

	private synchronized long chatWait(ChatPace pace) {
		return pace.nanosUntilRoom(System.nanoTime());
	}

	private synchronized long begunOrWait(long chat, ChatPace pace) {
		long now = System.nanoTime();
		int most = (now - this.slowUntil < 0) ? MOST_WHEN_SLOW : MOST_IN_A_SECOND;
		long wait = this.all.nanosUntilRoom(now, most);
		if (wait <= 0) {
			this.all.begin();
			pace.begin();
			this.chats.put(chat, pace);
		}
		return wait;
	}

	/**
	 * Notes that a message has been sent, or not.
	 * @param chat id of the chat
	 */
	synchronized void end(long chat) {
		long now = System.nanoTime();
		this.all.end(now);
		this.chats.computeIfAbsent(chat, (id) -> new ChatPace(id, now)).end(now);
	}

	/**
	 * Notes that Telegram asks to wait.
	 * @param chat id of the chat
	 * @param time how long
	 * @return whether it seems to mean the bot rather than the chat
	 */
	synchronized boolean pause(long chat, Duration time) {
		long now = System.nanoTime();
		this.chats.computeIfAbsent(chat, (id) -> new ChatPace(id, now)).pause(now + time.toNanos());
		this.toldToWait.values().removeIf((since) -> now - since > AT_ONCE.toNanos());
		this.toldToWait.put(chat, now);
		boolean everyone = this.toldToWait.size() >= SEVERAL;
		if (everyone) {
			this.slowUntil = now + SLOW.toNanos();
		}
		return everyone;
	}

	private ChatPace pace(long chat) {
		ChatPace known = known(chat);
		if (known != null) {
			return known;
		}
		long[] ages = this.past.apply(chat);
		return begun(chat, ages);
	}

	private synchronized @Nullable ChatPace known(long chat) {
		return this.chats.get(chat);
	}

	private synchronized ChatPace begun(long chat, long[] ages) {
		long now = System.nanoTime();
		if (this.chats.size() > MANY_CHATS) {
			this.chats.values().removeIf((pace) -> pace.isIdle(now));
		}
		ChatPace pace = new ChatPace(chat, now);
		for (long age : ages) {
			pace.past(now - age);
		}
		this.chats.put(chat, pace);
		return pace;
	}

}
