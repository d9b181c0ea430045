package dev.groundling.telegram.delivery;

import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.groundling.conversation.database.DatabaseUnavailable;
import dev.groundling.telegram.api.ApiFault;
import dev.groundling.telegram.api.ApiFault.Kind;
import dev.groundling.telegram.api.BotApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;

/**
 * Calls that are worth something at once or not at all: that the bot is typing, how far
 * an answer has got, that a button was heard. They are made once, and nobody is told what
 * fails.
 */
public final class BestEffort {

	private static final Logger log = LoggerFactory.getLogger(BestEffort.class);

	private static final long BETWEEN_DRAFTS = Duration.ofSeconds(1).toNanos();

	/** After that, a change would only be odd. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final int MANY_CHATS = 10_000;

	private final BotApi api;

	private final Chats chats;

	private final Pace pace;

	private final TelegramMeters meters;

	/** When the next draft may go to a chat. */
	private final Map<Long, Long> nextDrafts = new ConcurrentHashMap<>();

	BestEffort(BotApi api, Chats chats, Pace pace, TelegramMeters meters) {
		this.api = api;
		this.chats = chats;
		this.pace = pace;
		this.meters = meters;
	}

	/**
	 * Calls a method, once.
	 * @param method what to call
	 * @param <T> what it gives
	 * @return its result, or nothing if it didn't succeed
	 */
	public <T extends Serializable> Optional<T> attempt(BotApiMethod<T> method) {
		try {
			return Optional.of(this.api.call(method));
		}
		catch (ApiFault ex) {
			this.meters.failed(ex.kind());
			log.debug("A call is given up.", ex);
			return Optional.empty();
		}
	}

	/**
	 * Changes a message, once, when it is its chat's turn: to Telegram's limits a change
	 * is a message like any other. Where that takes long it isn't changed.
	 * @param chat id of the chat
	 * @param method what to call
	 * @param <T> what it gives
	 * @return its result, or nothing if it didn't succeed
	 */
	public <T extends Serializable> Optional<T> change(long chat, BotApiMethod<T> method) {
		try {
			if (this.pace.untilRoom(chat).compareTo(PATIENCE) > 0 || !this.pace.begin(chat)) {
				return Optional.empty();
			}
		}
		catch (DatabaseUnavailable ex) {
			log.debug("A change is given up.", ex);
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		try {
			return Optional.of(this.api.call(method));
		}
		catch (ApiFault ex) {
			this.meters.failed(ex.kind());
			pause(chat, ex);
			return Optional.empty();
		}
		finally {
			this.pace.end(chat);
		}
	}

	private void pause(long chat, ApiFault fault) {
		Duration wait = fault.retryAfter();
		if (fault.kind() == Kind.TOO_MANY && wait != null) {
			this.pace.pause(chat, wait);
		}
		log.debug("A change is given up.", fault);
	}

	/**
	 * Shows how far an answer has got, unless that was shown less than a second ago,
	 * Telegram has asked to wait, or it takes no drafts in that chat.
	 * @param draft the draft, of a private chat
	 * @return whether it is shown; if not, a later one may be
	 */
	public boolean draft(SendMessageDraft draft) {
		long chat = draft.getChatId();
		try {
			if (!isTurn(chat) || !this.chats.takesDrafts(chat)) {
				return false;
			}
			this.api.call(draft);
			return true;
		}
		catch (ApiFault ex) {
			this.meters.failed(ex.kind());
			refused(chat, ex);
			return false;
		}
		catch (DatabaseUnavailable ex) {
			log.debug("A draft is given up.", ex);
			return false;
		}
	}

	private boolean isTurn(long chat) {
		long now = System.nanoTime();
		if (this.nextDrafts.size() > MANY_CHATS) {
			this.nextDrafts.values().removeIf((next) -> now - next >= 0);
		}
		boolean[] turn = new boolean[1];
		this.nextDrafts.compute(chat, (id, next) -> {
			turn[0] = next == null || now - next >= 0;
			return turn[0] ? (Long) (now + BETWEEN_DRAFTS) : next;
		});
		return turn[0];
	}

	private void refused(long chat, ApiFault fault) {
		Duration wait = fault.retryAfter();
		if (fault.kind() == Kind.TOO_MANY && wait != null) {
			this.nextDrafts.put(chat, System.nanoTime() + wait.toNanos());
		}
		// An answer of which only the formatting was wrong says nothing of the chat.
		else if (fault.kind() == Kind.REFUSED || fault.kind() == Kind.FORBIDDEN) {
			log.info("Telegram takes no drafts in a chat, so that answers don't grow there ({}).", fault.getMessage());
			this.chats.refusesDrafts(chat);
		}
		log.debug("A draft is given up.", fault);
	}

}
