package dev.groundling.model;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;

import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a model's server, by the list of its models, whether it knows the key and the
 * model. Where that settles nothing, since not every server has the list and not every
 * key may see it, nothing is found wrong.
 */
final class Enquiry {

	private final ChosenModel model;

	private final WatchedHttpClient client;

	Enquiry(ChosenModel model, WatchedHttpClient client) {
		this.model = model;
		this.client = client;
	}

	/** What is wrong with the model, {@code null} if nothing is known to be. */
	@Nullable Fault make(Exchange exchange) {
		AtomicReference<String> document = new AtomicReference<>("");
		try {
			exchange.run(() -> document.set(this.client.execute(request()).body()));
		}
		catch (RefusedRequest ex) {
			return settles(ex) ? Refusals.fault(ex, this.model) : null;
		}
		catch (UncheckedIOException ex) {
			return Fault.of((ex.getCause() != null) ? ex.getCause() : ex, exchange, this.model);
		}
		return lacksTheModel(document.get()) ? Fault.unlisted(this.model) : null;
	}

	// A key may be good for answers and still not for the list, hence not 403.
	private boolean settles(RefusedRequest ex) {
		return switch (Refusals.kind(ex)) {
			case WRONG_KEY -> ex.statusCode() != 403;
			case UNKNOWN_MODEL -> asksForTheModel();
			case OUT_OF_QUOTA -> true;
			default -> false;
		};
	}

	private boolean asksForTheModel() {
		return this.model.vendor() == Vendor.ANTHROPIC || this.model.vendor() == Vendor.GEMINI;
	}

	private HttpRequest request() {
		String path = switch (this.model.vendor()) {
			case OLLAMA -> "/api/tags";
			case ANTHROPIC, GEMINI -> "/models/" + URLEncoder.encode(this.model.name(), StandardCharsets.UTF_8);
			default -> "/models";
		};
		return HttpRequest.builder()
			.method(HttpMethod.GET)
			.url(this.model.baseUrl() + path)
			.addHeaders(headers())
			.build();
	}

	private Map<String, String> headers() {
		Secret key = this.model.apiKey();
		if (key == null) {
			return Map.of();
		}
		return switch (this.model.vendor()) {
			case ANTHROPIC -> Map.of("x-api-key", key.value(), "anthropic-version", "2023-06-01");
			case GEMINI -> Map.of("x-goog-api-key", key.value());
			case AZURE_OPENAI -> Map.of("api-key", key.value());
			default -> Map.of("Authorization", "Bearer " + key.value());
		};
	}

	// Microsoft lists models, not the customer's deployments of them.
	private boolean lacksTheModel(String document) {
		if (asksForTheModel() || this.model.vendor() == Vendor.AZURE_OPENAI) {
			return false;
		}
		List<String> names = names(document);
		String name = this.model.name();
		return !names.isEmpty() && !names.contains(name)
				&& !(this.model.vendor() == Vendor.OLLAMA && names.contains(name + ":latest"));
	}

	private static List<String> names(String document) {
		try {
			JsonNode root = JsonMapper.shared().readTree(document);
			JsonNode list = root.has("models") ? root.path("models") : root.path("data");
			return StreamSupport.stream(list.spliterator(), false)
				.map((entry) -> entry.path("id").asString(entry.path("name").asString("")))
				.filter((name) -> !name.isEmpty())
				.toList();
		}
		catch (JacksonException ex) {
			// Not a list; the first question will show what the server speaks.
			return List.of();
		}
	}

}
