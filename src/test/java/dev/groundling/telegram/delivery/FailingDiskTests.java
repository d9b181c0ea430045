package dev.groundling.telegram.delivery;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class FailingDiskTests {

	private static final int UNLIMITED = 1_000_000;

	@TempDir
	private Path data;

	private final FakeBotApi telegram = FakeBotApi.start();

	private final FakeUser ann = this.telegram.user(7, "Ann", "en");

	@AfterEach
	void stop() {
		this.telegram.close();
	}

	@Test
	void confirmsNothingThatItCannotNoteAndSaysSoOnce(CapturedOutput output) {
		try (TestBot bot = TestBot.start(this.telegram, this.data, TestBot.echo())) {
			this.ann.says("before").awaitReply();
			limit(bot, 1);
			FakeMessage question = this.ann.says("x".repeat(4_000));
			FakeMessage other = this.ann.says("y".repeat(4_000));
			TestBot.await("a failing disk", () -> bot.part(ChannelState.class).now().kind() == ChannelState.Kind.DISK);
			int polls = this.telegram.calls("getUpdates").size();
			this.telegram.awaitCalls("getUpdates", polls + 2);
			assertThat(this.telegram.updates().waiting()).isEqualTo(2);
			limit(bot, UNLIMITED);
			question.awaitReply();
			other.awaitReply();
			TestBot.await("confirmed", () -> this.telegram.updates().waiting() == 0);
			assertThat(question.replies()).hasSize(1);
		}
		assertThat(output.getOut().lines().filter((line) -> line.contains("WARN"))).singleElement()
			.asString()
			.contains("Telegram's messages can't be kept at the moment", "not confirmed");
	}

	@Test
	void answersOnceTheDiskTakesTheAnswer(CapturedOutput output) {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		UpdateHandler handler = (update, waited, replies) -> {
			begun.countDown();
			TestBot.awaitQuietly(goOn);
			replies.finish(Stream.of(1, 2, 3)
				.map((part) -> TestBot.send(7, update.getMessage().getMessageId(), "z".repeat(4_000)))
				.toList());
		};
		try (TestBot bot = TestBot.start(this.telegram, this.data, handler)) {
			FakeMessage question = this.ann.says("Hello");
			TestBot.awaitQuietly(begun);
			limit(bot, 1);
			goOn.countDown();
			TestBot.await("a failing disk", () -> output.getOut().contains("can't be kept at the moment"));
			limit(bot, UNLIMITED);
			question.awaitReplies(3);
			assertThat(question.replies()).hasSize(3);
		}
	}

	// On the one connection that there is.
	private static void limit(TestBot bot, int pages) {
		bot.part(DeliveryDatabase.class)
			.run((client) -> client.sql("PRAGMA max_page_count = " + pages).query(Integer.class).single());
	}

}
