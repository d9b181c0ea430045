package dev.groundling.telegram.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button of the bot asks for: the {@code callback_data} that Telegram hands back,
 * at most 64 bytes.
 */
public sealed interface ButtonData {

	/**
	 * Reads what came back with a button. Anyone can make a client send anything, so what
	 * isn't one of ours is no error.
	 * @param data the callback data
	 * @return what is asked for, empty if it is none of the bot's buttons
	 */
	static Optional<ButtonData> parse(String data) {
		Matcher parts = Pattern.compile("(s|w|\\+|-|n|again|q)(?::([A-Za-z0-9-]{1,48}))?(?::([0-9]{1,2}))?")
			.matcher(data);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String id = (parts.group(2) != null) ? parts.group(2) : "";
		Optional<ButtonData> read = switch (parts.group(1)) {
			case "s" -> Optional.of(new Sources(id));
			case "w" -> Optional.of(new Why(id));
			case "+", "-" -> Optional.of(new Feedback(id, data.startsWith("+")));
			case "q" -> Optional.ofNullable(parts.group(3)).map((number) -> new Ask(id, Integer.parseInt(number)));
			case "again" -> Optional.of(id)
				.filter((row) -> row.matches("[0-9]{1,18}"))
				.map((row) -> new Again(Long.parseLong(row)));
			default -> Optional.of(new NewConversation());
		};
		return read.filter((button) -> button.format().equals(data));
	}

	/**
	 * Writes the button's data.
	 * @return what to give Telegram
	 */
	String format();

	/**
	 * Show the passages an answer rests on: {@code s:ID}.
	 *
	 * @param answerId id of the answer
	 */
	record Sources(String answerId) implements ButtonData {

		@Override
		public String format() {
			return "s:" + this.answerId;
		}

	}

	/**
	 * Tell why the answer is what it is: {@code w:ID}.
	 *
	 * @param answerId id of the answer
	 */
	record Why(String answerId) implements ButtonData {

		@Override
		public String format() {
			return "w:" + this.answerId;
		}

	}

	/**
	 * An opinion of an answer: {@code +:ID} or {@code -:ID}.
	 *
	 * @param answerId id of the answer
	 * @param helpful whether it helped
	 */
	record Feedback(String answerId, boolean helpful) implements ButtonData {

		@Override
		public String format() {
			return (this.helpful ? "+:" : "-:") + this.answerId;
		}

	}

	/**
	 * Ask one of the questions offered: {@code q:ID:NUMBER}. The question itself is the
	 * label of the button.
	 *
	 * @param offer id of the answer it was offered with, or {@link #START}
	 * @param number its place among those offered, from 1
	 */
	record Ask(String offer, int number) implements ButtonData {

		/** Stands for the greeting, where no answer offers. */
		public static final String START = "start";

		@Override
		public String format() {
			return "q:" + this.offer + ":" + this.number;
		}

	}

	/**
	 * Send once more what perhaps didn't arrive: {@code again:ROW}.
	 *
	 * @param row where it is kept
	 */
	record Again(long row) implements ButtonData {

		@Override
		public String format() {
			return "again:" + this.row;
		}

	}

	/** Forget the conversation: {@code n}. */
	record NewConversation() implements ButtonData {

		@Override
		public String format() {
			return "n";
		}

	}

}
