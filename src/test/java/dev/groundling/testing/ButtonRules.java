package dev.groundling.testing;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;

/** What Telegram asks of buttons, commands and inline results beyond their types. */
final class ButtonRules {

	private static final Set<String> STYLES = Set.of("danger", "success", "primary");

	private ButtonRules() {
	}

	/** Refuses a keyboard that Telegram refuses. */
	static void check(JsonNode markup) {
		int buttons = 0;
		for (JsonNode row : markup.path("inline_keyboard")) {
			require(!row.isEmpty() && row.size() <= 8, "BUTTON_ROW_INVALID");
			for (JsonNode button : row) {
				buttons++;
				checkButton(button);
			}
		}
		require(buttons <= 100, "REPLY_MARKUP_TOO_LONG");
	}

	private static void checkButton(JsonNode button) {
		require(!button.path("text").asString("").isBlank(), "can't parse inline keyboard button: Text is empty");
		long kinds = button.propertyNames().stream().filter(Predicate.not(Set.of("text", "style")::contains)).count();
		require(kinds == 1, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
		if (button.has("callback_data")) {
			require(fits(button.path("callback_data").asString(), 64), "BUTTON_DATA_INVALID");
		}
		if (button.has("copy_text")) {
			int length = button.path("copy_text").path("text").asString("").length();
			require(length >= 1 && length <= 256, "BUTTON_COPY_TEXT_INVALID");
		}
		if (button.has("url")) {
			require(button.path("url").asString().matches("(https?|tg)://.+"), "BUTTON_URL_INVALID");
		}
		require(!button.has("style") || STYLES.contains(button.path("style").asString()), "BUTTON_STYLE_INVALID");
	}

	/** Refuses a list of commands that Telegram refuses. */
	static void checkCommands(JsonNode commands) {
		require(commands.size() <= 100, "BOT_COMMANDS_TOO_MUCH");
		for (JsonNode command : commands) {
			require(command.path("command").asString("").matches("/?[a-z0-9_]{1,32}"), "BOT_COMMAND_INVALID");
			int length = command.path("description").asString("").strip().length();
			require(length >= 1 && length <= 256, "BOT_COMMAND_DESCRIPTION_INVALID");
		}
	}

	/** Refuses inline results that Telegram refuses. */
	static void checkResults(BotApiCall call) {
		require(call.node("results").size() <= 50, "RESULTS_TOO_MUCH");
		Set<String> ids = new java.util.HashSet<>();
		for (JsonNode result : call.node("results")) {
			String id = result.path("id").asString("");
			require(fits(id, 64), "RESULT_ID_INVALID");
			require(ids.add(id), "RESULT_ID_DUPLICATE");
			require(!result.path("title").asString("").isBlank(), "ARTICLE_TITLE_EMPTY");
			check(result.path("reply_markup"));
			JsonNode content = result.path("input_message_content");
			Texts.read(content.path("message_text").asString(""), content.path("parse_mode").asString(""));
		}
		require(call.text("next_offset").getBytes(StandardCharsets.UTF_8).length <= 64, "NEXT_OFFSET_INVALID");
		JsonNode start = call.node("button").path("start_parameter");
		require(start.isMissingNode() || start.asString().matches("[A-Za-z0-9_-]{1,64}"), "START_PARAM_INVALID");
	}

	private static boolean fits(String text, int most) {
		int length = text.getBytes(StandardCharsets.UTF_8).length;
		return length >= 1 && length <= most;
	}

	static void require(boolean fine, String otherwise) {
		if (!fine) {
			throw RefusedCall.badRequest(otherwise);
		}
	}

}
