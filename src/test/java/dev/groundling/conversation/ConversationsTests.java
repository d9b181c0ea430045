package dev.groundling.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import dev.groundling.conversation.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class ConversationsTests {

	private static final Turn TURN = new Turn("How many patents did Ningbo have in 1986?", "7", "7");

	private final HikariDataSource source = TestDatabase.inMemory();

	private final List<Object> events = new ArrayList<>();

	private final Conversations conversations = new Conversations(
			new ConversationStore(TestDatabase.over(this.source), Bounds.of(Duration.ofDays(1)), Clock.systemUTC()),
			Rewriter.RULES, this.events::add);

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void understandsAFollowUpFromWhatItRemembers() {
		String id = this.conversations.begin();
		this.conversations.remember(id, TURN);
		assertThat(this.conversations.standalone("and in 2018?", this.conversations.turns(id), System.nanoTime()))
			.isEqualTo("How many patents did Ningbo have in 2018?");
	}

	@Test
	void hasNoTurnsForAnUnknownId() {
		assertThat(this.conversations.turns("unknown")).isEmpty();
	}

	@Test
	void doesNotKnowAnIdForHavingBeenAskedForIt() {
		this.conversations.turns("unknown");
		assertThat(this.conversations.exists("unknown")).isFalse();
	}

	@Test
	void knowsAConversationUntilItIsForgotten() {
		String id = this.conversations.begin();
		assertThat(this.conversations.exists(id)).isTrue();
		this.conversations.forget(id);
		assertThat(this.conversations.exists(id)).isFalse();
	}

	@Test
	void tellsWhoeverKeepsMoreOfAConversationThatItIsForgotten() {
		String id = this.conversations.begin();
		this.conversations.forget(id);
		assertThat(this.events).containsExactly(new Conversations.Forgotten(id));
	}

	@Test
	void hasNothingToForgetTwice() {
		String id = this.conversations.begin();
		this.conversations.forget(id);
		assertThat(this.conversations.forget(id)).isFalse();
	}

	// Each question reads the turns, and adds its own to them a while later.
	@Test
	@SuppressWarnings("ThreadPriorityCheck") // makes the loss likely, not the success
	void losesNoTurnWhenAConversationIsAskedSeveralThingsAtOnce() {
		String id = this.conversations.begin();
		inParallel((question) -> this.conversations.oneAtATime(id, () -> {
			int earlier = this.conversations.turns(id).size();
			Thread.yield();
			this.conversations.remember(id, new Turn(question, String.valueOf(earlier), null));
			return earlier;
		}));
		assertThat(this.conversations.turns(id)).extracting(Turn::answer)
			.containsExactlyElementsOf(IntStream.range(0, 20).mapToObj(String::valueOf).toList());
	}

	@Test
	void letsConversationsBeAskedAtTheSameTime() {
		String one = this.conversations.begin();
		String other = this.conversations.begin();
		try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
			String asked = this.conversations.oneAtATime(one,
					() -> CompletableFuture
						.supplyAsync(() -> this.conversations.oneAtATime(other, () -> "answered"), others)
						.orTimeout(10, TimeUnit.SECONDS)
						.join());
			assertThat(asked).isEqualTo("answered");
		}
	}

	@Test
	void givesUpWaitingForTheQuestionBeforeWhenNobodyWantsTheAnswer() {
		String id = this.conversations.begin();
		CompletableFuture<Thread> waiting = new CompletableFuture<>();
		CompletableFuture<String> given = new CompletableFuture<>();
		this.conversations.oneAtATime(id, () -> {
			Thread.ofVirtual().start(() -> {
				waiting.complete(Thread.currentThread());
				try {
					given.complete(this.conversations.oneAtATime(id, () -> "answered"));
				}
				catch (CancellationException ex) {
					given.complete("given up");
				}
			});
			waiting.join().interrupt();
			return given.orTimeout(10, TimeUnit.SECONDS).join();
		});
		assertThat(given).isCompletedWithValue("given up");
	}

	@Test
	void goesOnWithoutADatabase() {
		String known = this.conversations.begin();
		this.source.close();
		String id = this.conversations.begin();
		this.conversations.remember(id, TURN);
		assertThat(id).isNotBlank();
		assertThat(this.conversations.exists(known)).isTrue();
		assertThat(this.conversations.turns(known)).isEmpty();
	}

	@Test
	void saysWhenItCanNotForget() {
		String id = this.conversations.begin();
		this.source.close();
		assertThatExceptionOfType(ConversationsUnavailable.class).isThrownBy(() -> this.conversations.forget(id));
	}

	@Test
	void tellsOnceThatTheDiskIsFullAndWhenItNoLongerIs(CapturedOutput output) {
		String id = this.conversations.begin();
		pages(1);
		for (int i = 0; i < 20; i++) {
			this.conversations.remember(id, new Turn("A secret question " + "x".repeat(2_000), "7", null));
		}
		assertThat(output.getOut().lines().filter((line) -> line.contains("WARN"))).singleElement()
			.asString()
			.contains("can't be kept at the moment", "full");
		pages(100_000);
		this.conversations.remember(id, TURN);
		assertThat(output).contains("are kept again");
		assertThat(this.conversations.turns(id)).last().isEqualTo(TURN);
	}

	@Test
	void writesNothingOfAQuestionIntoTheLogWhenTheDiskIsFull(CapturedOutput output) {
		String id = this.conversations.begin();
		pages(1);
		for (int i = 0; i < 20; i++) {
			this.conversations.remember(id, new Turn("A secret question " + "x".repeat(2_000), "7", null));
		}
		assertThat(output.getOut().lines().filter((line) -> !line.contains("DEBUG") && line.contains("secret")))
			.isEmpty();
	}

	// SQLite's own bound on its file fails just like a full disk.
	private void pages(int most) {
		JdbcClient.create(this.source).sql("PRAGMA max_page_count = " + most).query().listOfRows();
	}

	private static void inParallel(Consumer<String> asking) {
		List<String> questions = IntStream.range(0, 20).mapToObj((i) -> "question " + i).toList();
		try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
			questions.forEach((question) -> askers.execute(() -> asking.accept(question)));
		}
	}

}
