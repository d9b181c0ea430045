package dev.groundling.telegram;

import dev.groundling.testing.FakeBotApi;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A test that shares its program with others of its kind. */
@TestPropertySource(properties = "groundling.data.directory=target/test-data/bot")
abstract class SharedBotTest extends BotTest {

	private static final FakeBotApi TELEGRAM = started("bot");

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		registry.add("groundling.telegram.api-url", TELEGRAM::url);
	}

	@Override
	FakeBotApi telegram() {
		return TELEGRAM;
	}

}
