package dev.groundling.telegram;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.groundling.conversation.database.Database;
import dev.groundling.telegram.api.ApiFault;
import dev.groundling.telegram.api.BotApi;
import dev.groundling.telegram.api.IncomingUpdate;
import dev.groundling.telegram.delivery.Outgoing;
import dev.groundling.telegram.delivery.Place;
import dev.groundling.telegram.delivery.Replies;
import dev.groundling.telegram.delivery.SentMessages;
import dev.groundling.telegram.delivery.UpdateHandler;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.util.unit.DataSize;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Delivers without a memory, until the real delivery is there. */
@TestConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties(TelegramSettings.class)
class StandInDelivery {

	@Bean(defaultCandidate = false)
	Database telegramDatabase() {
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl("jdbc:sqlite::memory:");
		config.setMaximumPoolSize(1);
		config.setMaxLifetime(0);
		HikariDataSource source = new HikariDataSource(config);
		new ResourceDatabasePopulator(new ClassPathResource("db/telegram/V2__answers_and_talks.sql")).execute(source);
		return new Database(source);
	}

	@Bean
	Calls botApi(TelegramSettings settings) {
		return new Calls(settings);
	}

	@Bean
	Courier courier(Calls calls, ObjectProvider<UpdateHandler> handler) {
		return new Courier(calls, handler);
	}

	static final class Calls implements BotApi {

		final String base;

		private final String token;

		private final OkHttpTelegramClient client;

		Calls(TelegramSettings settings) {
			URI url = settings.apiUrl();
			this.token = String.valueOf(settings.token());
			this.base = url + "/bot" + this.token;
			this.client = new OkHttpTelegramClient(new OkHttpClient(), this.token,
					TelegramUrl.builder()
						.schema("http")
						.host(url.getHost())
						.port(url.getPort())
						.testServer(false)
						.build());
		}

		@Override
		public <T extends Serializable> T call(BotApiMethod<T> method) {
			try {
				return this.client.execute(method);
			}
			catch (TelegramApiRequestException ex) {
				Integer wait = (ex.getParameters() != null) ? ex.getParameters().getRetryAfter() : null;
				ApiFault.Kind kind = (ex.getErrorCode() == 429) ? ApiFault.Kind.TOO_MANY
						: (ex.getErrorCode() == 400) ? ApiFault.Kind.REFUSED : ApiFault.Kind.UNAVAILABLE;
				throw new ApiFault(kind, String.valueOf(ex.getApiResponse()),
						(wait != null) ? Duration.ofSeconds(wait) : null, null);
			}
			catch (TelegramApiException ex) {
				throw new ApiFault(ApiFault.Kind.UNCLEAR, String.valueOf(ex.getMessage()), null, null);
			}
		}

		@Override
		public byte[] download(String fileId, DataSize limit) {
			String path = call(new GetFile(fileId)).getFilePath();
			try {
				return HttpClient.newHttpClient()
					.send(HttpRequest.newBuilder(URI.create(this.base.replace("/bot", "/file/bot") + "/" + path))
						.build(), BodyHandlers.ofByteArray())
					.body();
			}
			catch (IOException | InterruptedException ex) {
				throw new ApiFault(ApiFault.Kind.UNAVAILABLE, String.valueOf(ex.getMessage()), null, null);
			}
		}

	}

	static final class Courier implements SmartLifecycle, SentMessages {

		private final Calls calls;

		private final ObjectProvider<UpdateHandler> handler;

		private final ObjectMapper json = new ObjectMapper();

		private final Map<String, ExecutorService> lanes = new ConcurrentHashMap<>();

		private final Map<String, List<Integer>> sent = new ConcurrentHashMap<>();

		private volatile boolean running;

		Courier(Calls calls, ObjectProvider<UpdateHandler> handler) {
			this.calls = calls;
			this.handler = handler;
		}

		@Override
		public void start() {
			this.running = true;
			Thread.ofVirtual().start(this::poll);
		}

		@Override
		public void stop() {
			this.running = false;
		}

		@Override
		public boolean isRunning() {
			return this.running;
		}

		private void poll() {
			long offset = 0;
			HttpClient client = HttpClient.newHttpClient();
			while (this.running) {
				try {
					String body = "{\"offset\":" + offset + ",\"timeout\":1,\"allowed_updates\":[\"message\","
							+ "\"edited_message\",\"callback_query\",\"inline_query\",\"my_chat_member\",\"channel_post\","
							+ "\"stopped_message_generation\"]}";
					String text = client
						.send(HttpRequest.newBuilder(URI.create(this.calls.base + "/getUpdates"))
							.header("Content-Type", "application/json")
							.POST(HttpRequest.BodyPublishers.ofString(body))
							.build(), BodyHandlers.ofString())
						.body();
					for (JsonNode update : this.json.readTree(text).path("result")) {
						offset = update.path("update_id").asLong() + 1;
						dispatch(update);
					}
				}
				catch (IOException | InterruptedException ex) {
					this.running = false;
				}
			}
		}

		private void dispatch(JsonNode update) throws IOException {
			IncomingUpdate read = this.json.treeToValue(update, IncomingUpdate.class);
			JsonNode content = update.path(update.has("message") ? "message" : "edited_message");
			String lane = content.isMissingNode() ? "update:" + update.path("update_id")
					: "chat:" + content.path("chat").path("id");
			long started = System.nanoTime();
			this.lanes.computeIfAbsent(lane, (key) -> Executors.newSingleThreadExecutor())
				.execute(() -> this.handler.getObject()
					.handle(read, Duration.ofNanos(System.nanoTime() - started),
							new Sending(content.path("chat").path("id") + ":" + content.path("message_id"))));
		}

		@Override
		public List<Integer> repliesTo(Place place, int message) {
			return List.copyOf(this.sent.getOrDefault(place.chat() + ":" + message, List.of()));
		}

		private final class Sending implements Replies {

			private final String about;

			Sending(String about) {
				this.about = about;
			}

			@Override
			public int now(Outgoing.Send message) {
				SendMessage send = new SendMessage(String.valueOf(message.place().chat()), message.html());
				send.setParseMode(ParseMode.HTML);
				send.setMessageThreadId(message.place().thread());
				send.setReplyMarkup(message.buttons());
				if (message.replyTo() != null) {
					send.setReplyParameters(ReplyParameters.builder()
						.messageId(message.replyTo())
						.allowSendingWithoutReply(true)
						.build());
				}
				Message sent = Courier.this.calls.call(send);
				Courier.this.sent.computeIfAbsent(this.about, (key) -> new CopyOnWriteArrayList<>())
					.add(sent.getMessageId());
				return sent.getMessageId();
			}

			@Override
			public void finish(List<? extends Outgoing> messages) {
				for (Outgoing each : new ArrayList<>(messages)) {
					switch (each) {
						case Outgoing.Send send -> now(send);
						case Outgoing.Edit edit -> Courier.this.calls.call(EditMessageText.builder()
							.chatId(edit.place().chat())
							.messageId(edit.message())
							.text(edit.html())
							.parseMode(ParseMode.HTML)
							.replyMarkup(edit.buttons())
							.build());
						case Outgoing.Delete delete -> {
							Courier.this.calls
								.call(new DeleteMessage(String.valueOf(delete.place().chat()), delete.message()));
							Courier.this.sent.values().forEach((ids) -> ids.remove(Integer.valueOf(delete.message())));
						}
					}
				}
			}

		}

	}

}
