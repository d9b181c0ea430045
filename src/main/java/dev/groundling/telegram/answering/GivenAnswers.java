package dev.groundling.telegram.answering;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import dev.groundling.answer.Answer;
import dev.groundling.conversation.ConversationSettings;
import dev.groundling.conversation.database.Database;
import dev.groundling.retrieval.RankedPassage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the answers given, for the buttons below them: a tap may come days later, and
 * after a restart. Every method throws {@code DatabaseUnavailable} if the database fails.
 */
@Component
public class GivenAnswers {

	private static final Logger log = LoggerFactory.getLogger(GivenAnswers.class);

	/** Some 6 KB each. */
	private static final int MOST = 5_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Database database;

	private final ConversationSettings settings;

	private final Clock clock;

	GivenAnswers(Database database, ConversationSettings settings, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Keeps an answer.
	 * @param asked what it answers
	 * @param given the answer
	 */
	void keep(Asked asked, GivenAnswer given) {
		int message = (asked.how() == Asked.How.TYPED) ? asked.replyTo() : 0;
		this.database.run((client) -> client.sql("""
				INSERT INTO given_answer (id, conversation, chat, message, question, answer, found, given_at)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(given.answer().id(), given.answer().conversationId(), asked.asker().place().chat(), message,
					asked.text(), JSON.writeValueAsString(given.answer()), JSON.writeValueAsString(given.found()),
					this.clock.millis())
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
			.run((client) -> client.sql("SELECT answer, found FROM given_answer WHERE id = ? AND chat = ?")
				.params(id, chat)
				.query((row, number) -> read(row.getString(1), row.getString(2)))
				.optional())
			.flatMap((read) -> read);
	}

	/**
	 * Tells what a message asked when it was answered last.
	 * @param chat id of the chat
	 * @param message id of the message
	 * @return the question, empty if it is none that was answered, or isn't known any
	 * more
	 */
	public Optional<String> question(long chat, int message) {
		return this.database.run((client) -> client
			.sql("SELECT question FROM given_answer WHERE chat = ? AND message = ? ORDER BY number DESC LIMIT 1")
			.params(chat, message)
			.query(String.class)
			.optional());
	}

	/**
	 * Forgets all answers of a conversation.
	 * @param conversation its id
	 */
	void forget(String conversation) {
		this.database.run((client) -> client.sql("DELETE FROM given_answer WHERE conversation = ?")
			.param(conversation)
			.update());
	}

	/** Deletes what has grown too old or too much, beside whatever else goes on. */
	@Scheduled(fixedDelay = 10, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
	void purge() {
		long oldest = this.clock.instant().minus(this.settings.maxAge()).toEpochMilli();
		this.database.run((client) -> client.sql("""
				DELETE FROM given_answer WHERE given_at < ?
				OR number <= (SELECT MAX(number) FROM given_answer) - ?""").params(oldest, MOST).update());
	}

	// Another version of the program may have kept it in another form.
	private static Optional<GivenAnswer> read(String answer, String found) {
		try {
			return Optional.of(new GivenAnswer(JSON.readValue(answer, Answer.class),
					List.of(JSON.readValue(found, RankedPassage[].class))));
		}
		catch (JacksonException ex) {
			log.debug("An answer that was kept can't be read.", ex);
			return Optional.empty();
		}
	}

}
