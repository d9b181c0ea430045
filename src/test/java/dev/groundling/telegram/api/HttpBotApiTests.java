package dev.groundling.telegram.api;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import dev.groundling.telegram.api.ApiFault.Kind;
import dev.groundling.testing.BotApiFault;
import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class HttpBotApiTests {

	private static final Secret TOKEN = new Secret(FakeBotApi.TOKEN);

	private static final Redaction REDACTION = new Redaction(List.of(TOKEN));

	private final FakeBotApi telegram = FakeBotApi.start();

	private final FakeUser ann = this.telegram.user(7, "Ann", "en");

	private final HttpBotApi api = new HttpBotApi(ServerAddress.of(URI.create(this.telegram.url())), TOKEN, REDACTION);

	@AfterEach
	void stop() {
		this.api.close();
		this.telegram.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			429 | Too Many Requests: retry after 9 | TOO_MANY
			401 | Unauthorized | UNAUTHORIZED
			404 | Not Found | UNAUTHORIZED
			404 | Not Found: method not found | REFUSED
			403 | Forbidden: bot was blocked by the user | FORBIDDEN
			400 | Bad Request: chat not found | FORBIDDEN
			400 | Bad Request: not enough rights to send text messages to the chat | FORBIDDEN
			400 | Bad Request: can't parse entities: Unsupported start tag | BAD_FORMATTING
			400 | Bad Request: message is not modified: specified new message content | NOT_MODIFIED
			400 | Bad Request: message to edit not found | REFUSED
			409 | Conflict: terminated by other getUpdates request | CONFLICT
			500 | Internal Server Error | UNAVAILABLE
			""")
	void knowsWhatTelegramsWordsMean(int status, String words, Kind kind) {
		this.telegram.next("sendMessage", BotApiFault.refusal(status, words));
		ApiFault fault = fault();
		assertThat(fault.kind()).isEqualTo(kind);
		assertThat(fault).hasMessageContaining(words);
	}

	@Test
	void knowsHowLongToWait() {
		this.telegram.next("sendMessage", BotApiFault.tooMany(9));
		assertThat(fault().retryAfter()).isEqualTo(Duration.ofSeconds(9));
	}

	@Test
	void knowsWhereAGroupHasMoved() {
		this.telegram.next("sendMessage",
				BotApiFault.status(400,
						"{\"ok\":false,\"error_code\":400,\"description\":"
								+ "\"Bad Request: group chat was upgraded to a supergroup chat\","
								+ "\"parameters\":{\"migrate_to_chat_id\":-1000000000007}}"));
		ApiFault fault = fault();
		assertThat(fault.kind()).isEqualTo(Kind.MIGRATED);
		assertThat(fault.migratedTo()).isEqualTo(-1_000_000_000_007L);
	}

	@Test
	void takesAPageOfAGatewayForAServerThatIsAway() {
		this.telegram.next("sendMessage", BotApiFault.badGateway());
		assertThat(fault().kind()).isEqualTo(Kind.UNAVAILABLE);
	}

	@ParameterizedTest
	@CsvSource({ "504, <html>timeout</html>", "200, <html>hello</html>", "200, ''" })
	void doesNotKnowWhatBecameOfACallWithoutAProperReply(int status, String body) {
		this.telegram.next("sendMessage", BotApiFault.status(status, body));
		assertThat(fault().kind()).isEqualTo(Kind.UNCLEAR);
	}

	@Test
	void doesNotKnowWhatBecameOfACallWhoseConnectionBroke() {
		this.telegram.next("sendMessage", BotApiFault.drop());
		assertThat(fault().kind()).isEqualTo(Kind.UNCLEAR);
	}

	// OkHttp would send it again without a word.
	@Test
	void sendsACallOnce() {
		this.api.call(new GetMe());
		this.telegram.next("sendMessage", BotApiFault.drop());
		fault();
		assertThat(this.telegram.calls("sendMessage")).hasSize(1);
	}

	@Test
	void knowsThatACallWithoutAConnectionHadNoEffect() throws IOException {
		int free;
		try (ServerSocket socket = new ServerSocket(0)) {
			free = socket.getLocalPort();
		}
		try (HttpBotApi nowhere = new HttpBotApi(ServerAddress.of(URI.create("http://127.0.0.1:" + free)), TOKEN,
				REDACTION)) {
			ApiFault fault = catchThrowableOfType(ApiFault.class, () -> nowhere.call(new GetMe()));
			assertThat(fault.kind()).isEqualTo(Kind.UNAVAILABLE);
			assertThat(fault).hasMessageNotContaining("AAFake");
		}
	}

	@Test
	void findsAServerBehindAPath() {
		try (FakeBotApi proxied = FakeBotApi.startUnder("/proxy");
				HttpBotApi there = new HttpBotApi(ServerAddress.of(URI.create(proxied.url())), TOKEN, REDACTION)) {
			assertThat(proxied.url()).endsWith("/proxy");
			assertThat(there.call(new GetMe()).getUserName()).isEqualTo("groundling_bot");
		}
	}

	@Test
	void fetchesAFileFromTheServerItIsToldOf() {
		byte[] content = "What is in the file".getBytes(StandardCharsets.UTF_8);
		assertThat(this.api.download(fileId(content), DataSize.ofKilobytes(1))).isEqualTo(content);
	}

	@Test
	void doesNotFetchAFileThatIsTooLarge() {
		String file = fileId(new byte[2_000]);
		ApiFault fault = catchThrowableOfType(ApiFault.class, () -> this.api.download(file, DataSize.ofBytes(1_999)));
		assertThat(fault).hasMessageContaining("larger than");
		assertThat(fault.kind()).isEqualTo(Kind.REFUSED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			400 | Bad Request: https://host/bot7000000001:AAFake-Token_of-the-Tests-0123456789/getMe is wrong
			401 | bot7000000001:AAFake-Token_of-the-Tests-0123456789 Unauthorized
			500 | 7000000001:AAFake-Token_of-the-Tests-0123456789
			""")
	void tellsTheTokenInNoFault(int status, String words) {
		this.telegram.next("sendMessage", BotApiFault.refusal(status, words));
		ApiFault fault = fault();
		assertThat(fault).hasNoCause().hasMessageNotContaining("AAFake").hasMessageContaining("•••");
	}

	@Test
	void tellsTheTokenNowhere() {
		for (BotApiFault broken : List.of(BotApiFault.drop(), BotApiFault.badGateway(), BotApiFault.garbage(),
				BotApiFault.status(302, ""), BotApiFault.status(404, "<html>"))) {
			this.telegram.next("sendMessage", broken);
			for (Throwable part = fault(); part != null; part = part.getCause()) {
				assertThat(part.toString()).doesNotContain("AAFake");
			}
		}
		assertThat(List.of(TOKEN, this.api, REDACTION).toString()).doesNotContain("AAFake");
	}

	private ApiFault fault() {
		return catchThrowableOfType(ApiFault.class,
				() -> this.api.call(SendMessage.builder().chatId(7L).text("Hello").build()));
	}

	private String fileId(byte[] content) {
		this.ann.says("before the file");
		this.ann.sendsDocument("notes.txt", content);
		try (HttpUpdateFeed feed = new HttpUpdateFeed(ServerAddress.of(URI.create(this.telegram.url())), TOKEN,
				REDACTION)) {
			return feed.next(null, 100, Duration.ZERO)
				.getLast()
				.json()
				.path("message")
				.path("document")
				.path("file_id")
				.asText();
		}
	}

}
