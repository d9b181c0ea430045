package dev.groundling.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Someone who calls the server over a real connection. */
class Caller {

	private final int port;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	Caller(int port) {
		this.port = port;
	}

	HttpResponse<String> ask(String body) throws IOException, InterruptedException {
		return ask(BodyPublishers.ofString(body));
	}

	HttpResponse<String> ask(byte[] body) throws IOException, InterruptedException {
		return ask(BodyPublishers.ofByteArray(body));
	}

	HttpResponse<String> askInChunks(byte[] body) throws IOException, InterruptedException {
		return ask(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
	}

	private HttpResponse<String> ask(BodyPublisher body) throws IOException, InterruptedException {
		return send(to("/api/ask").header("Content-Type", "application/json").POST(body));
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(to(path).GET());
	}

	HttpResponse<String> call(String method, String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = to(path).method(method, BodyPublishers.noBody());
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	/**
	 * Sends bytes that no client would and reads until the server hangs up.
	 * @param request what to send, each character one byte
	 * @return all that came back
	 */
	String raw(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
