package dev.groundling.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.testing.FakeMessage.Entity;

/**
 * What Telegram marks in the texts of users, and which of a group's messages bots get.
 */
final class Privacy {

	private static final Pattern MARKED = Pattern.compile(
			"(?<![\\w/@])(?:(?<command>/\\w{1,64}(?:@\\w{3,32})?)|(?<mention>@\\w{4,32})" + "|(?<url>https?://\\S+))");

	private Privacy() {
	}

	static FormattedText marked(String text) {
		List<Entity> entities = new ArrayList<>();
		Matcher found = MARKED.matcher(text);
		while (found.find()) {
			String type = (found.group("command") != null) ? "bot_command"
					: (found.group("mention") != null) ? "mention" : "url";
			entities.add(new Entity(type, found.start(), found.end() - found.start(), ""));
		}
		return new FormattedText(text, entities);
	}

	/** Tells whether a bot in privacy mode gets a message of a group. */
	static boolean reaches(FakeMessage message) {
		boolean command = message.formatted("bot_command")
			.stream()
			.anyMatch((text) -> !text.contains("@") || text.endsWith("@" + BotProfile.USERNAME));
		boolean mention = message.formatted("mention").contains("@" + BotProfile.USERNAME);
		boolean reply = message.json().path("reply_to_message").path("from").path("id").asLong(0) == BotProfile.ID;
		return command || mention || reply;
	}

}
