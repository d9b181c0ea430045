package dev.groundling.model;

import java.util.function.Supplier;

import dev.langchain4j.model.output.TokenUsage;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times the calls of models. None of it holds what was asked or answered.
 * <ul>
 * <li>{@code groundling.model.calls}: a timer, and a span where spans are kept; tags
 * {@code model} and {@code outcome}, which is {@code answered} or a kind of fault</li>
 * <li>{@code groundling.model.tokens}: tags {@code model} and {@code direction}, in or
 * out</li>
 * <li>{@code groundling.model.retries}: tags {@code model} and {@code reason}</li>
 * <li>{@code groundling.model.fallbacks}: tag {@code model}, the one turned to</li>
 * </ul>
 */
final class ModelMeters {

	private static final String MODEL = "model";

	private final MeterRegistry meters;

	private final ObservationRegistry observations;

	ModelMeters(MeterRegistry meters, ObservationRegistry observations) {
		this.meters = meters;
		this.observations = observations;
	}

	/** Times a call that ends with a fault or, with {@code null}, an answer. */
	@Nullable Fault observe(ChosenModel model, Supplier<@Nullable Fault> call) {
		Observation observation = Observation.createNotStarted("groundling.model.calls", this.observations)
			.contextualName("ask " + model.id())
			.lowCardinalityKeyValue(MODEL, model.id())
			.lowCardinalityKeyValue("outcome", "answered");
		return observation.observe(() -> {
			Fault fault = call.get();
			if (fault != null) {
				observation.lowCardinalityKeyValue("outcome", fault.kind().id());
				observation.error(fault.exception());
			}
			return fault;
		});
	}

	void counted(ChosenModel model, @Nullable TokenUsage usage) {
		if (usage != null) {
			count(model, "in", usage.inputTokenCount());
			count(model, "out", usage.outputTokenCount());
		}
	}

	private void count(ChosenModel model, String direction, @Nullable Integer tokens) {
		if (tokens != null) {
			this.meters.counter("groundling.model.tokens", MODEL, model.id(), "direction", direction).increment(tokens);
		}
	}

	void triedAgain(ChosenModel model, FaultKind reason) {
		this.meters.counter("groundling.model.retries", MODEL, model.id(), "reason", reason.id()).increment();
	}

	void fellBack(ChosenModel model) {
		this.meters.counter("groundling.model.fallbacks", MODEL, model.id()).increment();
	}

}
