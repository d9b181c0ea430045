package dev.groundling.model;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import org.jspecify.annotations.Nullable;

/**
 * One call of the {@link GuardedChatModel}, from its first try to its one end. This is
 * the only loop that tries again: those of LangChain4j's clients are not in the way of
 * streams, and know neither the deadline nor what the server asks for.
 */
final class ModelCall {

	private static final Duration SHORT_PAUSE = Duration.ofMillis(200);

	private final ChatRequest request;

	private final StreamingChatResponseHandler asker;

	private final TimeLimit limit;

	private final ModelMeters meters;

	private boolean started;

	ModelCall(ChatRequest request, StreamingChatResponseHandler asker, TimeLimit limit, ModelMeters meters) {
		this.request = request;
		this.asker = asker;
		this.limit = limit;
		this.meters = meters;
	}

	/** Asks one model after the other until one has answered or none can. */
	void make(List<ServedModel> models) {
		Fault fault = null;
		for (ServedModel model : models) {
			if (fault != null) {
				this.meters.fellBack(model.choice());
			}
			fault = ask(model);
			if (fault != null) {
				model.report(fault);
			}
			if (fault == null || this.started || !fault.kind().isLeftToTheNext()) {
				break;
			}
		}
		if (fault != null) {
			this.asker.onError(fault.exception());
		}
	}

	// At most two tries, not counting one that a model refused for its temperature.
	private @Nullable Fault ask(ServedModel model) {
		boolean tookTemperature = model.takesTemperature();
		Fault fault = attempt(model);
		if (fault != null && tookTemperature && !model.takesTemperature()) {
			fault = attempt(model);
		}
		if (fault != null && fault.kind().isTriedAgain() && !this.started && pauseFits(fault)) {
			if (!pause(fault)) {
				return Fault.of(new CancellationException(), exchange(), model.choice());
			}
			this.meters.triedAgain(model.choice(), fault.kind());
			fault = attempt(model);
		}
		return fault;
	}

	private @Nullable Fault attempt(ServedModel model) {
		if (timeLeft() <= 0) {
			return Fault.noTime(model.choice());
		}
		if (!model.admits()) {
			return Fault.resting(model.choice());
		}
		Exchange exchange = exchange();
		Attempt attempt = new Attempt(exchange, this.asker);
		long begun = System.nanoTime();
		boolean settled = false;
		try {
			Fault fault = this.meters.observe(model.choice(), () -> outcome(exchange, attempt, model));
			this.started |= attempt.hasStarted();
			if (attempt.thrown() != null) {
				throw attempt.thrown();
			}
			settle(model, fault, Duration.ofNanos(System.nanoTime() - begun));
			settled = true;
			if (attempt.response() != null && fault == null) {
				finish(attempt.response(), model.choice());
			}
			return fault;
		}
		finally {
			if (!settled) {
				model.abandoned();
			}
		}
	}

	private static void settle(ServedModel model, @Nullable Fault fault, Duration took) {
		if (fault != null) {
			model.failed(fault, took);
		}
		else {
			model.answered(took);
		}
	}

	// A client may refuse a request before it sends it.
	private @Nullable Fault outcome(Exchange exchange, Attempt attempt, ServedModel model) {
		try {
			exchange.run(() -> model.vendorModel().chat(fitted(model), attempt), attempt::passOn);
		}
		catch (LangChain4jException ex) {
			exchange.fail(ex);
		}
		return fault(exchange, attempt, model);
	}

	private @Nullable Fault fault(Exchange exchange, Attempt attempt, ServedModel model) {
		Throwable failure = exchange.failure();
		if (Thread.currentThread().isInterrupted()) {
			failure = new CancellationException();
		}
		if (failure instanceof RefusedRequest refused && refused.statusCode() == 400 && model.takesTemperature()
				&& refused.mentions("temperature")) {
			model.takesNoTemperature();
		}
		if (failure != null) {
			Fault fault = Fault.of(failure, exchange, model.choice());
			boolean early = fault.kind() == FaultKind.OVERDUE && this.limit.ofAStep();
			return early ? Fault.stepOverdue(model.choice()) : fault;
		}
		ChatResponse response = attempt.response();
		return (response != null) ? Fault.in(response, model.choice()) : Fault.cut(model.choice());
	}

	private void finish(ChatResponse response, ChosenModel model) {
		ChatResponseMetadata metadata = response.metadata();
		this.meters.counted(model, metadata.tokenUsage());
		this.asker.onCompleteResponse(ChatResponse.builder()
			.aiMessage(AiMessage.from(response.aiMessage().text()))
			.metadata(ChatResponseMetadata.builder()
				.id(metadata.id())
				.modelName(model.id())
				.finishReason(metadata.finishReason())
				.tokenUsage(metadata.tokenUsage())
				.build())
			.build());
	}

	private ChatRequest fitted(ServedModel model) {
		Double wanted = this.request.temperature();
		double temperature = (wanted != null) ? wanted : model.choice().temperature();
		return ChatRequest.builder()
			.messages(this.request.messages())
			.responseFormat(this.request.responseFormat())
			.temperature(model.takesTemperature() ? temperature : null)
			.build();
	}

	private Exchange exchange() {
		return new Exchange(this.limit.end(), this.limit.longestSilence());
	}

	private long timeLeft() {
		return this.limit.end() - System.nanoTime();
	}

	// Half of what is left stays for the answer.
	private boolean pauseFits(Fault fault) {
		Duration pause = (fault.retryAfter() != null) ? fault.retryAfter() : SHORT_PAUSE;
		return pause.toNanos() <= timeLeft() / 2;
	}

	private static boolean pause(Fault fault) {
		Duration least = (fault.retryAfter() != null) ? fault.retryAfter() : SHORT_PAUSE;
		try {
			Thread.sleep(least.plusMillis(ThreadLocalRandom.current().nextLong(SHORT_PAUSE.toMillis())));
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
