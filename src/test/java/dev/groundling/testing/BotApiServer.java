package dev.groundling.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.testing.BotApiFault.Ending;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The way from a socket to a method and back. It works on plain sockets, since no HTTP
 * server lets one drop a connection just before or just after a call is carried out.
 */
final class BotApiServer {

	private static final Pattern PATH = Pattern.compile("/(bot|file/bot)([^/]+)/(.+)");

	private final ServerSocket server;

	private final String prefix;

	private final BotWorld world;

	private final AccountMethods methods;

	private final FaultPlan faults = new FaultPlan();

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile RateLimits limits = RateLimits.telegram();

	BotApiServer(String prefix, BotWorld world) {
		this.prefix = prefix;
		this.world = world;
		WebhookDelivery webhook = new WebhookDelivery(world);
		this.methods = new AccountMethods(world, webhook);
		try {
			this.server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		webhook.start();
		Thread.ofVirtual().name("fake-bot-api").start(this::accept);
	}

	String url() {
		return "http://127.0.0.1:" + this.server.getLocalPort() + this.prefix;
	}

	FaultPlan faults() {
		return this.faults;
	}

	RateLimits limits() {
		return this.limits;
	}

	void limits(RateLimits other) {
		this.limits = other;
	}

	private void accept() {
		while (!this.server.isClosed()) {
			try {
				Socket socket = this.server.accept();
				this.open.add(socket);
				Thread.ofVirtual().name("fake-bot-api-call").start(() -> serve(socket));
			}
			catch (IOException ex) {
				// Closed by close().
				return;
			}
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			BotApiConnection connection = new BotApiConnection(socket);
			BotApiRequest request = connection.read();
			while (request != null && answer(connection, request)) {
				request = connection.read();
			}
		}
		catch (IOException ex) {
			// The client hung up.
		}
		finally {
			this.open.remove(socket);
		}
	}

	// Returns whether the connection goes on.
	private boolean answer(BotApiConnection connection, BotApiRequest request) throws IOException {
		Instant now = Instant.now();
		BotApiCall call;
		try {
			String target = target(request, "bot");
			if (target == null) {
				byte[] file = this.methods.download(Objects.requireNonNullElse(target(request, "file/bot"), ""));
				connection.write((file != null) ? BotApiReply.file(file)
						: BotApiReply.refusal(new RefusedCall(404, "Not Found")));
				return true;
			}
			String method = BotApiMethods.find(target);
			if (method == null) {
				throw new RefusedCall(404, "Not Found: method not found");
			}
			call = new BotApiCall(now, method, request.parameters());
		}
		catch (RefusedCall ex) {
			connection.write(BotApiReply.refusal(ex));
			return true;
		}
		this.world.change(() -> {
			this.world.log().add(call);
			return call;
		});
		BotApiMethods.faults(call.method(), call.parameters(), request.typed())
			.forEach((fault) -> this.world.log().violation(call, fault));
		BotApiFault fault = this.faults.take(call.method(), call.chat());
		return (fault != null) ? play(connection, call, fault) : write(connection, carryOut(call));
	}

	private @Nullable String target(BotApiRequest request, String kind) {
		String path = request.path().startsWith(this.prefix) ? request.path().substring(this.prefix.length()) : "";
		Matcher matcher = PATH.matcher(path);
		if (!matcher.matches() || !matcher.group(1).equals(kind)) {
			return null;
		}
		if (!matcher.group(2).equals(FakeBotApi.TOKEN)) {
			throw new RefusedCall(401, "Unauthorized");
		}
		return matcher.group(3);
	}

	private boolean play(BotApiConnection connection, BotApiCall call, BotApiFault fault) throws IOException {
		this.world.waitFor(fault.delay(), () -> fault.delay().isZero());
		BotApiReply reply = fault.takesEffect() ? carryOut(call) : fault.reply();
		if (fault.ending() == Ending.STALL) {
			connection.hang();
		}
		BotApiReply written = (fault.ending() == Ending.REPLY) ? fault.reply() : reply;
		return fault.ending() != Ending.DROP && written != null && write(connection, written);
	}

	private static boolean write(BotApiConnection connection, BotApiReply reply) throws IOException {
		connection.write(reply);
		return true;
	}

	private BotApiReply carryOut(BotApiCall call) {
		try {
			if (call.method().equals("getUpdates")) {
				return BotApiReply.ok(this.world.updates().poll(call));
			}
			JsonNode result = this.world.change(() -> {
				Long chat = call.chat();
				if (chat != null) {
					this.limits.check(call, this.world.chat(chat));
				}
				return this.methods.call(call);
			});
			return BotApiReply.ok(result);
		}
		catch (RefusedCall ex) {
			this.world.log().refusal(call, ex);
			return BotApiReply.refusal(ex);
		}
	}

	void close() {
		this.world.close();
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
