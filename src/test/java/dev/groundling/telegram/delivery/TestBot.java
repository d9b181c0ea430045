package dev.groundling.telegram.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import dev.groundling.telegram.TelegramSettings;
import dev.groundling.testing.FakeBotApi;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Delivery as the service has it, with a bot that is a few lines of a test. */
final class TestBot implements AutoCloseable {

	private final AnnotationConfigServletWebApplicationContext context = new AnnotationConfigServletWebApplicationContext();

	private TestBot(Map<String, Object> settings, UpdateHandler handler, Clock clock) {
		this.context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
		this.context.registerBean(UpdateHandler.class, () -> handler);
		this.context.registerBean(Clock.class, () -> clock);
		this.context.registerBean(SimpleMeterRegistry.class);
		this.context.register(Parts.class);
	}

	/**
	 * Starts a bot.
	 * @param telegram the server it talks to
	 * @param data its folder
	 * @param handler deals with updates
	 * @param settings further settings, each name followed by its value
	 * @return the bot, which has begun to connect
	 */
	static TestBot start(FakeBotApi telegram, Path data, UpdateHandler handler, String... settings) {
		return start(telegram.url(), data, handler, Clock.systemUTC(), settings);
	}

	static TestBot start(String url, Path data, UpdateHandler handler, Clock clock, String... settings) {
		Map<String, Object> all = new HashMap<>(Map.of("groundling.telegram.token", FakeBotApi.TOKEN,
				"groundling.telegram.api-url", url, "groundling.data.directory", data.toString()));
		for (int i = 0; i < settings.length; i += 2) {
			all.put(settings[i], settings[i + 1]);
		}
		TestBot bot = new TestBot(all, handler, clock);
		bot.context.refresh();
		return bot;
	}

	/** Deals with each message by saying the same. */
	static UpdateHandler echo() {
		return (update, waited, replies) -> {
			if (!update.hasMessage() || update.getMessage().getText() == null) {
				replies.finish(List.of());
				return;
			}
			replies.finish(List.of(send(update.getMessage().getChatId(), update.getMessage().getMessageId(),
					"You said: " + HtmlUtils.htmlEscape(update.getMessage().getText(), "UTF-8"))));
		};
	}

	static Outgoing.Send send(long chat, int replyTo, String text) {
		return new Outgoing.Send(new Place(chat, null), replyTo, text, text, null);
	}

	/** Waits until something holds, for at most half a minute. */
	static void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as(what).isLessThan(end);
			LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
		}
	}

	/** Waits as a handler does that works for long: until then, or it is interrupted. */
	static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	<T> T part(Class<T> type) {
		return this.context.getBean(type);
	}

	<T> T part(Class<T> type, String name) {
		return this.context.getBean(name, type);
	}

	/** Stops it as the service is stopped. */
	@Override
	public void close() {
		this.context.close();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(TelegramSettings.class)
	@ComponentScan({ "dev.groundling.telegram.api", "dev.groundling.telegram.delivery" })
	static class Parts {

	}

}
