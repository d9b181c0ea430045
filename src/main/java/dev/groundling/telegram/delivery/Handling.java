package dev.groundling.telegram.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import dev.groundling.telegram.api.IncomingUpdate;
import dev.groundling.telegram.api.RawUpdate;
import dev.groundling.telegram.api.UnreadableUpdate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.HtmlUtils;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Hands one update to the bot, and sees to it that it comes to an end. */
final class Handling {

	private static final Logger log = LoggerFactory.getLogger(Handling.class);

	/**
	 * Messages to a chat that wait to be sent, beyond which none is turned down aloud.
	 */
	private static final int MOST_LINES = 20;

	private final UpdateHandler handler;

	private final Lines lines;

	private final Inbox inbox;

	private final Outbox outbox;

	private final Progress progress;

	private final Senders senders;

	private final TelegramMeters meters;

	private final Clock clock;

	private volatile boolean brokenOff;

	Handling(UpdateHandler handler, Lines lines, Inbox inbox, Outbox outbox, Progress progress, Senders senders,
			TelegramMeters meters, Clock clock) {
		this.handler = handler;
		this.lines = lines;
		this.inbox = inbox;
		this.outbox = outbox;
		this.progress = progress;
		this.senders = senders;
		this.meters = meters;
		this.clock = clock;
	}

	/** Says that what fails from now on was broken off, and is to stay in the inbox. */
	void breakOff() {
		this.brokenOff = true;
	}

	/**
	 * Deals with an update.
	 * @param incoming the update
	 */
	void handle(Incoming incoming) {
		try {
			handleToTheEnd(incoming);
		}
		catch (CancellationException ex) {
			log.info("An update was broken off and is dealt with after the next start.");
		}
	}

	private void handleToTheEnd(Incoming incoming) {
		IncomingUpdate update = read(incoming);
		if (update == null) {
			this.meters.updates("unreadable", 1);
			this.inbox.done(incoming.number());
			return;
		}
		UpdateReplies replies = new UpdateReplies(incoming.number(), this.outbox, this.progress, this.senders);
		try {
			if (incoming.refused()) {
				turnDown(incoming, update, replies);
				return;
			}
			Duration waited = Duration.ofMillis(Math.max(0, this.clock.millis() - incoming.arrivedAt()));
			this.handler.handle(update, waited, replies);
			if (!replies.areFinished()) {
				replies.finish(List.of());
			}
		}
		// Whatever it is, the next update of the chat must get its turn.
		catch (RuntimeException | Error ex) {
			failed(incoming, update, replies, ex);
		}
	}

	// Whoever sends hundreds of messages isn't answered by hundreds of lines.
	private void turnDown(Incoming incoming, IncomingUpdate update, UpdateReplies replies) {
		this.meters.updates("refused", 1);
		boolean told = this.outbox.waiting(incoming.chat()) >= MOST_LINES;
		replies.finish(told ? List.of() : line(incoming, update, this.lines.turnedDown(update)));
		if (told) {
			log.info("A chat sends more than it can be told that it is too much.");
		}
	}

	private void failed(Incoming incoming, IncomingUpdate update, UpdateReplies replies, Throwable fault) {
		if (this.brokenOff) {
			throw new CancellationException("The program stops.");
		}
		this.meters.updates("failed", 1);
		// A message of an exception may quote what the user wrote.
		log.error("Dealing with a {} failed ({}).", incoming.kind(), fault.getClass().getName());
		log.debug("Why dealing with it failed.", fault);
		if (!replies.areFinished()) {
			replies.finish(line(incoming, update, failedLine(update)));
		}
	}

	// What failed may well fail again.
	private @Nullable String failedLine(IncomingUpdate update) {
		try {
			return this.lines.failed(update);
		}
		catch (RuntimeException ex) {
			log.debug("There are no words for it.", ex);
			return null;
		}
	}

	private static @Nullable IncomingUpdate read(Incoming incoming) {
		try {
			Optional<RawUpdate> raw = RawUpdate.of(incoming.json());
			if (raw.isPresent()) {
				return raw.get().read();
			}
		}
		catch (UnreadableUpdate ex) {
			log.warn("A {} can't be read and is left out: {}.", incoming.kind(), ex.getMessage());
		}
		return null;
	}

	private static List<Outgoing> line(Incoming incoming, IncomingUpdate update, @Nullable String line) {
		if (line == null || incoming.chat() == 0) {
			return List.of();
		}
		Message message = update.hasMessage() ? update.getMessage() : update.getEditedMessage();
		Integer thread = (message != null && Boolean.TRUE.equals(message.getIsTopicMessage()))
				? message.getMessageThreadId() : null;
		return List.of(new Outgoing.Send(new Place(incoming.chat(), thread), incoming.message(),
				HtmlUtils.htmlEscape(line, StandardCharsets.UTF_8.name()), line, null));
	}

}
