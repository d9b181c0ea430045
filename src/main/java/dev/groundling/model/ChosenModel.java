package dev.groundling.model;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * One model that the settings name, complete and checked.
 *
 * @param vendor whose it is, never {@link Vendor#NONE}
 * @param baseUrl where its server is, without a slash at the end
 * @param apiKey key to it, {@code null} if it needs none
 * @param name the vendor's name of the model
 * @param temperature 0 to 2
 * @param maxTokens most tokens of an answer
 * @param setting what its settings begin with, such as {@code groundling.model}
 */
record ChosenModel(Vendor vendor, URI baseUrl, @Nullable Secret apiKey, String name, double temperature, int maxTokens,
		String setting) {

	/** {@code PROVIDER:MODEL}, as answers name what wrote them. */
	String id() {
		return this.vendor.id() + ":" + this.name;
	}

	/** What a text says about it, without its key. */
	String redact(String text) {
		return Secret.redact(text, this.apiKey);
	}

	/** Its id and its server, for messages. */
	String described() {
		return id() + " at " + this.baseUrl;
	}

}
