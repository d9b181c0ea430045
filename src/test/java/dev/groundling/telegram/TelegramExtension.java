package dev.groundling.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Keeps one server for all tests of the bot, as they share one program, and hands it and
 * new users to them.
 */
class TelegramExtension
		implements ApplicationContextInitializer<ConfigurableApplicationContext>, ParameterResolver, AfterEachCallback {

	private static final FakeBotApi TELEGRAM = FakeBotApi.start();

	private static final AtomicLong USERS = new AtomicLong(1000);

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("groundling.telegram.token=" + FakeBotApi.TOKEN, "groundling.telegram.api-url=" + TELEGRAM.url(),
					"groundling.data.directory=" + newFolder())
			.applyTo(context);
	}

	// What a former run has noted would be taken for this one's.
	private static Path newFolder() {
		try {
			return Files.createTempDirectory(Path.of("target"), "telegram-tests");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == FakeBotApi.class || type == FakeUser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return (parameter.getParameter().getType() == FakeBotApi.class) ? TELEGRAM
				: TELEGRAM.user(USERS.incrementAndGet(), "Ann", "en");
	}

	@Override
	public void afterEach(ExtensionContext context) {
		TELEGRAM.recover();
		TELEGRAM.assertNoViolations();
		TELEGRAM.assertLimitsKept();
	}

}
