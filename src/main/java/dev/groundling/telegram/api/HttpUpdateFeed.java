package dev.groundling.telegram.api;

import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.groundling.telegram.api.ApiFault.Kind;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Long polling over a client of its own, so that breaking it off leaves messages that are
 * being sent alone.
 */
final class HttpUpdateFeed implements UpdateFeed, AutoCloseable {

	private static final Duration LONGEST = Duration.ofSeconds(30);

	/** After that a connection is taken for dead, though nothing says so. */
	private static final int GRACE_SECONDS = 10;

	private static final String NAME = "getUpdates";

	private final Faults faults;

	private final OkHttpClient http;

	private final OkHttpTelegramClient client;

	HttpUpdateFeed(ServerAddress server, Secret token, Redaction redaction) {
		this.faults = new Faults(redaction);
		int seconds = Math.toIntExact(LONGEST.toSeconds()) + GRACE_SECONDS;
		this.http = Wire.client(server, seconds, seconds);
		this.client = new OkHttpTelegramClient(this.http, token.value(), server.withoutPath());
	}

	@Override
	public List<RawUpdate> next(@Nullable Long offset, int limit, Duration patience) {
		try {
			return this.client.executeAsync(new GetRawUpdates(offset, limit, patience.toSeconds())).get().updates();
		}
		catch (TelegramApiException ex) {
			throw this.faults.of(NAME, ex);
		}
		catch (ExecutionException ex) {
			throw fault(ex);
		}
		catch (InterruptedException ex) {
			cancel();
			Thread.currentThread().interrupt();
			throw this.faults.fault(Kind.UNCLEAR, NAME, "broken off");
		}
	}

	private ApiFault fault(ExecutionException ex) {
		return switch (ex.getCause()) {
			case TelegramApiException fault -> this.faults.of(NAME, fault);
			case IOException fault -> this.faults.of(NAME, fault);
			case null, default -> this.faults.fault(Kind.UNCLEAR, NAME, "the reply can't be read");
		};
	}

	@Override
	public void cancel() {
		this.http.dispatcher().cancelAll();
	}

	@Override
	public void close() {
		Wire.close(this.http);
	}

	/** Asks for updates without reading them. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	private static final class GetRawUpdates extends BotApiMethod<Batch> {

		@JsonProperty
		private final @Nullable Long offset;

		@JsonProperty
		private final int limit;

		@JsonProperty
		private final long timeout;

		@JsonProperty("allowed_updates")
		private final List<String> kinds = KINDS;

		GetRawUpdates(@Nullable Long offset, int limit, long timeout) {
			this.offset = offset;
			this.limit = limit;
			this.timeout = timeout;
		}

		@Override
		public String getMethod() {
			return NAME;
		}

		@Override
		public Batch deserializeResponse(String answer) throws TelegramApiRequestException {
			try {
				JsonNode reply = OBJECT_MAPPER.readTree(answer);
				if (!reply.path("ok").asBoolean() || !reply.path("result").isArray()) {
					throw new TelegramApiRequestException("The reply has no updates.");
				}
				List<RawUpdate> updates = new ArrayList<>();
				reply.path("result").forEach((each) -> {
					if (RawUpdate.isUpdate(each)) {
						updates.add(new RawUpdate(each));
					}
				});
				return new Batch(updates);
			}
			catch (JsonProcessingException ex) {
				throw new TelegramApiRequestException("The reply can't be read.", ex);
			}
		}

	}

	/** What has come. */
	private record Batch(List<RawUpdate> updates) implements Serializable {

	}

}
