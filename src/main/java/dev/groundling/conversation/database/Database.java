package dev.groundling.conversation.database;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads and writes the database. What fails is told in the log once, until it works
 * again, however many questions come in between, and once a minute at most: a full disk
 * still takes what fits into pages it has, so that failing and working take turns.
 */
public final class Database {

	private static final Logger log = LoggerFactory.getLogger(Database.class);

	private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

	private final DatabaseContent content;

	private final JdbcClient client;

	private final TransactionTemplate transaction;

	private final AtomicBoolean failing = new AtomicBoolean();

	private final AtomicReference<@Nullable Long> warned = new AtomicReference<>();

	/**
	 * Uses a database.
	 * @param source gives its connection
	 * @param content what it keeps
	 */
	public Database(DataSource source, DatabaseContent content) {
		this.content = content;
		this.client = JdbcClient.create(source);
		this.transaction = new TransactionTemplate(new Transactions(source));
	}

	/**
	 * Runs a single statement.
	 * @param statement what to read or write
	 * @param <T> what comes of it
	 * @return the result
	 * @throws DatabaseUnavailable if it fails
	 */
	public <T> T run(Function<JdbcClient, T> statement) {
		try {
			T result = statement.apply(this.client);
			succeeded();
			return result;
		}
		catch (DataAccessException ex) {
			throw failed(ex);
		}
	}

	/**
	 * Runs several statements, all or none of them.
	 * @param statements what to read and write
	 * @param <T> what comes of it
	 * @return the result
	 * @throws DatabaseUnavailable if one of them fails
	 */
	public <T> T runTogether(Function<JdbcClient, T> statements) {
		try {
			T result = this.transaction.execute((status) -> statements.apply(this.client));
			succeeded();
			return result;
		}
		catch (DataAccessException | TransactionException ex) {
			throw failed(ex);
		}
	}

	private void succeeded() {
		if (this.failing.compareAndSet(true, false)) {
			log.info("{} are kept again.", this.content.subject());
		}
	}

	// SQLite's messages name tables at most, never what is in them.
	private DatabaseUnavailable failed(NestedRuntimeException fault) {
		// Who waits for a connection is interrupted when nobody wants the answer any
		// more.
		boolean broken = !(fault.getMostSpecificCause() instanceof InterruptedException);
		if (broken && !this.failing.get() && mayWarn()) {
			this.failing.set(true);
			log.warn("{} can't be kept at the moment ({}). {}", this.content.subject(),
					fault.getMostSpecificCause().getMessage(), this.content.withoutIt());
		}
		log.debug("What went wrong with the database.", fault);
		return new DatabaseUnavailable(this.content.subject(), fault);
	}

	private boolean mayWarn() {
		Long last = this.warned.get();
		long now = System.nanoTime();
		return (last == null || now - last >= BETWEEN_WARNINGS.toNanos()) && this.warned.compareAndSet(last, now);
	}

}
