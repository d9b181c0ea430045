package dev.groundling.telegram.answering;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import dev.groundling.answer.Answer;
import dev.groundling.conversation.ConversationSettings;
import dev.groundling.conversation.database.Database;
import dev.groundling.retrieval.RankedPassage;
import dev.groundling.telegram.ConditionalOnBot;
import dev.groundling.telegram.delivery.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the answers given, for the buttons below them: a tap may come days later, and
 * after a restart. Every method throws {@code DatabaseUnavailable} if the database fails.
 */
@Component
@ConditionalOnBot
public class GivenAnswers {

	private static final Logger log = LoggerFactory.getLogger(GivenAnswers.class);

	/** Some 6 KB each. */
	private static final int MOST = 5_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Database database;

	private final ConversationSettings settings;

	private final Clock clock;

	GivenAnswers(@Qualifier("telegramDatabase") Database database, ConversationSettings settings, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Keeps an answer.
	 * @param given the answer
	 */
	void keep(GivenAnswer given) {
		Answer answer = given.answer();
		this.database.run((client) -> client.sql("""
				INSERT INTO given_answer (id, conversation, chat, thread, answer, found, given_at)
				VALUES (?, ?, ?, ?, ?, ?, ?)""")
			.params(answer.id(), answer.conversationId(), given.place().chat(),
					Objects.requireNonNullElse(given.place().thread(), 0), JSON.writeValueAsString(answer),
					JSON.writeValueAsString(given.found()), this.clock.millis())
			.update());
	}

	/**
	 * Looks an answer up.
	 * @param id its id
	 * @param chat id of the chat it is looked for in: what a button sends can be forged,
	 * and shows nobody an answer of another chat
	 * @return the answer, empty if it isn't known there or no more
	 */
	public Optional<GivenAnswer> find(String id, long chat) {
		return this.database
			.run((client) -> client.sql("SELECT answer, found, thread FROM given_answer WHERE id = ? AND chat = ?")
				.params(id, chat)
				.query((row, number) -> read(row.getString(1), row.getString(2), place(chat, row.getInt(3))))
				.optional())
			.flatMap((read) -> read);
	}

	/**
	 * Forgets all answers of a conversation.
	 * @param conversation its id
	 */
	void forget(String conversation) {
		this.database.run(
				(client) -> client.sql("DELETE FROM given_answer WHERE conversation = ?").param(conversation).update());
	}

	/** Deletes what has grown too old or too much, beside whatever else goes on. */
	@Scheduled(fixedDelay = 10, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
	void purge() {
		long oldest = this.clock.instant().minus(this.settings.maxAge()).toEpochMilli();
		this.database.run((client) -> client.sql("""
				DELETE FROM given_answer WHERE given_at < ?
				OR number <= (SELECT MAX(number) FROM given_answer) - ?""").params(oldest, MOST).update());
	}

	private static Place place(long chat, int thread) {
		return new Place(chat, (thread != 0) ? thread : null);
	}

	// Another version of the program may have kept it in another form.
	private static Optional<GivenAnswer> read(String answer, String found, Place place) {
		try {
			return Optional.of(new GivenAnswer(JSON.readValue(answer, Answer.class),
					List.of(JSON.readValue(found, RankedPassage[].class)), place));
		}
		catch (JacksonException ex) {
			log.debug("An answer that was kept can't be read.", ex);
			return Optional.empty();
		}
	}

}
