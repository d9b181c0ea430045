package dev.groundling.telegram.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.groundling.telegram.api.Secret;

/** The path of the webhook, which nobody can guess who doesn't know the secret. */
final class WebhookPath {

	/** What every path of a webhook begins with. */
	static final String FOLDER = "/telegram/";

	private static final String ALGORITHM = "HmacSHA256";

	private WebhookPath() {
	}

	/**
	 * Makes the path. It doesn't give the secret away.
	 * @param secret what Telegram proves itself by
	 * @return the path
	 */
	static String of(Secret secret) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
			byte[] path = mac.doFinal("groundling.telegram.webhook".getBytes(StandardCharsets.UTF_8));
			return FOLDER + HexFormat.of().formatHex(path);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has " + ALGORITHM + ".", ex);
		}
	}

}
