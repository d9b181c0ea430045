package dev.groundling.model;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import dev.langchain4j.model.chat.StreamingChatModel;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * One model, and how it has done lately. Each change for the better or the worse is told
 * once, not with every question.
 */
final class ServedModel {

	// A bot is asked a few times a minute. The defaults of the library would let a
	// hundred users fail first.
	private static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom()
		.slidingWindowType(SlidingWindowType.COUNT_BASED)
		.slidingWindowSize(20)
		.minimumNumberOfCalls(5)
		.waitDurationInOpenState(Duration.ofSeconds(30))
		.permittedNumberOfCallsInHalfOpenState(1)
		.build();

	private static final Logger logger = LoggerFactory.getLogger(ServedModel.class);

	private final ChosenModel choice;

	private final StreamingChatModel vendorModel;

	private final CircuitBreaker breaker;

	private final AtomicReference<@Nullable Trouble> trouble = new AtomicReference<>();

	private volatile boolean takesTemperature = true;

	ServedModel(ChosenModel choice, StreamingChatModel vendorModel) {
		this.choice = choice;
		this.vendorModel = vendorModel;
		this.breaker = CircuitBreaker.of(choice.id(), BREAKER);
	}

	ChosenModel choice() {
		return this.choice;
	}

	StreamingChatModel vendorModel() {
		return this.vendorModel;
	}

	/** Whether it may be asked now; whoever gets leave reports what came of it. */
	boolean admits() {
		return this.breaker.tryAcquirePermission();
	}

	/** Whether it is left alone, is about to be tried again, or is asked as usual. */
	String state() {
		return switch (this.breaker.getState()) {
			case OPEN, FORCED_OPEN -> "resting";
			case HALF_OPEN -> "on probation";
			default -> "asked";
		};
	}

	/** Whether it is left alone for now. */
	boolean isResting() {
		return this.breaker.getState() == State.OPEN;
	}

	/** What it failed of last, {@code null} if it has answered since. */
	@Nullable Trouble trouble() {
		return this.trouble.get();
	}

	/** It answered. */
	void answered(Duration took) {
		this.breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
		works();
	}

	/** It failed. */
	void failed(Fault fault, Duration took) {
		if (fault.kind().isCounted()) {
			this.breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, fault.exception());
		}
		else {
			this.breaker.releasePermission();
		}
		logger.debug("{}", fault.message());
	}

	/** Whoever asked broke off; that says nothing about the model. */
	void abandoned() {
		this.breaker.releasePermission();
	}

	/** It is known to work. */
	void works() {
		Trouble before = this.trouble.getAndSet(null);
		if (before != null) {
			logger.info("{} works again.", this.choice.described());
		}
	}

	/** It has left a question unanswered, or wouldn't answer one. */
	void report(Fault fault) {
		if (!fault.kind().isCounted() && !fault.kind().isMendable()) {
			return;
		}
		Trouble before = this.trouble.getAndSet(new Trouble(fault.kind(), Instant.now()));
		if (before == null || before.kind() != fault.kind()) {
			logger.atLevel(fault.kind().isMendable() ? Level.ERROR : Level.WARN).log(fault.message());
		}
	}

	boolean takesTemperature() {
		return this.takesTemperature;
	}

	/** It has refused a temperature, and is sent none from now on. */
	void takesNoTemperature() {
		this.takesTemperature = false;
		logger.info("{} takes no temperature, so it is sent none.", this.choice.described());
	}

	/**
	 * The last failure.
	 *
	 * @param kind what it was
	 * @param since when it happened
	 */
	record Trouble(FaultKind kind, Instant since) {
	}

}
