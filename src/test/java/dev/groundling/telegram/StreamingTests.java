package dev.groundling.telegram;

import java.time.Duration;

import dev.groundling.testing.BotApiFault;
import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is seen of an answer while a model writes it. */
@TestPropertySource(properties = { "groundling.model.provider=openai", "groundling.model.name=scripted",
		"groundling.model.api-key=secret", "groundling.telegram.patience=1s", "groundling.model.timeout=5m",
		"groundling.model.idle-timeout=5m", "groundling.data.directory=target/test-data/streaming-bot" })
class StreamingTests extends BotTest {

	private static final String FIRST = "As of 1986, there were only 7 patents in Ningbo. [1]";

	private static final String TAIL = " There are more patents in heaven than anybody on earth would ever have the time to count. [1]";

	private static final ScriptedModel MODEL = ScriptedModel.start();

	private static final FakeBotApi TELEGRAM = started("streaming-bot");

	@DynamicPropertySource
	static void model(DynamicPropertyRegistry registry) {
		registry.add("groundling.model.base-url", () -> MODEL.url() + "/v1");
		registry.add("groundling.telegram.api-url", TELEGRAM::url);
	}

	@BeforeEach
	void forget() {
		MODEL.forget();
	}

	@AfterAll
	static void stop() {
		MODEL.close();
	}

	@Override
	FakeBotApi telegram() {
		return TELEGRAM;
	}

	@Test
	void growsADraftInAPrivateChatAndEndsInAMessage() {
		FakeUser ann = user();
		MODEL.will(ModelReply.words(FIRST + TAIL).slowly(Duration.ofMillis(150)).finish("stop"));
		FakeMessage answer = ann.says(PATENTS).awaitReply();
		assertThat(ann.chat().drafts()).isNotEmpty()
			.allMatch((draft) -> draft.text().startsWith("As of 1986") && draft.stoppable() && draft.id() != 0);
		assertThat(answer.text()).startsWith("As of 1986, there were only 7 patents in Ningbo. [1]")
			.doesNotContain("heaven");
		telegram().assertNoViolations();
	}

	@Test
	void stopsWritingWhenTheUserSaysSoAndKeepsWhatWasChecked() {
		FakeUser ann = user();
		MODEL.will(ModelReply.words(FIRST + " And then").stall());
		FakeMessage question = ann.says(PATENTS);
		telegram().await("a draft", () -> !ann.chat().drafts().isEmpty());
		ann.stopsDraft();
		assertThat(question.awaitReply().text())
			.isEqualTo("As of 1986, there were only 7 patents in Ningbo.\n\nStopped.");
	}

	@Test
	void answersTheNextQuestionAfterOneThatWasStopped() {
		FakeUser ann = user();
		MODEL.will(ModelReply.words(FIRST + " And then").stall(), ModelReply.text(FIRST));
		FakeMessage question = ann.says(PATENTS);
		telegram().await("a draft", () -> !ann.chat().drafts().isEmpty());
		ann.stopsDraft();
		question.awaitReply();
		assertThat(ann.says(PATENTS).awaitReply().text()).startsWith("As of 1986").doesNotContain("Stopped");
	}

	@Test
	void tellsWhoWaitsForLongThatTheQuestionIsNotForgotten() {
		FakeUser ann = user();
		MODEL.will(ModelReply.words(FIRST + " And then").stall(), ModelReply.text(FIRST));
		FakeMessage first = ann.says(PATENTS);
		FakeMessage second = ann.says(PATENTS);
		telegram().await("a draft", () -> !ann.chat().drafts().isEmpty());
		FakeMessage notice = second.awaitReply();
		assertThat(notice.text()).contains("Yours is in line");
		ann.stopsDraft();
		first.awaitReply();
		telegram().await("an answer in place of the notice", notice::isDeleted);
		assertThat(second.replies()).last().extracting(FakeMessage::text).asString().startsWith("As of 1986");
	}

	@Test
	void showsNoDraftInAGroup() {
		FakeUser ann = user().in(telegram().group(-newId(), "Friends"));
		MODEL.will(ModelReply.words(FIRST + TAIL).slowly(Duration.ofMillis(150)).finish("stop"));
		ann.says("@groundling_bot " + PATENTS).awaitReply();
		assertThat(ann.chat().drafts()).isEmpty();
		assertThat(ann.chat().actions()).isNotEmpty();
	}

	@Test
	void answersAllTheSameWhereDraftsAreRefused() {
		FakeUser ann = user();
		telegram().always("sendMessageDraft", ann.chat(),
				BotApiFault.refusal(400, "Bad Request: TEXTDRAFT_PEER_INVALID"));
		MODEL.will(ModelReply.words(FIRST + TAIL).slowly(Duration.ofMillis(150)).finish("stop"),
				ModelReply.words(FIRST + TAIL).slowly(Duration.ofMillis(150)).finish("stop"));
		ann.says(PATENTS).awaitReply();
		ann.says(PATENTS).awaitReply();
		assertThat(telegram().calls("sendMessageDraft")
			.stream()
			.filter((call) -> Long.valueOf(ann.chat().id()).equals(call.chat()))).hasSize(1);
		telegram().recover();
	}

}
