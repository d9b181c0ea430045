package dev.groundling.telegram.api;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes secrets out of texts. Telegram's token is part of every URL, so that whatever
 * tells of a URL would tell the token.
 */
final class Redaction {

	/** A token as it stands in a URL, whoever's it is. */
	private static final Pattern TOKEN = Pattern.compile("bot\\d+:[\\w-]+");

	private final List<String> secrets;

	/**
	 * Takes some secrets out, and everything that looks like a token in a URL.
	 * @param secrets the secrets
	 */
	Redaction(List<Secret> secrets) {
		this.secrets = secrets.stream().filter((secret) -> !secret.isEmpty()).map(Secret::value).toList();
	}

	/**
	 * Makes a text fit to be shown.
	 * @param text any text
	 * @return the text with dots in place of the secrets
	 */
	String apply(String text) {
		String shown = text;
		for (String secret : this.secrets) {
			shown = shown.replace(secret, Secret.SHOWN);
		}
		return shown.contains("bot") ? TOKEN.matcher(shown).replaceAll("bot" + Secret.SHOWN) : shown;
	}

}
