package dev.groundling.answer;

import java.util.Locale;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.stereotype.Component;

/**
 * Measures the road of a question: a timer and, where tracing is set up, a span for each
 * step ({@code groundling.answer.step}), and a counter of how questions end
 * ({@code groundling.answers}). Neither has words of a question.
 */
@Component
class AnswerMeters {

	private final MeterRegistry meters;

	private final ObservationRegistry observations;

	AnswerMeters(MeterRegistry meters, ObservationRegistry observations) {
		this.meters = meters;
		this.observations = observations;
	}

	/**
	 * Takes a step and its time.
	 * @param step name of the step
	 * @param action the step
	 * @param <T> what it brings
	 * @return what it brought
	 */
	<T> T timed(String step, Supplier<T> action) {
		return Observation.createNotStarted("groundling.answer.step", this.observations)
			.contextualName(step)
			.lowCardinalityKeyValue("step", step)
			.observe(action);
	}

	void ended(Draft draft) {
		this.meters
			.counter("groundling.answers", "outcome", draft.outcome().name().toLowerCase(Locale.ROOT), "by",
					draft.answeredBy(), "degraded", (draft.degraded() != null) ? draft.degraded() : "none")
			.increment();
	}

}
