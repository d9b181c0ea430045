package dev.groundling.telegram.answering;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import dev.groundling.conversation.ConversationSettings;
import dev.groundling.conversation.Conversations;
import dev.groundling.conversation.database.Database;
import dev.groundling.telegram.delivery.Place;
import dev.groundling.telegram.ConditionalOnBot;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Knows which conversation goes on where, also after a restart: in private chats there is
 * one in each topic, in groups each member has one of their own in each topic, as one
 * member's "and in 2018?" doesn't mean what another has asked. Every method throws
 * {@code DatabaseUnavailable} if the database fails.
 */
@Component
@ConditionalOnBot
public class Talks {

	/** Some 100 bytes each. */
	private static final int MOST = 50_000;

	private final Database database;

	private final Conversations conversations;

	private final GivenAnswers answers;

	private final ConversationSettings settings;

	private final Clock clock;

	Talks(@Qualifier("telegramDatabase") Database database, Conversations conversations, GivenAnswers answers,
			ConversationSettings settings, Clock clock) {
		this.database = database;
		this.conversations = conversations;
		this.answers = answers;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Tells which conversation a question belongs to.
	 * @param asker who asks, and where
	 * @return id of the conversation that goes on there, or of a new one
	 */
	String conversation(Asker asker) {
		String conversation = known(asker).filter(this.conversations::exists).orElseGet(this.conversations::begin);
		this.database.run((client) -> client.sql("""
				INSERT INTO talk (chat, thread, asker, conversation, used_at) VALUES (?, ?, ?, ?, ?)
				ON CONFLICT (chat, thread, asker) DO UPDATE
				SET conversation = excluded.conversation, used_at = excluded.used_at""")
			.params(asker.place().chat(), thread(asker.place()), talker(asker), conversation, this.clock.millis())
			.update());
		return conversation;
	}

	/**
	 * Forgets the conversation that goes on somewhere, with its answers and what was
	 * thought of them.
	 * @param asker whose it is, and where
	 * @throws dev.groundling.conversation.ConversationsUnavailable if it can't be
	 * forgotten at the moment
	 */
	public void forget(Asker asker) {
		known(asker).ifPresent((conversation) -> {
			this.conversations.forget(conversation);
			this.answers.forget(conversation);
			this.database
				.run((client) -> client.sql("DELETE FROM talk WHERE conversation = ?").param(conversation).update());
		});
	}

	private Optional<String> known(Asker asker) {
		return this.database
			.run((client) -> client.sql("SELECT conversation FROM talk WHERE chat = ? AND thread = ? AND asker = ?")
				.params(asker.place().chat(), thread(asker.place()), talker(asker))
				.query(String.class)
				.optional());
	}

	private static int thread(Place place) {
		return Objects.requireNonNullElse(place.thread(), 0);
	}

	private static long talker(Asker asker) {
		return asker.place().isPrivate() ? 0 : asker.id();
	}

	/** Deletes what has grown too old or too much, beside whatever else goes on. */
	@Scheduled(fixedDelay = 10, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
	void purge() {
		long oldest = this.clock.instant().minus(this.settings.maxAge()).toEpochMilli();
		this.database.runTogether((client) -> {
			client.sql("DELETE FROM talk WHERE used_at < ?").param(oldest).update();
			return client.sql("""
					DELETE FROM talk WHERE (chat, thread, asker) IN (
						SELECT chat, thread, asker FROM talk ORDER BY used_at DESC LIMIT -1 OFFSET ?)""")
				.param(MOST)
				.update();
		});
	}

}
