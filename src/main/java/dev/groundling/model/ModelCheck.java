package dev.groundling.model;

import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Looks after the start, and beside it, whether the models would answer: a wrong key, an
 * unknown model or a server that isn't there is told before the first user meets it. It
 * costs nothing, since servers list their models for free.
 */
class ModelCheck {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Logger logger = LoggerFactory.getLogger(ModelCheck.class);

	private final List<ServedModel> models;

	private final WatchedHttpClient client;

	ModelCheck(List<ServedModel> models, WatchedHttpClient client) {
		this.models = models;
		this.client = client;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		for (ServedModel model : this.models) {
			Thread.ofVirtual().name("model-check").start(() -> look(model));
		}
	}

	void look(ServedModel model) {
		Exchange exchange = new Exchange(System.nanoTime() + PATIENCE.toNanos(), PATIENCE);
		Fault fault = new Enquiry(model.choice(), this.client).make(exchange);
		if (fault != null) {
			model.report(fault);
		}
		else {
			logger.debug("{} is there.", model.choice().described());
		}
	}

}
