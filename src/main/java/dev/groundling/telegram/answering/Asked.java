package dev.groundling.telegram.answering;

import java.util.List;

/**
 * A question that was asked in a chat.
 *
 * @param asker who asks, and where
 * @param text the question, without the bot's name
 * @param how how it came to be asked
 * @param replyTo id of the message that the answer replies to
 * @param former ids of the messages of its former answer, in order, if it was edited;
 * else none
 */
public record Asked(Asker asker, String text, How how, int replyTo, List<Integer> former) {

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
		return new Asked(asker, text, How.TYPED, message, List.of());
	}

	/**
	 * A question that was offered on a button.
	 * @param asker who taps the button
	 * @param text the question
	 * @param message id of the message with the button
	 * @return the question
	 */
	public static Asked tapped(Asker asker, String text, int message) {
		return new Asked(asker, text, How.TAPPED, message, List.of());
	}

	/**
	 * The same question, after it was edited.
	 * @param messages ids of the messages of its former answer, in order
	 * @return the question with these to be changed
	 */
	public Asked instead(List<Integer> messages) {
		return new Asked(this.asker, this.text, this.how, this.replyTo, messages);
	}

	/** How a question came to be asked. */
	public enum How {

		/** It was written. */
		TYPED,

		/** A button was tapped, so that it stands nowhere in the chat yet. */
		TAPPED

	}

}
