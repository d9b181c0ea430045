package dev.groundling.conversation.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.springframework.core.NestedExceptionUtils;

/**
 * The file of the database: what makes it usable, and what becomes of it if it isn't.
 */
public final class DatabaseFile {

	/** What the JDBC URL of such a database begins with; the path of its file follows. */
	public static final String PREFIX = "jdbc:sqlite:";

	static final String IN_MEMORY = PREFIX + ":memory:";

	private static final Logger log = LoggerFactory.getLogger(DatabaseFile.class);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
		.withZone(ZoneOffset.UTC);

	private final String url;

	private final DatabaseContent content;

	private final Path path;

	private final Clock clock;

	private DatabaseFile(String url, DatabaseContent content, Clock clock) {
		this.url = url;
		this.content = content;
		this.path = path(url);
		this.clock = clock;
	}

	/**
	 * Opens a database and brings its tables up to date. A damaged file is moved aside;
	 * where a file can't be used at all, a database in memory stands in for it.
	 * @param url JDBC URL of an SQLite database
	 * @param content what it keeps
	 * @param clock tells the time that is added to the name of a damaged file
	 * @return the database, to be closed by the caller
	 */
	public static HikariDataSource open(String url, DatabaseContent content, Clock clock) {
		return url.startsWith(IN_MEMORY) ? inMemory(content) : new DatabaseFile(url, content, clock).open();
	}

	/**
	 * Tells where a database is.
	 * @param url its JDBC URL
	 * @return the path of its file, which isn't there for one in memory
	 */
	static Path path(String url) {
		return Path.of(url.substring(PREFIX.length()).replaceFirst("^file:|\\?.*$", "")).toAbsolutePath();
	}

	private HikariDataSource open() {
		long started = System.nanoTime();
		try {
			Files.createDirectories(this.path.getParent());
			keepToOurselves();
			HikariDataSource source = openedOrBegun();
			log.info("{} in {}; opened and checked in {} ms.", this.content.subject(), this.path,
					Duration.ofNanos(System.nanoTime() - started).toMillis());
			return source;
		}
		catch (IOException | SQLException | Unusable ex) {
			log.warn("{} can't be kept in {} ({}). They are kept in memory until the program is stopped.",
					this.content.subject(), this.path, reason(ex));
			log.debug("What is wrong with the database.", ex);
			return inMemory(this.content);
		}
	}

	// Other users of the machine needn't know what was asked. SQLite's further files get
	// the rights of this one.
	private void keepToOurselves() throws IOException {
		boolean posix = this.path.getFileSystem().supportedFileAttributeViews().contains("posix");
		if (posix && Files.notExists(this.path)) {
			Files.createFile(this.path,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
	}

	// The messages of these two are bare paths.
	private static String reason(Exception fault) {
		return switch (fault) {
			case AccessDeniedException ex -> "access to " + ex.getFile() + " is denied";
			case FileAlreadyExistsException ex -> ex.getFile() + " exists and is not a folder";
			default -> String.valueOf(fault.getMessage());
		};
	}

	private HikariDataSource openedOrBegun() throws IOException, SQLException, Unusable {
		try {
			return opened();
		}
		catch (Unusable ex) {
			moveAside(ex);
			keepToOurselves();
			return opened();
		}
	}

	private HikariDataSource opened() throws SQLException, Unusable {
		int version = checked();
		HikariDataSource source = ConnectionPool.of(this.url, this.content);
		boolean ready = false;
		try {
			if (version < this.content.newest()) {
				Schema.migrate(source, this.content);
			}
			ready = true;
			return source;
		}
		catch (FlywayException ex) {
			throw fault(ex);
		}
		finally {
			if (!ready) {
				source.close();
			}
		}
	}

	// Reads all of it: merely opening a damaged file often succeeds.
	private int checked() throws SQLException, Unusable {
		try (Connection connection = DriverManager.getConnection(this.url, ConnectionPool.pragmas(this.content));
				Statement statement = connection.createStatement()) {
			try (ResultSet check = statement.executeQuery("PRAGMA quick_check(1)")) {
				if (!check.getString(1).equals("ok")) {
					throw new Unusable("it is damaged", null);
				}
			}
			int version = Schema.version(connection);
			if (version > this.content.newest()) {
				throw new SQLException("it was made by a newer version of this program");
			}
			return version;
		}
		catch (SQLiteException ex) {
			throw fault(ex);
		}
	}

	// What is wrong with the file, and not with the disk or the folder it is on.
	private static Unusable fault(Exception fault) throws SQLException {
		if (!(NestedExceptionUtils.getMostSpecificCause(fault) instanceof SQLiteException cause)) {
			return new Unusable("it has other tables than this program's", fault);
		}
		int code = cause.getResultCode().code & 0xff;
		if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
			return new Unusable("it is damaged", fault);
		}
		throw cause;
	}

	// The log written ahead goes along, so that what is left can still be rescued.
	private void moveAside(Unusable fault) throws IOException {
		Path aside = this.path.resolveSibling(this.path.getFileName() + ".bad-" + TIME.format(this.clock.instant()));
		for (String part : List.of("", "-wal", "-shm")) {
			Path file = Path.of(this.path + part);
			if (Files.exists(file)) {
				Files.move(file, Path.of(aside + part));
			}
		}
		log.warn("{} can't be kept in {} any more ({}). It was moved to {}, and a new one is begun; "
				+ "delete that when you like.", this.content.subject(), this.path, fault.getMessage(), aside);
		log.debug("What is wrong with the database.", fault);
	}

	private static HikariDataSource inMemory(DatabaseContent content) {
		HikariDataSource source = ConnectionPool.of(IN_MEMORY, content);
		Schema.create(source, content);
		return source;
	}

	/** The file itself can't be used. */
	private static final class Unusable extends Exception {

		private static final long serialVersionUID = 1L;

		Unusable(String reason, @Nullable Throwable cause) {
			super(reason, cause);
		}

	}

}
