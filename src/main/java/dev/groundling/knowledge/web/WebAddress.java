package dev.groundling.knowledge.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundling.knowledge.web.FetchRefused.Reason;
import org.apache.hc.client5.http.utils.URIUtils;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder.ParserType;

/**
 * Reads addresses as browsers do, and refuses those that nothing is fetched from.
 */
final class WebAddress {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	/** The port that an address doesn't name, and those of the two schemes. */
	private static final Set<Integer> USUAL_PORTS = Set.of(-1, 80, 443);

	/** What browsers take and percent-encode. */
	private static final Pattern ILLEGAL = Pattern.compile("[ \"<>\\\\^`{|}]");

	private WebAddress() {
	}

	/**
	 * Reads an address.
	 * @param text what was given
	 * @param limits what may be fetched
	 * @return the address, in ASCII and without a fragment
	 * @throws FetchRefused if it can't be one, or isn't allowed
	 */
	static URI of(String text, FetchLimits limits) throws FetchRefused {
		String given = text.strip();
		if (given.isEmpty() || given.length() > FetchLimits.ADDRESS) {
			throw refused("The address is " + (given.isEmpty() ? "empty" : "too long")
					+ ". Send one like https://example.org/article.html.");
		}
		URI uri = parsed(given);
		if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme())) {
			throw refused("Only http and https addresses are fetched. Send one like https://example.org/article.html, "
					+ "or upload the file.");
		}
		if (uri.getHost() == null || uri.getHost().isEmpty()) {
			throw refused("The address names no host. Send one like https://example.org/article.html.");
		}
		if (uri.getUserInfo() != null) {
			throw refused("The address holds a user name or password, which would be kept and shown. Leave it out, "
					+ "or download the file and upload it.");
		}
		if (!limits.privateAllowed() && !USUAL_PORTS.contains(uri.getPort())) {
			throw refused("Only the ports 80 and 443 are fetched from. Upload the file instead, or set "
					+ "groundling.knowledge.fetch.allow-private-addresses.");
		}
		return uri;
	}

	/**
	 * Finds where a redirect leads.
	 * @param from the address that redirects
	 * @param location what it gives as the place, whole or in part
	 * @return the whole address, unchecked
	 * @throws FetchRefused if it can't be read
	 */
	static String resolve(URI from, String location) throws FetchRefused {
		try {
			return URIUtils.resolve(from, location.strip().replace(" ", "%20")).toString();
		}
		catch (IllegalArgumentException ex) {
			throw new FetchRefused(Reason.ADDRESS, "It can't be read.", ex);
		}
	}

	private static URI parsed(String given) throws FetchRefused {
		try {
			UriComponents parts = UriComponentsBuilder.fromUriString(given, ParserType.WHAT_WG).fragment(null).build();
			String legal = ILLEGAL.matcher(parts.toUriString())
				.replaceAll((found) -> String.format("%%%02X", (int) found.group().charAt(0)));
			return new URI(new URI(legal).toASCIIString()).parseServerAuthority();
		}
		catch (IllegalArgumentException | URISyntaxException ex) {
			throw new FetchRefused(Reason.ADDRESS,
					"The address can't be read. Send one in full, like https://example.org/article.html.", ex);
		}
	}

	private static FetchRefused refused(String message) {
		return new FetchRefused(Reason.ADDRESS, message);
	}

}
