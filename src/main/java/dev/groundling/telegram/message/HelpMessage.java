package dev.groundling.telegram.message;

import java.util.ArrayList;
import java.util.List;

/**
 * How to talk to the bot.
 */
public final class HelpMessage {

	private final Wording wording;

	/**
	 * Creates the help of one user.
	 * @param wording the user's language
	 */
	public HelpMessage(Wording wording) {
		this.wording = wording;
	}

	/**
	 * Makes the help.
	 * @param situation where it is asked for, and by whom
	 * @return one message
	 */
	public List<Bubble> of(Situation situation) {
		List<HtmlText> lines = new ArrayList<>();
		if (situation.group) {
			lines.add(this.wording.line("help.group", situation.bot));
			lines.add(this.wording.line(situation.seesAll ? "help.open" : "help.privacy"));
		}
		else {
			lines.add(this.wording.line("help.private"));
			lines.add(this.wording.line("help.edit"));
		}
		lines.add(this.wording.line("help.quotes"));
		if (situation.inline) {
			lines.add(this.wording.line("help.inline", situation.bot));
		}
		if (situation.admin) {
			lines.add(this.wording.line("help.upload", situation.formats));
		}
		lines.add(commands(situation.admin));
		return Bubble.of(HtmlText.join("\n\n", lines), null);
	}

	private HtmlText commands(boolean admin) {
		List<HtmlText> lines = new ArrayList<>();
		lines.add(command("/start", "command.start"));
		lines.add(command("/sources", "command.sources"));
		lines.add(command("/new", "command.new"));
		lines.add(command("/help", "command.help"));
		if (admin) {
			lines.add(command("/status", "command.status"));
			lines.add(command("/reload", "command.reload"));
		}
		return HtmlText.join("\n", lines);
	}

	private HtmlText command(String command, String key) {
		return HtmlText.plain(command + " – ").plus(this.wording.line(key));
	}

	/**
	 * Where help is asked for, and by whom.
	 *
	 * @param group whether it is a group
	 * @param seesAll whether the bot is shown every message of groups (its privacy mode
	 * is off)
	 * @param inline whether the bot can be asked from any chat
	 * @param admin whether the user may change articles, and is alone with the bot
	 * @param bot the bot's user name, without the @
	 * @param formats the files that can become articles, such as {@code .txt, .md}
	 */
	public record Situation(boolean group, boolean seesAll, boolean inline, boolean admin, String bot, String formats) {
	}

}
