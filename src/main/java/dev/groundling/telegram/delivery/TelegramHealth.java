package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import dev.groundling.conversation.database.DatabaseUnavailable;
import dev.groundling.telegram.delivery.ChannelState.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How the bot does. The service is up however that is: it answers over HTTP all the same,
 * and starting it anew wouldn't bring Telegram back.
 */
class TelegramHealth implements HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(TelegramHealth.class);

	private final ObjectProvider<ChannelState> state;

	private final ObjectProvider<BotProfile> profile;

	private final ObjectProvider<Inbox> inbox;

	private final ObjectProvider<Outbox> outbox;

	private final Clock clock;

	TelegramHealth(ObjectProvider<ChannelState> state, ObjectProvider<BotProfile> profile, ObjectProvider<Inbox> inbox,
			ObjectProvider<Outbox> outbox, Clock clock) {
		this.state = state;
		this.profile = profile;
		this.inbox = inbox;
		this.outbox = outbox;
		this.clock = clock;
	}

	@Override
	public Health health() {
		ChannelState state = this.state.getIfAvailable();
		if (state == null) {
			return Health.up().withDetail("state", "off").build();
		}
		ChannelState.Now now = state.now();
		String name = this.profile.getObject().username();
		Health.Builder health = Health.up();
		health.withDetail("state",
				(now.kind() == Kind.RUNNING && name != null) ? "running as @" + name : now.kind().words());
		health.withDetail("since", now.since().toString());
		Instant heard = state.heard();
		if (heard != null) {
			health.withDetail("secondsSinceHeard", Duration.between(heard, this.clock.instant()).toSeconds());
		}
		try {
			health.withDetail("waitingUpdates", this.inbox.getObject().waiting());
			health.withDetail("waitingMessages", this.outbox.getObject().waiting());
		}
		catch (DatabaseUnavailable ex) {
			log.debug("What waits can't be counted.", ex);
		}
		return health.build();
	}

}
