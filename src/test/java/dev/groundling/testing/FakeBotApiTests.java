package dev.groundling.testing;

import java.util.List;

import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The fake server as the client library sees it. */
class FakeBotApiTests {

	private final FakeBotApi telegram = FakeBotApi.start();

	private final TelegramClient client = client(FakeBotApi.TOKEN);

	private final FakeUser ann = this.telegram.user(7, "Ann", "en");

	private TelegramClient client(String token) {
		int port = java.net.URI.create(this.telegram.url()).getPort();
		TelegramUrl url = TelegramUrl.builder().schema("http").host("127.0.0.1").port(port).testServer(false).build();
		return new OkHttpTelegramClient(new OkHttpClient(), token, url);
	}

	@AfterEach
	void close() {
		this.telegram.close();
	}

	@Test
	void tellsWhoTheBotIs() throws TelegramApiException {
		assertThat(this.client.execute(new GetMe()).getUserName()).isEqualTo(BotProfile.USERNAME);
		this.telegram.assertNoViolations();
	}

	@Test
	void turnsAWrongTokenAway() {
		assertRefused(() -> client("7:wrong").execute(new GetMe()), 401, "Unauthorized");
	}

	@Test
	void keepsARepliedMessageWithItsFormattingAndButtons() throws TelegramApiException {
		FakeMessage question = this.ann.says("Who?");
		Message sent = this.client.execute(message("<b>A</b> &amp; 𝄞 <blockquote expandable>so</blockquote>")
			.replyParameters(ReplyParameters.builder().messageId(question.id()).allowSendingWithoutReply(true).build())
			.replyMarkup(keyboard("Sources", "s:1"))
			.build());
		FakeMessage answer = question.awaitReply();
		assertThat(answer.id()).isEqualTo(sent.getMessageId()).isEqualTo(question.id() + 1);
		assertThat(answer.text()).isEqualTo("A & 𝄞 so");
		assertThat(answer.formatted("expandable_blockquote")).containsExactly("so");
		assertThat(answer.buttons()).containsExactly("Sources");
		assertThat(sent.getEntities()).hasSize(2);
		this.telegram.assertNoViolations();
	}

	@Test
	void sendsAReplyToAMessageThatIsGoneWithoutIt() throws TelegramApiException {
		ReplyParameters gone = ReplyParameters.builder().messageId(5).allowSendingWithoutReply(true).build();
		this.client.execute(message("A").replyParameters(gone).build());
		assertThat(this.ann.chat().botMessages().getFirst().replyTo()).isNull();
		gone.setAllowSendingWithoutReply(false);
		limitless();
		assertRefused(() -> this.client.execute(message("A").replyParameters(gone).build()), 400,
				"Bad Request: message to be replied not found");
	}

	@Test
	void refusesHtmlInTelegramsWords() {
		assertRefused(() -> this.client.execute(message("a <name> b").build()), 400,
				"Bad Request: can't parse entities: Unsupported start tag \"name\" at byte offset 2");
	}

	@Test
	void refusesMoreThan4096UnitsAfterTheTagsAreGone() throws TelegramApiException {
		this.client.execute(message("<b>" + "a".repeat(4096) + "</b>").build());
		limitless();
		assertRefused(() -> this.client.execute(message("a".repeat(4097)).build()), 400,
				"Bad Request: message is too long");
	}

	@Test
	void refusesAnEditThatChangesNothing() throws TelegramApiException {
		limitless();
		int id = this.client.execute(message("A").build()).getMessageId();
		this.client.execute(edit(id, "B"));
		assertThat(this.ann.chat().botMessages().getFirst().edits()).containsExactly("A", "B");
		assertRefused(() -> this.client.execute(edit(id, "<b></b>B")), 400,
				"Bad Request: message is not modified: specified new message content and reply markup are "
						+ "exactly the same as a current content and reply markup of the message");
		this.client.execute(new DeleteMessage("7", id));
		assertRefused(() -> this.client.execute(edit(id, "C")), 400, "Bad Request: message to edit not found");
	}

	@Test
	void tellsOfAPressedButtonAndTakesOneAnswer() throws TelegramApiException {
		this.client.execute(message("A").replyMarkup(keyboard("Sources", "s:1")).build());
		FakeQuery tap = this.ann.taps(this.ann.chat().botMessages().getFirst(), "Sources");
		String id = updates(0).getFirst().getCallbackQuery().getId();
		AnswerCallbackQuery answer = AnswerCallbackQuery.builder().callbackQueryId(id).text("Here").build();
		this.client.execute(answer);
		assertThat(tap.awaitNotice()).isEqualTo("Here");
		assertRefused(() -> this.client.execute(answer), 400,
				"Bad Request: query is too old and response timeout expired or query ID is invalid");
	}

	@Test
	void refusesWritingToWhoBlockedTheBot() {
		this.ann.blocksBot();
		assertRefused(() -> this.client.execute(message("A").build()), 403, "Forbidden: bot was blocked by the user");
	}

	@Test
	void tellsTheNewIdOfAGroupThatBecameASupergroup() {
		FakeChat group = this.telegram.group(-55, "Readers");
		FakeChat supergroup = group.becomesSupergroup();
		assertThat(supergroup.id()).isEqualTo(-1_000_000_000_055L);
		assertThatExceptionOfType(TelegramApiRequestException.class)
			.isThrownBy(() -> this.client.execute(new SendMessage("-55", "A")))
			.satisfies((ex) -> assertThat(ex.getParameters().getMigrateToChatId()).isEqualTo(supergroup.id()));
	}

	@Test
	void asksToWaitAfterTheFirstMessageOfASecond() throws TelegramApiException {
		this.client.execute(message("A").build());
		assertThatExceptionOfType(TelegramApiRequestException.class)
			.isThrownBy(() -> this.client.execute(message("B").build()))
			.satisfies((ex) -> assertThat(ex.getParameters().getRetryAfter()).isEqualTo(1));
		assertThatExceptionOfType(AssertionError.class).isThrownBy(this.telegram::assertLimitsKept);
	}

	@Test
	void dropsTheConnectionBeforeOrAfterACallTakesEffect() {
		limitless();
		this.telegram.next("sendMessage", BotApiFault.drop(), BotApiFault.drop().afterTakingEffect());
		assertThatExceptionOfType(TelegramApiException.class)
			.isThrownBy(() -> this.client.execute(message("A").build()));
		assertThatExceptionOfType(TelegramApiException.class)
			.isThrownBy(() -> this.client.execute(message("B").build()));
		assertThat(this.ann.chat().botMessages()).extracting(FakeMessage::text).containsExactly("B");
	}

	@Test
	void notesAParameterThatDoesNotExist() throws TelegramApiException {
		this.client.execute(GetUpdates.builder().limit(1).timeout(0).build());
		this.telegram.assertNoViolations();
		this.client.execute(new SendMessage("7", "A") {
			@com.fasterxml.jackson.annotation.JsonProperty("colour")
			private final String colour = "red";

		});
		assertThatExceptionOfType(AssertionError.class).isThrownBy(this.telegram::assertNoViolations)
			.withMessageContaining("there is no colour");
	}

	private void limitless() {
		this.telegram.limits(RateLimits.none());
	}

	private List<Update> updates(int offset) throws TelegramApiException {
		return this.client.execute(GetUpdates.builder().offset(offset).timeout(0).build());
	}

	private static SendMessage.SendMessageBuilder<?, ?> message(String html) {
		return SendMessage.builder().chatId(7L).text(html).parseMode("HTML");
	}

	private static EditMessageText edit(int id, String html) {
		return EditMessageText.builder().chatId(7L).messageId(id).text(html).parseMode("HTML").build();
	}

	private static InlineKeyboardMarkup keyboard(String text, String data) {
		return new InlineKeyboardMarkup(
				List.of(new InlineKeyboardRow(InlineKeyboardButton.builder().text(text).callbackData(data).build())));
	}

	private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, int status,
			String description) {
		assertThatExceptionOfType(TelegramApiRequestException.class).isThrownBy(call).satisfies((ex) -> {
			assertThat(ex.getErrorCode()).isEqualTo(status);
			assertThat(ex.getApiResponse()).isEqualTo(description);
		});
	}

}
