package dev.groundling.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

import static org.assertj.core.api.Assertions.assertThat;

/** What is meant for the bot. */
class HearingTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String ANN = "{\"id\": 7, \"is_bot\": false, \"first_name\": \"Ann\"}";

	private static final String ALONE = "{\"id\": 7, \"type\": \"private\"}";

	private static final String GROUP = "{\"id\": -100, \"type\": \"supergroup\", \"title\": \"Friends\"}";

	@Test
	void takesTheNameOutOfAQuestion() {
		assertThat(heard(GROUP, mention("@groundling_bot, who was it?", 0, 15)))
			.isEqualTo(new Said.Question("who was it?"));
		assertThat(heard(GROUP, mention("Tell me @Groundling_Bot who it was", 8, 15)))
			.isEqualTo(new Said.Question("Tell me who it was"));
	}

	@Test
	void countsAsTelegramCountsBehindEmoji() {
		assertThat(heard(GROUP, mention("😀😀 @groundling_bot why?", 5, 15))).isEqualTo(new Said.Question("😀😀 why?"));
	}

	@Test
	void leavesTheNamesOfOthersInTheQuestion() {
		assertThat(heard(ALONE, mention("Who is @somebody_else?", 7, 14)))
			.isEqualTo(new Said.Question("Who is @somebody_else?"));
		assertThat(heard(GROUP, mention("Who is @somebody_else?", 7, 14))).isEqualTo(new Said.Nothing());
	}

	@Test
	void knowsItsNameWhereItIsALinkToIt() {
		String mention = """
				"text": "Bot, why?", "entities": [{"type": "text_mention", "offset": 0, "length": 3,
					"user": {"id": 1, "is_bot": true, "first_name": "Bot"}}]""";
		assertThat(heard(GROUP, mention)).isEqualTo(new Said.Question("why?"));
	}

	@Test
	void readsACommandWithWhatFollows() {
		assertThat(heard(ALONE, command("/start from-here", 6))).isEqualTo(new Said.Command("start", "from-here"));
		assertThat(heard(GROUP, command("/Help@GROUNDLING_bot", 20))).isEqualTo(new Said.Command("help", ""));
	}

	@Test
	void leavesCommandsOfOthersAlone() {
		assertThat(heard(GROUP, command("/help@weather_bot", 17))).isEqualTo(new Said.Nothing());
	}

	@Test
	void takesASlashInsideATextForNoCommand() {
		String text = "\"text\": \"is it /start?\", \"entities\": [{\"type\": \"bot_command\", \"offset\": 6, \"length\": 6}]";
		assertThat(heard(ALONE, text)).isEqualTo(new Said.Question("is it /start?"));
	}

	@Test
	void passesOverWhatItselfHasMadeByInlineMode() {
		String via = "\"text\": \"As of 1986\", \"via_bot\": {\"id\": 1, \"is_bot\": true, \"first_name\": \"Bot\"}";
		assertThat(heard(ALONE, via)).isEqualTo(new Said.Nothing());
	}

	@Test
	void hearsAnUnnamedAdministratorAndAChannelThatSpeakInAGroup() {
		String unnamed = mention("@groundling_bot why?", 0, 15) + ", \"sender_chat\": " + GROUP;
		assertThat(heard(GROUP, unnamed, "{\"id\": 1087968824, \"is_bot\": true, \"first_name\": \"Group\"}"))
			.isEqualTo(new Said.Question("why?"));
	}

	@Test
	void passesOverPostsOfTheChannelThatAGroupBelongsTo() {
		String post = mention("@groundling_bot why?", 0, 15)
				+ ", \"is_automatic_forward\": true, \"sender_chat\": {\"id\": -200, \"type\": \"channel\"}";
		assertThat(heard(GROUP, post)).isEqualTo(new Said.Nothing());
	}

	@Test
	void passesOverOtherBots() {
		assertThat(heard(GROUP, mention("@groundling_bot why?", 0, 15),
				"{\"id\": 8, \"is_bot\": true, \"first_name\": \"Other\"}"))
			.isEqualTo(new Said.Nothing());
	}

	@Test
	void passesOverServiceMessages() {
		assertThat(heard(ALONE, "\"pinned_message\": {\"message_id\": 1, \"date\": 0, \"chat\": " + ALONE + "}"))
			.isEqualTo(new Said.Nothing());
		assertThat(heard(GROUP, "\"new_chat_title\": \"Foes\"")).isEqualTo(new Said.Nothing());
	}

	@Test
	void passesOverChannels() {
		assertThat(heard("{\"id\": -300, \"type\": \"channel\", \"title\": \"News\"}", "\"text\": \"News!\""))
			.isEqualTo(new Said.Nothing());
	}

	@Test
	void looksAtNoCaption() {
		String photo = "\"caption\": \"@groundling_bot why?\", \"photo\": [{\"file_id\": \"a\", \"file_unique_id\": \"b\", "
				+ "\"width\": 1, \"height\": 1}]";
		assertThat(heard(GROUP, photo)).isEqualTo(new Said.Nothing());
		assertThat(heard(ALONE, photo)).isEqualTo(new Said.Picture("media.photo"));
	}

	@Test
	void hasALineForAPlace() {
		assertThat(heard(ALONE, "\"location\": {\"latitude\": 1.0, \"longitude\": 2.0}"))
			.isEqualTo(new Said.Picture("media.other"));
	}

	private static String mention(String text, int offset, int length) {
		return "\"text\": \"" + text + "\", \"entities\": [{\"type\": \"mention\", \"offset\": " + offset
				+ ", \"length\": " + length + "}]";
	}

	private static String command(String text, int length) {
		return "\"text\": \"" + text + "\", \"entities\": [{\"type\": \"bot_command\", \"offset\": 0, \"length\": "
				+ length + "}]";
	}

	private static Said heard(String chat, String fields) {
		return heard(chat, fields, ANN);
	}

	private static Said heard(String chat, String fields, String from) {
		try {
			Message message = JSON.readValue(
					"{\"message_id\": 5, \"date\": 1, \"chat\": " + chat + ", \"from\": " + from + ", " + fields + "}",
					Message.class);
			return new Hearing(User.builder().id(1L).firstName("Bot").isBot(true).userName("groundling_bot").build())
				.heard(message);
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError(ex);
		}
	}

}
