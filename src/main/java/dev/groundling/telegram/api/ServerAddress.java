package dev.groundling.telegram.api;

import java.net.URI;

import okhttp3.HttpUrl;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * Where the Bot API server is. The client library takes a scheme, a host and a port, but
 * no path; behind a proxy there may be one.
 *
 * @param url its base URL
 */
record ServerAddress(HttpUrl url) {

	static ServerAddress of(URI uri) {
		HttpUrl url = HttpUrl.get(uri);
		if (url == null) {
			throw new IllegalArgumentException("groundling.telegram.api-url must be an http or https URL.");
		}
		return new ServerAddress(url);
	}

	/** The server as the library takes it. */
	TelegramUrl withoutPath() {
		return TelegramUrl.builder()
			.schema(this.url.scheme())
			.host(this.url.host())
			.port(this.url.port())
			.testServer(false)
			.build();
	}

	/**
	 * Makes a URL as the library would, without the path of the base URL.
	 * @param path path of something on the server, without a slash at its beginning
	 */
	HttpUrl withoutPathAt(String path) {
		return this.url.newBuilder().encodedPath("/").addPathSegments(path).build();
	}

	/** Where a request to such a URL is to go. */
	HttpUrl withPath(HttpUrl request) {
		String base = this.url.encodedPath();
		String prefix = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
		return request.newBuilder().encodedPath(prefix + request.encodedPath()).build();
	}

}
