package dev.groundling.model;

import java.time.Duration;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Hands LangChain4j's models one and the same client. Their timeouts are taken note of
 * and no more, since the {@link Exchange} has the say.
 *
 * @param client the client
 */
record WatchedHttpClientBuilder(HttpClient client) implements HttpClientBuilder {

	@Override
	public @Nullable Duration connectTimeout() {
		return null;
	}

	@Override
	public HttpClientBuilder connectTimeout(Duration timeout) {
		return this;
	}

	@Override
	public @Nullable Duration readTimeout() {
		return null;
	}

	@Override
	public HttpClientBuilder readTimeout(Duration timeout) {
		return this;
	}

	@Override
	public HttpClient build() {
		return this.client;
	}

}
