package dev.groundling.telegram.answering;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.groundling.telegram.delivery.BestEffort;
import dev.groundling.telegram.delivery.Place;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/**
 * Shows that the bot is typing, from now until it is closed.
 */
public final class Typing implements AutoCloseable {

	/** Telegram shows it for 5 s. */
	private static final long AGAIN_MILLIS = 4_500;

	/** How long the end waits for a call under way: it would show after the answer. */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final BestEffort calls;

	private final SendChatAction action;

	private final CountDownLatch over = new CountDownLatch(1);

	private final Thread thread;

	private Typing(BestEffort calls, Place place) {
		this.calls = calls;
		this.action = new SendChatAction(String.valueOf(place.chat()), ActionType.TYPING.toString());
		this.action.setMessageThreadId(place.thread());
		this.thread = Thread.ofVirtual().name("typing").unstarted(this::repeat);
	}

	/**
	 * Begins to type.
	 * @param calls makes the calls
	 * @param place where
	 * @return to be closed when the answer is there
	 */
	public static Typing begin(BestEffort calls, Place place) {
		Typing typing = new Typing(calls, place);
		typing.thread.start();
		return typing;
	}

	private void repeat() {
		try {
			do {
				this.calls.attempt(this.action);
			}
			while (!this.over.await(AGAIN_MILLIS, TimeUnit.MILLISECONDS));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Waits for a thread that makes such calls.
	 * @param thread the thread, which is about to end
	 * @param patience longest time to wait
	 */
	static void awaitEnd(Thread thread, Duration patience) {
		try {
			thread.join(patience);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		this.over.countDown();
		awaitEnd(this.thread, PATIENCE);
	}

}
