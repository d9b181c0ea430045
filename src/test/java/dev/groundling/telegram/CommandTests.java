package dev.groundling.telegram;

import java.util.List;

import dev.groundling.testing.FakeChat;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the bot does when it is told to. */
class CommandTests extends SharedBotTest {

	@Test
	void greetsWithTheTitlesOfTheArticles() {
		assertThat(user().says("/start").awaitReply().text()).contains("Innovation leads science");
	}

	@Test
	void greetsWhomALinkHasBrought() {
		assertThat(user().says("/start from-the-website").awaitReply().text()).contains("Innovation leads science");
	}

	@Test
	void listsItsSources() {
		assertThat(user().says("/sources").awaitReply().text()).contains("Innovation leads science")
			.contains("English")
			.contains("passages");
	}

	@Test
	void helps() {
		FakeMessage help = user().says("/help").awaitReply();
		assertThat(help.text()).contains("/sources").contains("@groundling_bot").doesNotContain("/reload");
	}

	@Test
	void tellsAGroupHowToAskIt() {
		FakeUser ann = user().in(telegram().group(-newId(), "Friends"));
		assertThat(ann.says("/help@groundling_bot").awaitReply().text())
			.contains("mention @groundling_bot with your question");
	}

	@Test
	void forgetsTheConversation() {
		FakeUser ann = user();
		FakeMessage answer = ann.says("What was the technical transaction volume in 1987?").awaitReply();
		assertThat(ann.says("/new").awaitReply().text()).contains("a fresh start");
		assertThat(ann.says("and in 2018?").awaitReply().text()).doesNotContain("137.4 million yuan in 2018");
		assertThat(ann.taps(answer, "👍").awaitNotice()).contains("too old");
	}

	@Test
	void namesTheCommandsItKnows() {
		assertThat(user().says("/weather").awaitReply().text()).contains("/weather")
			.contains("/start, /sources, /new, /help.");
	}

	@Test
	void leavesTheCommandsOfOtherBotsAlone() {
		telegram().profile().readsAllGroupMessages();
		FakeChat group = telegram().group(-newId(), "Friends");
		FakeUser ann = user().in(group);
		ann.says("/help@weather_bot");
		ann.says("/weather");
		settle(ann);
		assertThat(group.botMessages()).hasSize(1);
	}

	@Test
	void tellsOthersThatSomeCommandsAreForAdmins() {
		FakeUser ann = user();
		assertThat(ann.says("/status").awaitReply().text()).contains("Only admins");
		assertThat(ann.in(telegram().group(-newId(), "Friends")).says("/reload@groundling_bot").awaitReply().text())
			.contains("Only admins");
	}

	@Test
	void tellsAnAdminHowTheServiceIs() {
		assertThat(admin().says("/status").awaitReply().text()).contains("1 article")
			.contains("passages")
			.contains("no model");
	}

	@Test
	void readsTheArticlesAgainForAnAdmin() {
		FakeMessage line = admin().says("/reload").awaitReply();
		line.awaitText("in service");
	}

	@Test
	void registersItsCommandsForEachScopeAndLanguage() {
		telegram().await("the bot's introduction",
				() -> !telegram().profile().text("short_description", "zh").isEmpty());
		List<String> everyone = List.of("start", "sources", "new", "help");
		assertThat(telegram().profile().commands("default", "")).isEqualTo(everyone);
		assertThat(telegram().profile().commands("all_private_chats", "zh")).isEqualTo(everyone);
		assertThat(telegram().profile().commands("all_group_chats", "")).isEqualTo(everyone);
		assertThat(telegram().profile().commands("chat " + ADMIN, "zh")).contains("status", "reload");
		assertThat(telegram().profile().text("description", "")).contains("word for word");
	}

}
