package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import com.zaxxer.hikari.HikariDataSource;
import dev.groundling.conversation.database.Database;
import dev.groundling.conversation.database.DatabaseContent;
import dev.groundling.conversation.database.DatabaseContent.Writing;
import dev.groundling.conversation.database.DatabaseFile;
import dev.groundling.conversation.database.DatabaseUnavailable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database of what comes in and goes out. It is a file of its own: its rows are safe
 * on the disk once written, which those of conversations needn't be, and it may be
 * deleted without them.
 */
final class DeliveryDatabase implements AutoCloseable {

	static final DatabaseContent CONTENT = new DatabaseContent("Telegram's messages",
			"They are not confirmed to Telegram, which keeps them for a day; they are tried again.", "db/telegram",
			List.of("V1__inbox_and_outbox.sql", "V2__answers_and_talks.sql"), Writing.AT_ONCE, Duration.ofSeconds(20));

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

	private final HikariDataSource source;

	private final Database database;

	private volatile boolean closed;

	private DeliveryDatabase(HikariDataSource source) {
		this.source = source;
		this.database = new Database(source, CONTENT);
	}

	/**
	 * Opens it.
	 * @param url its JDBC URL
	 * @param clock tells the time that is added to the name of a damaged file
	 * @return the database, to be closed by the caller
	 */
	static DeliveryDatabase open(String url, Clock clock) {
		return new DeliveryDatabase(DatabaseFile.open(url, CONTENT, clock));
	}

	/**
	 * Gives its connection, for the upkeep of the file.
	 * @return what gives the connection
	 */
	HikariDataSource source() {
		return this.source;
	}

	/**
	 * Gives it to those who keep something there that has to do with messages.
	 * @return the database
	 */
	Database shared() {
		return this.database;
	}

	/**
	 * Runs statements, all or none of them.
	 * @param statements what to read and write
	 * @param <T> what comes of it
	 * @return the result
	 * @throws DatabaseUnavailable if one of them fails
	 */
	<T> T run(Function<JdbcClient, T> statements) {
		return this.database.runTogether(statements);
	}

	/**
	 * As {@link #insist(Function)}, with nothing to come of it.
	 * @param statements what to read and write
	 */
	void insistOn(Consumer<JdbcClient> statements) {
		insist((client) -> {
			statements.accept(client);
			return true;
		});
	}

	/**
	 * Runs statements, all or none of them, again and again until it succeeds: what they
	 * note has happened, and would be lost or happen twice.
	 * @param statements what to read and write
	 * @param <T> what comes of it
	 * @return the result
	 * @throws CancellationException if the program stops before that
	 */
	<T> T insist(Function<JdbcClient, T> statements) {
		for (Backoff backoff = new Backoff(LONGEST_PAUSE);;) {
			try {
				return run(statements);
			}
			catch (DatabaseUnavailable ex) {
				pause(backoff.next());
			}
		}
	}

	private void pause(Duration pause) {
		try {
			Thread.sleep(pause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw stopped();
		}
		if (this.closed) {
			throw stopped();
		}
	}

	private static CancellationException stopped() {
		return new CancellationException("The program stops.");
	}

	@Override
	public void close() {
		this.closed = true;
		this.source.close();
	}

}
