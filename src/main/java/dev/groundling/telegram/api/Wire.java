package dev.groundling.telegram.api;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Makes HTTP clients for Telegram's server. They send a request once: what is sent twice
 * may be seen twice. And they tell apart what surely had no effect from what may have had
 * one.
 */
final class Wire {

	/** More of a refusal isn't read. */
	private static final int MOST_BYTES = 64 * 1024;

	private static final int CONNECT_SECONDS = 10;

	/**
	 * Shorter than servers keep an idle connection, so that none is used as it closes.
	 */
	private static final int IDLE_SECONDS = 30;

	private static final int MOST_CALLS = 128;

	private Wire() {
	}

	/**
	 * Makes a client.
	 * @param server where the requests go
	 * @param readSeconds longest silence of the server
	 * @param callSeconds longest time of a whole call
	 * @return the client
	 */
	static OkHttpClient client(ServerAddress server, int readSeconds, int callSeconds) {
		Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
		dispatcher.setMaxRequests(MOST_CALLS);
		dispatcher.setMaxRequestsPerHost(MOST_CALLS);
		return new OkHttpClient.Builder().dispatcher(dispatcher)
			.connectionPool(new ConnectionPool(MOST_CALLS, IDLE_SECONDS, TimeUnit.SECONDS))
			.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
			.writeTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
			.readTimeout(readSeconds, TimeUnit.SECONDS)
			.callTimeout(callSeconds, TimeUnit.SECONDS)
			// Otherwise OkHttp would send a POST again without a word.
			.retryOnConnectionFailure(false)
			// The token would go wherever a redirection leads.
			.followRedirects(false)
			.followSslRedirects(false)
			.addInterceptor((chain) -> once(chain, server))
			.addNetworkInterceptor(Wire::written)
			.build();
	}

	/**
	 * Lets go of a client's threads and connections.
	 * @param client the client
	 */
	static void close(OkHttpClient client) {
		client.dispatcher().cancelAll();
		client.dispatcher().executorService().shutdown();
		client.connectionPool().evictAll();
	}

	private static Response once(Interceptor.Chain chain, ServerAddress server) throws IOException {
		AtomicBoolean written = new AtomicBoolean();
		Request request = chain.request()
			.newBuilder()
			.url(server.withPath(chain.request().url()))
			.tag(AtomicBoolean.class, written)
			.build();
		Response response;
		try {
			response = chain.proceed(request);
		}
		catch (IOException ex) {
			throw written.get() ? ex : new NotSent(ex);
		}
		if (response.isSuccessful()) {
			return response;
		}
		try (response) {
			throw new Refused(Reply.of(response.code(), response.peekBody(MOST_BYTES).string()));
		}
	}

	// Reached with an open connection only.
	private static Response written(Interceptor.Chain chain) throws IOException {
		AtomicBoolean written = chain.request().tag(AtomicBoolean.class);
		if (written != null) {
			written.set(true);
		}
		return chain.proceed(chain.request());
	}

	/** The request never left this machine. */
	static final class NotSent extends IOException {

		private static final long serialVersionUID = 1L;

		NotSent(IOException cause) {
			super(cause);
		}

	}

	/** The server said no. */
	static final class Refused extends IOException {

		private static final long serialVersionUID = 1L;

		private final transient Reply reply;

		Refused(Reply reply) {
			super("HTTP " + reply.code());
			this.reply = reply;
		}

		Reply reply() {
			return this.reply;
		}

	}

}
