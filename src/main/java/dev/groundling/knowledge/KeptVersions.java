package dev.groundling.knowledge;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies of the files that are in service, and of those that they took the place of. So a
 * file that is spoilt doesn't take its article along, not even over a restart, and a swap
 * can be taken back.
 * <p>
 * A copy is named by the hash of its content, which is checked when it is read, and one
 * list tells whose it is. What goes wrong here is told in the log and stops nothing: an
 * article is served without a copy too.
 */
class KeptVersions {

	private static final Logger log = LoggerFactory.getLogger(KeptVersions.class);

	private static final String LIST = "versions.json";

	private final Path directory;

	private final boolean reading;

	private Map<String, Versions> list;

	/**
	 * Opens the copies.
	 * @param directory folder of their own, made when there is something to keep
	 */
	KeptVersions(Path directory) {
		this(directory, false);
	}

	/**
	 * Opens the copies.
	 * @param directory folder of their own, made when there is something to keep
	 * @param reading whether to leave them as they are, for who isn't in charge
	 */
	KeptVersions(Path directory, boolean reading) {
		this.reading = reading;
		this.directory = directory.toAbsolutePath().normalize();
		this.list = read();
	}

	/**
	 * Copies the content of a file, which counts once it is {@linkplain #record
	 * recorded}.
	 * @param hash its hash
	 * @param content the content
	 */
	synchronized void store(String hash, byte[] content) {
		if (this.reading) {
			return;
		}
		try {
			Path copy = this.directory.resolve(hash);
			if (!Files.exists(copy) || Files.size(copy) != content.length) {
				Files.createDirectories(this.directory);
				Path draft = Files.write(this.directory.resolve(hash + ".new"), content);
				Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException ex) {
			tell(ex);
		}
	}

	/**
	 * Records what is in service. A file whose content is another than before keeps the
	 * one before as its former version; a file that is gone is forgotten.
	 * @param contents what is in service
	 */
	synchronized void record(Contents contents) {
		if (this.reading) {
			return;
		}
		Map<String, Versions> next = new TreeMap<>();
		for (FileReading reading : contents.readings()) {
			Versions before = this.list.get(reading.source());
			Versions now = (reading.problem() == null && reading.hash() != null)
					? Versions.following(before, reading.hash()) : before;
			if (now != null) {
				next.put(reading.source(), now);
			}
		}
		if (!next.equals(this.list)) {
			this.list = next;
			try {
				Files.createDirectories(this.directory);
				byte[] written = JsonMapper.shared().writeValueAsBytes(next);
				try (IncomingFile file = IncomingFile.write(written, this.directory.resolve(LIST))) {
					file.accept();
				}
				tidy();
			}
			catch (IOException ex) {
				tell(ex);
			}
		}
	}

	/**
	 * Returns the content that was replaced by what is in service now.
	 * @param source path of a file below the knowledge folder
	 * @return its content, empty if there was none or it isn't kept
	 */
	synchronized Optional<byte[]> former(String source) {
		Versions versions = this.list.get(source);
		return (versions != null) ? content(versions.former) : Optional.empty();
	}

	/**
	 * Returns the content that is in service.
	 * @param source path of a file below the knowledge folder
	 * @return its content, empty if it isn't kept
	 */
	synchronized Optional<byte[]> current(String source) {
		Versions versions = this.list.get(source);
		return (versions != null) ? content(versions.current) : Optional.empty();
	}

	/** Reads the article that was in service when the program ended. */
	@Nullable Article current(ArticleFile file, ArticleReaders readers) {
		Optional<byte[]> content = current(file.source());
		if (content.isEmpty()) {
			return null;
		}
		try {
			return file.read(content.get(), (URI) null, readers);
		}
		catch (UnreadableArticle ex) {
			log.warn("The former version of {} can't be used either: {}", file.source(), ex.getMessage());
			return null;
		}
	}

	/** Tells whether there is a version to go back to. */
	synchronized boolean hasFormer(String source) {
		Versions versions = this.list.get(source);
		return versions != null && versions.former != null && Files.exists(this.directory.resolve(versions.former));
	}

	/**
	 * Computes what stands for a content.
	 * @param content the content
	 * @return its SHA-256 in hexadecimal digits
	 */
	static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256.", ex);
		}
	}

	private Optional<byte[]> content(@Nullable String hash) {
		if (hash == null) {
			return Optional.empty();
		}
		try {
			byte[] content = Files.readAllBytes(this.directory.resolve(hash));
			return hash(content).equals(hash) ? Optional.of(content) : Optional.empty();
		}
		catch (IOException ex) {
			tell(ex);
			return Optional.empty();
		}
	}

	private Map<String, Versions> read() {
		Path file = this.directory.resolve(LIST);
		try {
			return JsonMapper.shared()
				.readValue(Files.readAllBytes(file), new TypeReference<TreeMap<String, Versions>>() {
				});
		}
		catch (NoSuchFileException ex) {
			return new TreeMap<>();
		}
		catch (IOException | JacksonException ex) {
			log.warn("The list of former versions in {} can't be read and is begun anew.", file);
			return new TreeMap<>();
		}
	}

	private void tidy() throws IOException {
		Set<String> wanted = new HashSet<>(Set.of(LIST));
		for (Versions versions : this.list.values()) {
			wanted.add(versions.current);
			wanted.add(Objects.requireNonNullElse(versions.former, LIST));
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(this.directory)) {
			for (Path file : files) {
				if (!wanted.contains(file.getFileName().toString())) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	private void tell(IOException fault) {
		log.warn(
				"Former versions of articles can't be kept in {} ({}), so that swaps can't be taken back. "
						+ "See that the disk has room and that the service may write there.",
				this.directory, fault.toString());
	}

	/**
	 * The versions of one file.
	 *
	 * @param current hash of what is in service
	 * @param former hash of what was before, or {@code null}
	 */
	record Versions(String current, @Nullable String former) {

		Versions {
			Objects.requireNonNull(current);
		}

		static Versions following(@Nullable Versions before, String hash) {
			if (before == null) {
				return new Versions(hash, null);
			}
			return before.current.equals(hash) ? before : new Versions(hash, before.current);
		}

	}

}
