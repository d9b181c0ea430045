package dev.groundling.testing;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class RateLimitsTests {

	private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

	private final BotWorld world = new BotWorld();

	private final RateLimits limits = RateLimits.telegram();

	@Test
	void takesThirtyMessagesInAnySecond() {
		for (int chat = 1; chat <= 30; chat++) {
			send(chat, 10L * chat);
		}
		assertThatExceptionOfType(RefusedCall.class).isThrownBy(() -> send(31, 1005));
		assertThatNoException().isThrownBy(() -> send(31, 1010));
		assertThat(this.limits.exceeded()).hasSize(1);
	}

	@Test
	void takesTwentyMessagesAMinuteInAGroup() {
		for (int i = 0; i < 20; i++) {
			send(-5, 2000L * i);
		}
		assertThatExceptionOfType(RefusedCall.class).isThrownBy(() -> send(-5, 50_000))
			.withMessage("Too Many Requests: retry after 10");
	}

	@Test
	void countsDraftsApart() {
		send(7, 0);
		assertThatNoException().isThrownBy(() -> call("sendMessageDraft", 7, 10));
		assertThatExceptionOfType(RefusedCall.class).isThrownBy(() -> call("sendMessageDraft", 7, 20));
	}

	@Test
	void takesABurstWhereItIsToldTo() {
		RateLimits burst = RateLimits.telegram().withBurst(2);
		FakeChat chat = this.world.privateChat(7, "Ann");
		burst.check(called("sendMessage", 0), chat);
		burst.check(called("sendMessage", 10), chat);
		assertThatExceptionOfType(RefusedCall.class).isThrownBy(() -> burst.check(called("editMessageText", 20), chat));
	}

	private void send(long chat, long millis) {
		call("sendMessage", chat, millis);
	}

	private void call(String method, long chat, long millis) {
		FakeChat in = (chat > 0) ? this.world.privateChat(chat, "Ann") : this.world.group("group", chat, "Readers");
		this.limits.check(called(method, millis), in);
	}

	private static BotApiCall called(String method, long millis) {
		return new BotApiCall(START.plusMillis(millis), method, JsonMapper.shared().createObjectNode());
	}

}
