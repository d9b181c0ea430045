package dev.groundling.telegram.delivery;

import java.util.Locale;
import java.util.function.Supplier;

import dev.groundling.telegram.api.ApiFault.Kind;
import dev.groundling.telegram.delivery.OutgoingRow.Act;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts what comes in and goes out. None of it holds what was said, or by whom.
 * <ul>
 * <li>{@code groundling.telegram.updates}: tag {@code outcome}: {@code new},
 * {@code known}, {@code unreadable}, {@code failed} or {@code refused}</li>
 * <li>{@code groundling.telegram.sent}: tag {@code act}: {@code send}, {@code edit} or
 * {@code delete}</li>
 * <li>{@code groundling.telegram.faults}: tag {@code kind}</li>
 * <li>{@code groundling.telegram.waiting}: tag {@code what}, {@code updates} or
 * {@code messages}</li>
 * </ul>
 */
final class TelegramMeters {

	private final MeterRegistry meters;

	TelegramMeters(MeterRegistry meters) {
		this.meters = meters;
	}

	void waiting(String what, Supplier<Number> count) {
		Gauge.builder("groundling.telegram.waiting", count).tag("what", what).register(this.meters);
	}

	void updates(String outcome, int count) {
		this.meters.counter("groundling.telegram.updates", "outcome", outcome).increment(count);
	}

	void sent(Act act) {
		this.meters.counter("groundling.telegram.sent", "act", act.name().toLowerCase(Locale.ROOT)).increment();
	}

	void failed(Kind kind) {
		this.meters.counter("groundling.telegram.faults", "kind", kind.name().toLowerCase(Locale.ROOT)).increment();
	}

}
