package dev.groundling.telegram.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.groundling.telegram.message.Wording;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** The commands, in the order in which they are listed. */
enum Command {

	/** What the bot knows, and what one can ask. */
	START(false),

	/** The articles. */
	SOURCES(false),

	/** Forget the conversation. */
	NEW(false),

	/** How to talk to the bot. */
	HELP(false),

	/** How the service is. */
	STATUS(true),

	/** Read the articles again. */
	RELOAD(true);

	private final boolean forAdmins;

	Command(boolean forAdmins) {
		this.forAdmins = forAdmins;
	}

	/**
	 * Finds a command.
	 * @param name its name in small letters, without the slash
	 * @return the command, empty if there is none of that name
	 */
	static Optional<Command> named(String name) {
		return Arrays.stream(values()).filter((command) -> command.label().equals(name)).findFirst();
	}

	/**
	 * Lists the commands.
	 * @param admin whether for an admin
	 * @return those that may be given
	 */
	static List<Command> all(boolean admin) {
		return Arrays.stream(values()).filter((command) -> admin || !command.forAdmins).toList();
	}

	/**
	 * Returns the name.
	 * @return small letters, without the slash
	 */
	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Tells who may give the command.
	 * @return whether only admins may
	 */
	boolean forAdmins() {
		return this.forAdmins;
	}

	/**
	 * Describes the command for Telegram's menu.
	 * @param wording the language
	 * @return name and description
	 */
	BotCommand described(Wording wording) {
		String key = "command." + label();
		return new BotCommand(label(), wording.text(key));
	}

}
