package dev.groundling.http;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.answer.Outcome;
import dev.groundling.answer.QuestionRejected;
import dev.groundling.answer.QuestionRejected.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static dev.groundling.http.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** Streams of answers that take long or go wrong. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class AnswerStreamTests {

	private static final String WORDS = "pinstripewalrus";

	private static final long LONG = 60_000;

	private final int port;

	private final Caller caller;

	AnswerStreamTests(@LocalServerPort int port) {
		this.port = port;
		this.caller = new Caller(port);
	}

	@Test
	void sendsEachPieceWhenItIsThere() throws Exception {
		CountDownLatch read = new CountDownLatch(1);
		try (StreamReader client = connect((listener) -> {
			listener.delta("The lamp ");
			await(read);
			return answer("The lamp is red.");
		})) {
			client.await("data: {\"text\":\"The lamp \"}");
			read.countDown();
			client.await("event: answer");
		}
	}

	@Test
	void keepsLineBreaksOutOfItsLines() throws Exception {
		ReceivedEvents events = events((listener) -> {
			listener.delta("a\nb\r\nc\u2028d\n\ndata: e");
			return answer("");
		});
		assertThat(events.data("delta").getFirst().path("text").stringValue()).isEqualTo("a\nb\r\nc\u2028d\n\ndata: e");
	}

	@Test
	void commentsWhileNothingHappens() throws Exception {
		CountDownLatch read = new CountDownLatch(1);
		try (StreamReader client = connect((listener) -> {
			await(read);
			return answer("");
		})) {
			client.await(":");
			client.await(":");
			read.countDown();
			client.await("event: answer");
		}
	}

	@Test
	void tellsOfAFaultThatComesAfterTheBeginning(CapturedOutput output) throws Exception {
		ReceivedEvents events = events((listener) -> {
			listener.passages(List.of());
			throw new IllegalStateException("can't digest " + WORDS);
		});
		assertThat(events.names()).containsExactly("passages", "error");
		assertThat(events.data("error").getFirst().propertyNames()).contains("type", "title", "status", "detail");
		assertThat(events.data("error").getFirst().path("status").intValue()).isEqualTo(500);
		String id = events.data("error").getFirst().path("requestId").stringValue();
		assertThat(output).contains(id).doesNotContain(WORDS);
	}

	@Test
	void tellsOfAnErrorOfTheMachine() throws Exception {
		assertThat(events((listener) -> {
			listener.passages(List.of());
			throw new AssertionError(WORDS);
		}).data("error")).singleElement().satisfies((problem) -> {
			assertThat(problem.path("status").intValue()).isEqualTo(500);
			assertThat(problem.toString()).doesNotContain(WORDS);
		});
	}

	@Test
	void namesTheFieldOfAQuestionThatIsRejectedLate() throws Exception {
		assertThat(events((listener) -> {
			listener.passages(List.of());
			throw new QuestionRejected(Reason.UNKNOWN, "conversationId", "It is gone.");
		}).data("error")).singleElement().satisfies((problem) -> {
			assertThat(problem.path("status").intValue()).isEqualTo(404);
			assertThat(problem.path("field").stringValue()).isEqualTo("conversationId");
		});
	}

	@Test
	void answersAFaultBeforeTheBeginningWithItsStatus() throws Exception {
		assertThatProblem(this.caller.get(ScriptedAnswerController.script(LONG, (listener) -> {
			throw new IllegalStateException(WORDS);
		}))).hasStatus(500);
	}

	@Test
	void answersAnErrorOfTheMachineBeforeTheBeginningWithItsStatus() throws Exception {
		assertThatProblem(this.caller.get(ScriptedAnswerController.script(LONG, (listener) -> {
			throw new AssertionError(WORDS);
		}))).hasStatus(500);
	}

	@Test
	void interruptsTheAnsweringWhenTheClientHasGone() throws Exception {
		CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
		try (StreamReader client = connect((listener) -> sleepOn(listener, interrupted))) {
			client.await("event: delta");
		}
		assertThat(interrupted).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(true);
	}

	@Test
	void logsNothingOfAClientThatHasGone(CapturedOutput output) throws Exception {
		int before = output.toString().length();
		interruptsTheAnsweringWhenTheClientHasGone();
		assertThat(events((listener) -> answer("")).names()).containsExactly("answer");
		assertThat(output.toString().substring(before)).doesNotContain("ERROR", "WARN");
	}

	@Test
	void givesUpAnAnswerThatTakesTooLong() throws Exception {
		CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
		String path = ScriptedAnswerController.script(100, (listener) -> sleepOn(listener, interrupted));
		ReceivedEvents events = ReceivedEvents.of(this.caller.get(path).body());
		assertThat(events.names()).containsExactly("delta", "error");
		assertThat(events.data("error").getFirst().path("status").intValue()).isEqualTo(503);
		assertThat(interrupted).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(true);
	}

	@Test
	void doesNotHoldUpTheAnsweringForAClientThatDoesNotRead() throws Exception {
		CompletableFuture<Answer> made = new CompletableFuture<>();
		try (StreamReader client = connect((listener) -> {
			// More than the buffers between server and client hold.
			for (int i = 0; i < 50; i++) {
				listener.delta("x".repeat(1_000_000));
			}
			made.complete(answer("The lamp is red."));
			return made.join();
		})) {
			assertThat(made).succeedsWithin(30, TimeUnit.SECONDS);
			client.await("event: answer");
		}
	}

	private ReceivedEvents events(Function<AnswerListener, Answer> answering) throws IOException, InterruptedException {
		return ReceivedEvents.of(this.caller.get(ScriptedAnswerController.script(LONG, answering)).body());
	}

	private StreamReader connect(Function<AnswerListener, Answer> answering) throws IOException {
		return StreamReader.get(this.port, ScriptedAnswerController.script(LONG, answering));
	}

	private static Answer sleepOn(AnswerListener listener, CompletableFuture<Boolean> interrupted) {
		listener.delta("The lamp ");
		await(new CountDownLatch(1), interrupted);
		return answer("");
	}

	private static void await(CountDownLatch latch) {
		await(latch, new CompletableFuture<>());
	}

	private static void await(CountDownLatch latch, CompletableFuture<Boolean> interrupted) {
		try {
			if (!latch.await(LONG, TimeUnit.MILLISECONDS)) {
				interrupted.complete(false);
			}
		}
		catch (InterruptedException ex) {
			interrupted.complete(true);
			throw new CancellationException();
		}
	}

	private static Answer answer(String text) {
		return new Answer("1", "2", "Which?", "Which?", Outcome.ANSWERED, text, null, 0.9, List.of(), "extractive",
				null, 1);
	}

}
