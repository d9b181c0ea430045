package dev.groundling.telegram.command;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.IndexSize;
import dev.groundling.retrieval.Retriever;
import dev.groundling.telegram.ConditionalOnBot;
import dev.groundling.telegram.delivery.DeliveryStatus;
import dev.groundling.telegram.message.StatusMessage.State;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Knows how the service is. */
@Component
@ConditionalOnBot
class ServiceState {

	private final Articles articles;

	private final Retriever retriever;

	private final DeliveryStatus delivery;

	private final Environment settings;

	ServiceState(Articles articles, Retriever retriever, DeliveryStatus delivery, Environment settings) {
		this.articles = articles;
		this.retriever = retriever;
		this.delivery = delivery;
		this.settings = settings;
	}

	/**
	 * Looks how the service is.
	 * @return its state now
	 */
	State now() {
		// The one who asks doesn't wait any more.
		IndexSize size = this.retriever.size();
		return new State(size.articles(), size.passages(), this.articles.unreadable().size(), model(),
				this.delivery.waiting() - 1, this.delivery.sinceHeard(),
				Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
	}

	// Which models there are is the business of the package that makes them, and it lets
	// nobody see; what was set is all there is to tell.
	private @Nullable String model() {
		String provider = this.settings.getProperty("groundling.model.provider", "none");
		return provider.equals("none") ? null : provider + ":" + this.settings.getProperty("groundling.model.name", "");
	}

}
