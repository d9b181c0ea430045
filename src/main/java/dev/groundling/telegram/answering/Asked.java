package dev.groundling.telegram.answering;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A question that was asked in a chat.
 *
 * @param asker who asks, and where
 * @param text the question, without the bot's name
 * @param how how it came to be asked
 * @param replyTo id of the message that the answer replies to
 * @param former ids of the messages of its former answer, in order, if it was edited;
 * else none
 * @param notice id of a message that keeps the asker company until the answer is there,
 * or {@code null}
 */
public record Asked(Asker asker, String text, How how, int replyTo, List<Integer> former, @Nullable Integer notice) {

	/** Copies the list. */
	public Asked {
		former = List.copyOf(former);
	}

	/**
	 * A question as it is typed.
	 * @param asker who asks, and where
	 * @param text the question, without the bot's name
	 * @param message id of the message it stands in
	 * @return the question
	 */
	public static Asked typed(Asker asker, String text, int message) {
		return new Asked(asker, text, How.TYPED, message, List.of(), null);
	}

	/**
	 * A question that was offered on a button.
	 * @param asker who taps the button
	 * @param text the question
	 * @param message id of the message with the button
	 * @return the question
	 */
	public static Asked tapped(Asker asker, String text, int message) {
		return new Asked(asker, text, How.TAPPED, message, List.of(), null);
	}

	/**
	 * The same question, after it was edited.
	 * @param messages ids of the messages of its former answer, in order
	 * @return the question with these to be changed
	 */
	public Asked instead(List<Integer> messages) {
		return new Asked(this.asker, this.text, this.how, this.replyTo, messages, this.notice);
	}

	/**
	 * The same question with a notice, which goes when the answer comes.
	 * @param message id of the notice
	 * @return the question
	 */
	public Asked withNotice(int message) {
		return new Asked(this.asker, this.text, this.how, this.replyTo, this.former, message);
	}

	/** How a question came to be asked. */
	public enum How {

		/** It was written. */
		TYPED,

		/** A button was tapped, so that it stands nowhere in the chat yet. */
		TAPPED

	}

}
