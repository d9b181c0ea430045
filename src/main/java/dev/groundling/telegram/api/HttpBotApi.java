package dev.groundling.telegram.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import dev.groundling.telegram.api.ApiFault.Kind;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.springframework.util.unit.DataSize;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Telegram's Bot API over HTTP. */
final class HttpBotApi implements BotApi, AutoCloseable {

	private static final int READ_SECONDS = 20;

	private static final int CALL_SECONDS = 30;

	private static final int DOWNLOAD_SECONDS = 120;

	private final ServerAddress server;

	private final Secret token;

	private final Faults faults;

	private final OkHttpClient http;

	private final OkHttpTelegramClient client;

	/**
	 * Talks to a server. No connection is made yet.
	 * @param server where it is
	 * @param token the bot's token
	 * @param redaction takes it out of what is told of a fault
	 */
	HttpBotApi(ServerAddress server, Secret token, Redaction redaction) {
		this.server = server;
		this.token = token;
		this.faults = new Faults(redaction);
		this.http = Wire.client(server, READ_SECONDS, CALL_SECONDS);
		this.client = new OkHttpTelegramClient(this.http, token.value(), server.withoutPath());
	}

	@Override
	public <T extends Serializable> T call(BotApiMethod<T> method) {
		String name = method.getMethod();
		try {
			return Objects.requireNonNull(result(this.client.executeAsync(method)), name);
		}
		catch (TelegramApiException ex) {
			throw this.faults.of(name, ex);
		}
		catch (IOException ex) {
			throw this.faults.of(name, ex);
		}
		catch (InterruptedException ex) {
			// What has been sent can't be called back.
			Thread.currentThread().interrupt();
			throw this.faults.fault(Kind.UNCLEAR, name, "nobody waits for the reply any more");
		}
	}

	private static <T> T result(Future<T> call) throws TelegramApiException, IOException, InterruptedException {
		try {
			return call.get();
		}
		catch (ExecutionException ex) {
			switch (ex.getCause()) {
				case TelegramApiException fault -> throw fault;
				case IOException fault -> throw fault;
				case null, default -> throw new TelegramApiException("The reply can't be read.", ex);
			}
		}
	}

	// Not by the library, which takes the token to api.telegram.org whatever server is
	// set.
	@Override
	public byte[] download(String fileId, DataSize limit) {
		String path = Objects.requireNonNullElse(call(GetFile.builder().fileId(fileId).build()).getFilePath(), "");
		try {
			// A server of one's own, run with --local, puts files into its own folder.
			return Path.of(path).isAbsolute() ? local(Path.of(path), limit) : remote(path, limit);
		}
		catch (IOException ex) {
			throw this.faults.of("download", ex);
		}
	}

	private byte[] local(Path file, DataSize limit) throws IOException {
		if (!Files.isReadable(file)) {
			throw this.faults.fault(Kind.REFUSED, "download", "the Bot API server is run with --local and keeps files "
					+ "in a folder that can't be read from here; run it without, or share the folder");
		}
		try (InputStream content = Files.newInputStream(file)) {
			return bounded(content, limit);
		}
	}

	private byte[] remote(String path, DataSize limit) throws IOException {
		Request request = new Request.Builder()
			.url(this.server.withoutPathAt("file/bot" + this.token.value() + "/" + path))
			.build();
		OkHttpClient patient = this.http.newBuilder().callTimeout(DOWNLOAD_SECONDS, TimeUnit.SECONDS).build();
		try (Response response = patient.newCall(request).execute()) {
			return bounded(Objects.requireNonNull(response.body()).byteStream(), limit);
		}
	}

	private byte[] bounded(InputStream content, DataSize limit) throws IOException {
		int most = Math.toIntExact(limit.toBytes());
		byte[] bytes = content.readNBytes(most + 1);
		if (bytes.length > most) {
			throw this.faults.fault(Kind.REFUSED, "download", "the file is larger than " + limit);
		}
		return bytes;
	}

	@Override
	public void close() {
		Wire.close(this.http);
	}

}
