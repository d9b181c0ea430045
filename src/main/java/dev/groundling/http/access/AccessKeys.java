package dev.groundling.http.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The keys that open the service. Only their hashes are kept, and what is presented is
 * compared with all of them, in a time that tells nothing of any.
 */
@Component
@EnableConfigurationProperties(HttpSettings.class)
class AccessKeys {

	/** Fewest characters: 16 random letters and digits can't be guessed. */
	private static final int SHORTEST = 16;

	private static final int NAME_BYTES = 8;

	private final List<Key> keys;

	private final boolean required;

	private final boolean administrable;

	/**
	 * Takes the keys of the settings.
	 * @param settings the settings
	 * @throws UnfitKey if one of them is too short, or no header can carry it
	 */
	AccessKeys(HttpSettings settings) {
		this.required = !settings.apiKeys().isEmpty();
		this.administrable = !settings.adminKeys().isEmpty();
		// Where a key is in both lists, the first hit counts.
		this.keys = Stream
			.concat(keys("groundling.http.admin-keys", settings.adminKeys(), true),
					keys("groundling.http.api-keys", settings.apiKeys(), false))
			.toList();
	}

	/** Tells whether nobody gets in without a key. */
	boolean required() {
		return this.required;
	}

	/** Tells whether there is a key that may change the articles. */
	boolean administrable() {
		return this.administrable;
	}

	/**
	 * Looks a key up.
	 * @param presented what somebody presents as a key
	 * @return the key, or {@code null} if there is none such
	 */
	@Nullable Key find(String presented) {
		byte[] hash = hash(presented);
		Key found = null;
		for (Key key : this.keys) {
			boolean equal = MessageDigest.isEqual(key.hash, hash);
			found = (equal && found == null) ? key : found;
		}
		return found;
	}

	private static Stream<Key> keys(String setting, List<String> values, boolean admin) {
		return IntStream.range(0, values.size()).mapToObj((i) -> key(setting + "[" + i + "]", values.get(i), admin));
	}

	private static Key key(String setting, String value, boolean admin) {
		if (value.length() < SHORTEST) {
			throw new UnfitKey(setting, "has fewer than " + SHORTEST + " characters");
		}
		if (value.chars().anyMatch((character) -> character <= ' ' || character > '~')) {
			throw new UnfitKey(setting, "has characters that no header can carry");
		}
		return new Key(hash(value), admin);
	}

	private static byte[] hash(String value) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256.", ex);
		}
	}

	/** A key, by its hash. */
	static final class Key {

		private final byte[] hash;

		private final boolean admin;

		Key(byte[] hash, boolean admin) {
			this.hash = hash;
			this.admin = admin;
		}

		/** Tells whether it may change the articles. */
		boolean admin() {
			return this.admin;
		}

		/** Returns what tells its holder from others, and nothing of the key. */
		String name() {
			return "key-" + HexFormat.of().formatHex(this.hash, 0, NAME_BYTES);
		}

	}

}
