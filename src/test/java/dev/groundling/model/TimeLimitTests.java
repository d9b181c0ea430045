package dev.groundling.model;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** The time that a call has is counted from when the question was asked. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TimeLimitTests {

	private final ScriptedModel server = ScriptedModel.start();

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void aStepHasNoMoreThanItsShare() {
		TimeLimit limit = TimeLimit.of(options(1_000, 0.25), Models.settings(Map.of("timeout", "8s")));
		assertThat(limit.end()).isEqualTo(1_000 + Duration.ofSeconds(2).toNanos());
		assertThat(limit.ofAStep()).isTrue();
	}

	@Test
	void aCallWithoutAShareHasAllOfTheTime() {
		ChatRequestOptions options = ChatRequestOptions.builder().addListenerAttribute("askedAt", 1_000L).build();
		TimeLimit limit = TimeLimit.of(options, Models.settings(Map.of("timeout", "8s")));
		assertThat(limit.end()).isEqualTo(1_000 + Duration.ofSeconds(8).toNanos());
		assertThat(limit.ofAStep()).isFalse();
	}

	@Test
	void aStepThatRunsOutOfTimeIsNotHeldAgainstTheModel() {
		this.server.otherwise((request) -> ModelReply.silence());
		Models models = Models.openAi(this.server, "timeout=2s");
		for (int i = 0; i < 6; i++) {
			assertThat(failure(models, options(System.nanoTime(), 0.1))).isInstanceOf(TimeoutException.class)
				.hasMessageContaining("the time for this step was over");
		}
		assertThat(models.served().getFirst().isResting()).isFalse();
		assertThat(models.served().getFirst().trouble()).isNull();
	}

	private static ChatRequestOptions options(long askedAt, double share) {
		return ChatRequestOptions.builder()
			.addListenerAttribute("askedAt", askedAt)
			.addListenerAttribute("timeShare", share)
			.build();
	}

	private static Throwable failure(Models models, ChatRequestOptions options) {
		CompletableFuture<Throwable> failure = new CompletableFuture<>();
		models.chat().chat(Asked.request(), options, new StreamingChatResponseHandler() {

			@Override
			public void onCompleteResponse(ChatResponse complete) {
				failure.completeExceptionally(new AssertionError("answered"));
			}

			@Override
			public void onError(Throwable error) {
				failure.complete(error);
			}

		});
		return failure.join();
	}

}
