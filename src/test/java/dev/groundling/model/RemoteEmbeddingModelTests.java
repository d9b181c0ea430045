package dev.groundling.model;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.HttpServer;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.LangChain4jException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RemoteEmbeddingModelTests {

	private static final String KEY = "sk-very-secret";

	private static final String TWO_VECTORS = """
			{"object": "list", "model": "bge-m3", "data": [
			{"object": "embedding", "index": 0, "embedding": [1.0, 0.0]},
			{"object": "embedding", "index": 1, "embedding": [0.0, 1.0]}],
			"usage": {"prompt_tokens": 4, "total_tokens": 4}}""";

	private final AtomicReference<String> asked = new AtomicReference<>("");

	private final AtomicReference<@Nullable String> key = new AtomicReference<>();

	private final WatchedHttpClient http = WatchedHttpClient.create();

	private HttpServer server;

	private volatile int status = 200;

	private volatile String reply = TWO_VECTORS;

	@BeforeEach
	void serve() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/v1/embeddings", (exchange) -> {
			this.asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			this.key.set(exchange.getRequestHeaders().getFirst("Authorization"));
			byte[] body = this.reply.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(this.status, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
		this.http.close();
	}

	@Test
	void embedsTextsInTheirOrder() {
		var vectors = model().embedAll(List.of(TextSegment.from("海带"), TextSegment.from("kelp"))).content();
		assertThat(vectors).extracting((embedding) -> embedding.vector()[1]).containsExactly(0f, 1f);
		assertThat(this.asked.get()).contains("海带", "kelp", "bge-m3");
		assertThat(this.key.get()).isEqualTo("Bearer " + KEY);
	}

	@Test
	void isNamedAfterProviderAndModelSoThatAnotherOneMakesTheIndexAnew() {
		assertThat(model().modelName()).isEqualTo("openai:bge-m3");
	}

	@Test
	void tellsAFaultWithoutTheKey() {
		this.status = 401;
		this.reply = "{\"error\": {\"message\": \"Incorrect API key provided: " + KEY + "\"}}";
		assertThatExceptionOfType(LangChain4jException.class)
			.isThrownBy(() -> model().embedAll(List.of(TextSegment.from("kelp"))))
			.withMessageContaining("openai:bge-m3 at http://localhost")
			.withMessageNotContaining(KEY)
			.withNoCause();
	}

	private RemoteEmbeddingModel model() {
		URI address = URI.create("http://localhost:" + this.server.getAddress().getPort() + "/v1");
		return new RemoteEmbeddingModel(
				new ChosenModel(Vendor.OPENAI, address, new Secret(KEY), "bge-m3", 0, 16, EmbeddingSettings.PREFIX),
				Duration.ofSeconds(10), this.http);
	}

}
