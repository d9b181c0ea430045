package dev.groundling.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One model as the settings name it: the first, or one of the fallbacks.
 *
 * @param provider whose it is
 * @param baseUrl address of its server; without one, the vendor's own
 * @param apiKey key to it
 * @param name the vendor's name of the model
 * @param temperature how freely it words, 0 to 2; without one, 0
 * @param maxTokens most tokens of an answer, 16 to 100,000; without one, 2,000
 */
record ModelChoice(@Nullable Vendor provider, @Nullable String baseUrl, @Nullable Secret apiKey, @Nullable String name,
		@Nullable Double temperature, @Nullable Integer maxTokens) {

	private static final int FEWEST_TOKENS = 16;

	private static final int MOST_TOKENS = 100_000;

	/**
	 * Fills in the defaults and checks the rest.
	 * @param setting what its settings begin with
	 * @return the model
	 * @throws IllegalArgumentException naming the setting that is wrong, and what is
	 * allowed
	 */
	ChosenModel checked(String setting) {
		Vendor vendor = this.provider;
		if (vendor == null || vendor == Vendor.NONE) {
			throw wrong(setting + ".provider", "must be one of " + Vendor.choices(), null);
		}
		boolean ownServer = isBlank(this.baseUrl);
		URI server = server(setting + ".base-url", vendor);
		double warmth = (this.temperature != null) ? this.temperature : 0;
		if (!(warmth >= 0 && warmth <= 2)) {
			throw wrong(setting + ".temperature", "must be between 0 and 2", warmth);
		}
		int tokens = (this.maxTokens != null) ? this.maxTokens : 2000;
		if (tokens < FEWEST_TOKENS || tokens > MOST_TOKENS) {
			throw wrong(setting + ".max-tokens", "must be between " + FEWEST_TOKENS + " and " + MOST_TOKENS, tokens);
		}
		if (this.name == null || isBlank(this.name)) {
			throw wrong(setting + ".name", "must name a model of " + vendor.id(), null);
		}
		if (this.name.strip().chars().anyMatch((c) -> Character.isWhitespace(c) || Character.isISOControl(c))) {
			throw wrong(setting + ".name", "must have no spaces in it", this.name);
		}
		return new ChosenModel(vendor, server, key(setting + ".api-key", vendor, ownServer), this.name.strip(), warmth,
				tokens, setting);
	}

	private URI server(String setting, Vendor vendor) {
		String address = (this.baseUrl == null || isBlank(this.baseUrl)) ? vendor.baseUrl() : this.baseUrl.strip();
		if (address == null) {
			throw wrong(setting, "must be the address of your resource, such as https://NAME.openai.azure.com", null);
		}
		try {
			URI uri = new URI(address.replaceFirst("/+$", ""));
			String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
			boolean usable = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null
					&& uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
			if (usable) {
				return (vendor == Vendor.AZURE_OPENAI && uri.getPath().isEmpty()) ? uri.resolve("/openai/v1") : uri;
			}
		}
		catch (URISyntaxException ex) {
			// Told below, with what is allowed.
		}
		throw wrong(setting, "must be an address such as http://localhost:8000/v1, without user, query and fragment",
				withoutUser(address));
	}

	private @Nullable Secret key(String setting, Vendor vendor, boolean ownServer) {
		if (this.apiKey == null || isBlank(this.apiKey.value())) {
			if (vendor.needsKey(ownServer)) {
				throw wrong(setting, "is missing: " + vendor.id() + " answers nobody without a key", null);
			}
			return null;
		}
		if (!this.apiKey.fitsIntoAHeader()) {
			throw wrong(setting, "must consist of visible ASCII characters, without spaces and line breaks", null);
		}
		return this.apiKey;
	}

	// Whoever writes a password into an address has it told to nobody.
	private static String withoutUser(String address) {
		return address.replaceFirst("//[^/@]*@", "//•••@");
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private static IllegalArgumentException wrong(String setting, String rule, @Nullable Object value) {
		return new IllegalArgumentException(setting + " " + rule + ((value != null) ? ", but was " + value : "") + ".");
	}

}
