package dev.groundling.testing;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that a {@link ScriptedModel} got.
 *
 * @param method its method
 * @param path its path, with the query
 * @param headers its headers, by lower-case name
 * @param body its body, empty if it had none
 * @param hungUp completes when the client closed the connection before its answer was
 * over
 */
public record ModelRequest(String method, String path, Map<String, String> headers, String body,
		CompletableFuture<Void> hungUp) {

	private static final long PATIENCE_SECONDS = 20;

	/**
	 * Reads the body.
	 * @return the body as JSON
	 */
	public JsonNode json() {
		return JsonMapper.shared().readTree(this.body);
	}

	/**
	 * A header.
	 * @param name its name in lower case
	 * @return its value, {@code null} if it wasn't sent
	 */
	public @Nullable String header(String name) {
		return this.headers.get(name);
	}

	/**
	 * Waits until the client has closed the connection. Fails if it doesn't.
	 */
	public void awaitHangUp() {
		CompletableFuture<Void> waiting = this.hungUp.copy().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
		Objects.requireNonNull(waiting).join();
	}

}
