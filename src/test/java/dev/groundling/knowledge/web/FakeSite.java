package dev.groundling.knowledge.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/** A web site on the loopback interface. */
public final class FakeSite implements AutoCloseable {

	private final HttpServer server;

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private FakeSite(HttpServer server) {
		this.server = server;
	}

	/** Starts a site without pages. */
	public static FakeSite start() throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		server.start();
		return new FakeSite(server);
	}

	/** Puts something at a path, with a content type or none. */
	public FakeSite with(String path, @Nullable String type, String content) {
		return with(path, (exchange) -> {
			if (type != null) {
				exchange.getResponseHeaders().set("Content-Type", type);
			}
			byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(200, bytes.length);
			exchange.getResponseBody().write(bytes);
		});
	}

	/** Has a path redirect to another place. */
	public FakeSite redirecting(String path, String location) {
		return with(path, (exchange) -> {
			exchange.getResponseHeaders().set("Location", location);
			exchange.sendResponseHeaders(302, -1);
		});
	}

	/** Has a path send a page without end, so much at a time. */
	FakeSite endless(String path, int bytes, long pauseMillis) {
		return with(path, (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/plain");
			exchange.sendResponseHeaders(200, 0);
			OutputStream body = exchange.getResponseBody();
			byte[] chunk = "x".repeat(bytes).getBytes(StandardCharsets.UTF_8);
			while (true) {
				body.write(chunk);
				body.flush();
				try {
					Thread.sleep(pauseMillis);
				}
				catch (InterruptedException ex) {
					return;
				}
			}
		});
	}

	FakeSite with(String path, Page page) {
		this.server.createContext(path, (exchange) -> {
			this.asked.add(exchange.getRequestURI().toString());
			// A client that hangs up is what some of the tests are about.
			try (exchange) {
				page.send(exchange);
			}
		});
		return this;
	}

	/** Returns the address of a path. */
	public String url(String path) {
		return "http://127.0.0.1:" + port() + path;
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	/** Returns the paths that were asked for, in order. */
	public List<String> asked() {
		return this.asked;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	/** What is at a path. */
	interface Page {

		void send(HttpExchange exchange) throws IOException;

	}

}
