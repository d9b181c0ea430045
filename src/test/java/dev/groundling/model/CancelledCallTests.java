package dev.groundling.model;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Who asked can stop at any time, and then the model's server is not kept busy.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CancelledCallTests {

	private final ScriptedModel server = ScriptedModel.start();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void stopsInTheMiddleOfAnAnswer() {
		this.server.will(ModelReply.words("Ningbo had ").stall());
		Asked asked = Asked.of(Models.openAi(this.server).chat(), (context) -> context.streamingHandle().cancel());
		assertThat(asked.words()).isEqualTo("Ningbo ");
		assertThat(asked.error()).isInstanceOf(CancellationException.class);
		assertThat(asked.ends()).isOne();
		this.server.requests().getFirst().awaitHangUp();
	}

	@Test
	void stopsInTheMiddleOfAnAnswerFromAnotherThread() {
		this.server.will(ModelReply.words("Ningbo ").stall());
		Asked asked = Asked.of(Models.openAi(this.server).chat(),
				(context) -> Thread.ofVirtual().start(() -> context.streamingHandle().cancel()));
		assertThat(asked.error()).isInstanceOf(CancellationException.class);
		this.server.requests().getFirst().awaitHangUp();
	}

	@Test
	void stopsBeforeTheFirstWordWhenInterrupted() throws Exception {
		this.server.will(ModelReply.silence());
		Asked asked = interrupted(Models.openAi(this.server), () -> !this.server.requests().isEmpty());
		assertThat(asked.error()).isInstanceOf(CancellationException.class);
		assertThat(asked.ends()).isOne();
		this.server.requests().getFirst().awaitHangUp();
	}

	@Test
	void stopsInTheMiddleOfAnAnswerWhenInterrupted() throws Exception {
		this.server.will(ModelReply.words("Ningbo ").stall());
		CompletableFuture<Void> spoken = new CompletableFuture<>();
		CompletableFuture<Asked> done = new CompletableFuture<>();
		Thread thread = Thread.ofVirtual()
			.start(() -> done
				.complete(Asked.of(Models.openAi(this.server).chat(), (context) -> spoken.complete(null))));
		spoken.get(20, TimeUnit.SECONDS);
		thread.interrupt();
		assertThat(done.get(20, TimeUnit.SECONDS).error()).isInstanceOf(CancellationException.class);
		this.server.requests().getFirst().awaitHangUp();
	}

	@Test
	void stopsBetweenTwoTriesWhenInterrupted() throws Exception {
		this.server.will(ModelReply.plain(429, "{}").header("Retry-After", "10"), ModelReply.text("Too late."));
		Models models = Models.openAi(this.server);
		Asked asked = interrupted(models, () -> models.meters().find("groundling.model.calls").timer() != null);
		assertThat(asked.error()).isInstanceOf(CancellationException.class);
		assertThat(this.server.requests()).hasSize(1);
	}

	@Test
	void throwsWhatTheHandlerThrewAndStops() {
		this.server.will(ModelReply.words("Ningbo had ").stall());
		assertThatIllegalStateException().isThrownBy(() -> Asked.of(Models.openAi(this.server).chat(), (context) -> {
			throw new IllegalStateException("The reader has left.");
		})).withMessage("The reader has left.");
		this.server.requests().getFirst().awaitHangUp();
	}

	@Test
	void doesNotHoldAWithdrawnQuestionAgainstTheModel() {
		this.server.otherwise((request) -> ModelReply.words("Ningbo had ").stall());
		Models models = Models.openAi(this.server);
		for (int i = 0; i < 6; i++) {
			Asked.of(models.chat(), (context) -> context.streamingHandle().cancel());
		}
		assertThat(models.served().getFirst().isResting()).isFalse();
		assertThat(models.served().getFirst().trouble()).isNull();
	}

	@Test
	void countsTheTimeFromWhenTheQuestionWasAsked() {
		this.server.will(ModelReply.text("Too late."));
		long longAgo = System.nanoTime() - Duration.ofMinutes(1).toNanos();
		CompletableFuture<Throwable> error = new CompletableFuture<>();
		Models models = Models.openAi(this.server);
		models.chat()
			.chat(Asked.request(), ChatRequestOptions.builder().addListenerAttribute("askedAt", longAgo).build(),
					new StreamingChatResponseHandler() {

						@Override
						public void onCompleteResponse(ChatResponse complete) {
							error.completeExceptionally(new AssertionError("answered"));
						}

						@Override
						public void onError(Throwable fault) {
							error.complete(fault);
						}

					});
		assertThat(error.join()).isInstanceOf(TimeoutException.class);
		assertThat(this.server.requests()).isEmpty();
		assertThat(models.served().getFirst().trouble()).isNull();
	}

	private static Asked interrupted(Models models, BooleanSupplier when) throws Exception {
		CompletableFuture<Asked> done = new CompletableFuture<>();
		Thread thread = Thread.ofVirtual().start(() -> done.complete(Asked.of(models.chat())));
		Awaitility.await().until(when::getAsBoolean);
		thread.interrupt();
		return done.get(20, TimeUnit.SECONDS);
	}

}
