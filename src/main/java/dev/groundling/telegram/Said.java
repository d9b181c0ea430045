package dev.groundling.telegram;

import org.telegram.telegrambots.meta.api.objects.Document;

/** What somebody means by a message. */
sealed interface Said {

	/**
	 * A question to the bot.
	 *
	 * @param text the question, without the bot's name; blank if nothing else was said
	 */
	record Question(String text) implements Said {
	}

	/**
	 * A command for the bot.
	 *
	 * @param name its name in small letters, without the slash
	 * @param argument what stands behind it, possibly empty
	 */
	record Command(String name, String argument) implements Said {
	}

	/**
	 * A file for the bot.
	 *
	 * @param document the file
	 */
	record File(Document document) implements Said {
	}

	/**
	 * Something for the bot that it can't read.
	 *
	 * @param key key of what to say to it
	 */
	record Picture(String key) implements Said {
	}

	/** Nothing that is meant for the bot. */
	record Nothing() implements Said {
	}

}
