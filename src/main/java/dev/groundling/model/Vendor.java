package dev.groundling.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Who makes the model, or rather whose way of talking its server has.
 */
enum Vendor {

	/** No model: answers are cut from the articles. */
	NONE(null, false),

	/** OpenAI, and every server that speaks its format. */
	OPENAI("https://api.openai.com/v1", true),

	/** Ollama, on this machine unless told otherwise. */
	OLLAMA("http://localhost:11434", false),

	/** Anthropic. */
	ANTHROPIC("https://api.anthropic.com/v1", true),

	/** Google's Gemini API. */
	GEMINI("https://generativelanguage.googleapis.com/v1beta", true),

	/** Mistral. */
	MISTRAL("https://api.mistral.ai/v1", true),

	/** OpenAI's models at Microsoft; each customer has a server of their own. */
	AZURE_OPENAI(null, true);

	private final @Nullable String baseUrl;

	private final boolean keyed;

	Vendor(@Nullable String baseUrl, boolean keyed) {
		this.baseUrl = baseUrl;
		this.keyed = keyed;
	}

	/** Its own server, {@code null} if it has none that everybody shares. */
	@Nullable String baseUrl() {
		return this.baseUrl;
	}

	/**
	 * Whether it lets nobody in without a key. Of the servers that speak OpenAI's format
	 * only OpenAI's own is known to ask for one.
	 */
	boolean needsKey(boolean ownServer) {
		return this.keyed && (ownServer || this != OPENAI);
	}

	/** As it is written in settings and in {@code answeredBy}. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The vendors that there are models of, as a list for messages. */
	static String choices() {
		return Arrays.stream(values())
			.filter((vendor) -> vendor != NONE)
			.map(Vendor::id)
			.collect(Collectors.joining(", "));
	}

}
