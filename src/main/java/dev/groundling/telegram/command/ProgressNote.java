package dev.groundling.telegram.command;

import java.util.List;

import dev.groundling.telegram.delivery.BestEffort;
import dev.groundling.telegram.answering.Posting;
import dev.groundling.telegram.delivery.Outgoing;
import dev.groundling.telegram.delivery.Place;
import dev.groundling.telegram.delivery.Replies;
import dev.groundling.telegram.message.Bubble;
import dev.groundling.telegram.message.HtmlText;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/**
 * A message that tells how something gets on, and in the end what has become of it.
 */
final class ProgressNote {

	private final BestEffort calls;

	private final Replies replies;

	private final Place place;

	private final int replyTo;

	private final int message;

	private ProgressNote(BestEffort calls, Replies replies, Place place, int replyTo, int message) {
		this.calls = calls;
		this.replies = replies;
		this.place = place;
		this.replyTo = replyTo;
		this.message = message;
	}

	/**
	 * Begins the message.
	 * @param calls changes it on the way
	 * @param replies sends it, and takes how it ends
	 * @param place where
	 * @param replyTo id of the message that it replies to
	 * @param text what it says at first
	 * @return the message
	 */
	static ProgressNote begin(BestEffort calls, Replies replies, Place place, int replyTo, HtmlText text) {
		int message = replies.now(Posting.send(new Bubble(text, null), place, replyTo));
		return new ProgressNote(calls, replies, place, replyTo, message);
	}

	/**
	 * Tells how it gets on.
	 * @param text what it says now
	 */
	void show(HtmlText text) {
		if (this.message != 0) {
			this.calls.change(this.place.chat(),
					EditMessageText.builder()
						.chatId(this.place.chat())
						.messageId(this.message)
						.text(text.plain())
						.build());
		}
	}

	/**
	 * Tells what has become of it, and that the update is dealt with.
	 * @param text what it says in the end
	 */
	void finish(HtmlText text) {
		Bubble last = Bubble.of(text, null).getFirst();
		Outgoing outgoing = (this.message != 0) ? Posting.edit(last, this.place, this.message)
				: Posting.send(last, this.place, this.replyTo);
		this.replies.finish(List.of(outgoing));
	}

}
