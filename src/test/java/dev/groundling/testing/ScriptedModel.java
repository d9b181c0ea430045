package dev.groundling.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A model's server on this machine that does what a test tells it, in the formats of
 * OpenAI, Ollama, Anthropic and Gemini; the path of a request decides which. It lists its
 * models without being told. It works on plain sockets, since no HTTP server lets one
 * stall, cut or reset an answer at a given word.
 */
public final class ScriptedModel implements AutoCloseable {

	private final ServerSocket server;

	private final Queue<ModelReply> script = new ConcurrentLinkedQueue<>();

	private final List<ModelRequest> requests = new CopyOnWriteArrayList<>();

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile Function<ModelRequest, ModelReply> otherwise = (request) -> ModelReply.plain(500,
			"{\"error\": {\"message\": \"Nothing is scripted.\"}}");

	private volatile List<String> models = List.of("scripted");

	private volatile @Nullable String key;

	private ScriptedModel(ServerSocket server) {
		this.server = server;
	}

	/**
	 * Starts a server on a free port.
	 * @return the server
	 */
	public static ScriptedModel start() {
		try {
			ScriptedModel model = new ScriptedModel(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
			Thread.ofVirtual().name("scripted-model").start(model::accept);
			return model;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Adds replies, one for each request to come.
	 * @param replies the replies in order
	 * @return this server
	 */
	public ScriptedModel will(ModelReply... replies) {
		this.script.addAll(List.of(replies));
		return this;
	}

	/**
	 * Says what to do with requests that no reply was added for.
	 * @param reply what to reply to a request
	 * @return this server
	 */
	public ScriptedModel otherwise(Function<ModelRequest, ModelReply> reply) {
		this.otherwise = reply;
		return this;
	}

	/**
	 * Forgets the script and what it was asked.
	 */
	public void forget() {
		this.script.clear();
		this.requests.clear();
	}

	/**
	 * Turns away who doesn't show a key, and repeats what was shown instead.
	 * @param wanted the key
	 * @return this server
	 */
	public ScriptedModel requiring(String wanted) {
		this.key = wanted;
		return this;
	}

	/**
	 * Names the models that it has, {@code scripted} if it isn't told.
	 * @param names their names
	 * @return this server
	 */
	public ScriptedModel listing(String... names) {
		this.models = List.of(names);
		return this;
	}

	/**
	 * Where it is.
	 * @return its address, without a path
	 */
	public String url() {
		return "http://127.0.0.1:" + this.server.getLocalPort();
	}

	/**
	 * What it was asked to write.
	 * @return the requests so far, without those for the list of models
	 */
	public List<ModelRequest> requests() {
		return this.requests.stream().filter((request) -> request.method().equals("POST")).toList();
	}

	/**
	 * What it was asked about its models.
	 * @return the requests so far
	 */
	public List<ModelRequest> enquiries() {
		return this.requests.stream().filter((request) -> request.method().equals("GET")).toList();
	}

	private void accept() {
		while (!this.server.isClosed()) {
			try {
				Socket socket = this.server.accept();
				this.open.add(socket);
				Thread.ofVirtual().name("scripted-reply").start(() -> serve(socket));
			}
			catch (IOException ex) {
				// Closed by close().
				return;
			}
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			ScriptedConnection connection = new ScriptedConnection(socket);
			ModelRequest request = connection.read();
			if (request != null) {
				this.requests.add(request);
				connection.play(reply(request), request);
			}
		}
		catch (IOException ex) {
			// The client hung up, which is noted with the request.
		}
		finally {
			this.open.remove(socket);
		}
	}

	private ModelReply reply(ModelRequest request) {
		String wanted = this.key;
		if (wanted != null && request.headers().values().stream().noneMatch((value) -> value.endsWith(wanted))) {
			List<String> shown = Stream.of("authorization", "x-api-key", "x-goog-api-key", "api-key")
				.map(request.headers()::get)
				.filter((value) -> value != null)
				.toList();
			return ModelReply.plain(401, WireJson
				.json(Map.of("error", Map.of("message", "Incorrect API key provided: " + shown + ". Go away."))));
		}
		if (request.method().equals("GET")) {
			return list(request.path());
		}
		ModelReply next = this.script.poll();
		return (next != null) ? next : this.otherwise.apply(request);
	}

	private ModelReply list(String path) {
		if (path.endsWith("/api/tags")) {
			return ModelReply.plain(200,
					WireJson.json(Map.of("models", this.models.stream().map((name) -> Map.of("name", name)).toList())));
		}
		if (path.endsWith("/models")) {
			return ModelReply.plain(200,
					WireJson.json(Map.of("data", this.models.stream().map((name) -> Map.of("id", name)).toList())));
		}
		return this.models.stream().anyMatch((name) -> path.endsWith("/models/" + name)) ? ModelReply.plain(200, "{}")
				: ModelReply.plain(404, "{\"error\": {\"message\": \"No such model.\"}}");
	}

	@Override
	public void close() {
		try {
			this.server.close();
			for (Socket socket : this.open) {
				socket.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
