package dev.groundling.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import com.fasterxml.jackson.annotation.JsonProperty;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the fake server tells the client library of. */
class FakeUpdatesTests {

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
	void givesUpdatesUntilTheyAreConfirmed() throws TelegramApiException {
		this.ann.says("Hello");
		this.ann.says("World");
		int first = updates(0).getFirst().getUpdateId();
		assertThat(updates(0)).hasSize(2);
		assertThat(updates(first + 1)).singleElement()
			.satisfies((update) -> assertThat(update.getMessage().getText()).isEqualTo("World"));
		assertThat(updates(first + 2)).isEmpty();
		this.telegram.assertNoViolations();
	}

	@Test
	void givesUpdatesFromTheHeadWhenTheirIdsHaveFallen() throws TelegramApiException {
		this.telegram.updates().fallTo(3);
		this.ann.says("Hello");
		assertThat(updates(900_000)).extracting(Update::getUpdateId).containsExactly(3);
	}

	@Test
	void givesNoUpdatesWhileAWebhookIsSet() throws TelegramApiException {
		this.client.execute(SetWebhook.builder().url("http://127.0.0.1:9/hook").secretToken("s-1").build());
		assertRefused(() -> updates(0), 409, "Conflict: can't use getUpdates method while webhook is active; "
				+ "use deleteWebhook to delete the webhook first");
		this.telegram.assertNoViolations();
	}

	@Test
	void keepsFromAGroupWhatABotInPrivacyModeDoesNotGet() throws TelegramApiException {
		FakeUser inGroup = this.ann.in(this.telegram.group(-55, "Readers"));
		inGroup.says("Just talking");
		inGroup.says("@groundling_bot who?");
		inGroup.says("/ask@other_bot who?");
		inGroup.says("/ask@groundling_bot who?");
		assertThat(updates(0)).extracting((update) -> update.getMessage().getText())
			.containsExactly("@groundling_bot who?", "/ask@groundling_bot who?");
	}

	@Test
	void handsOutWhatUsersSend() throws Exception {
		this.ann.sendsDocument("a.txt", new byte[] { 1, 2 });
		String id = updates(0).getFirst().getMessage().getDocument().getFileId();
		String path = this.client.execute(new GetFile(id)).getFilePath();
		try (java.io.InputStream file = java.net.URI
			.create(this.telegram.url() + "/file/bot" + FakeBotApi.TOKEN + "/" + path)
			.toURL()
			.openStream()) {
			assertThat(file.readAllBytes()).containsExactly(1, 2);
		}
	}

	@Test
	void describesWhatTheLibraryCanRead() throws TelegramApiException {
		this.telegram.profile().readsAllGroupMessages();
		FakeChat group = this.telegram.supergroup(-1_000_000_000_001L, "Readers");
		int topic = group.topic(this.ann, "News");
		FakeUser inTopic = this.ann.in(group, topic);
		inTopic.says("Hello");
		this.ann.sendsSticker();
		this.ann.sendsPhoto("Look");
		this.ann.sendsVoice();
		this.ann.forwards("Elsewhere");
		this.ann.edits(this.ann.says("A"), "B");
		this.ann.asksInline("who?");
		group.removesBot();
		assertThat(updates(0)).hasSize(10).allSatisfy((update) -> assertThat(update.getUpdateId()).isPositive());
		assertThat(updates(0).get(1).getMessage().getReplyToMessage().getForumTopicCreated()).isNotNull();
		assertThat(updates(0).get(3).getMessage().getPhoto()).hasSize(1);
		assertThat(updates(0).getLast().getMyChatMember().getNewChatMember().getStatus()).isEqualTo("kicked");
	}

	@Test
	void endsTheWaitOfThePollerThatWasThereFirst() throws Exception {
		CompletableFuture<List<Update>> older = CompletableFuture.supplyAsync(this::poll);
		this.telegram.awaitCalls("getUpdates", 1);
		assertThat(updates(0)).isEmpty();
		assertThatExceptionOfType(CompletionException.class).isThrownBy(older::join)
			.havingRootCause()
			.withMessageContaining("terminated by other getUpdates request");
	}

	private List<Update> poll() {
		try {
			return this.client.execute(GetUpdates.builder().timeout(5).build());
		}
		catch (TelegramApiException ex) {
			throw new CompletionException(ex);
		}
	}

	@Test
	void tellsOfAnInlineQuestionAndWhatWasPicked() throws TelegramApiException {
		FakeQuery query = this.ann.asksInline("who?");
		this.client.execute(AnswerInlineQuery.builder()
			.inlineQueryId(updates(0).getFirst().getInlineQuery().getId())
			.result(InlineQueryResultArticle.builder()
				.id("1")
				.title("She")
				.inputMessageContent(
						InputTextMessageContent.builder().messageText("<b>She</b>").parseMode("HTML").build())
				.build())
			.cacheTime(1)
			.build());
		assertThat(query.picks(0).text()).isEqualTo("She");
		assertThat(updates(0).getLast().getChosenInlineQuery().getResultId()).isEqualTo("1");
		this.telegram.assertNoViolations();
	}

	@Test
	void tellsThatADraftWasStopped() throws TelegramApiException {
		SendMessageDraft draft = new SendMessageDraft(7L, 3) {
			@JsonProperty("can_stop")
			private final Boolean stoppable = Boolean.TRUE;

		};
		this.client.execute(draft);
		this.ann.stopsDraft();
		assertThat(updates(0)).singleElement().satisfies((update) -> assertThat(update.hasMessage()).isFalse());
		this.telegram.assertNoViolations();
	}

	private List<Update> updates(int offset) throws TelegramApiException {
		return this.client.execute(GetUpdates.builder().offset(offset).timeout(0).build());
	}

	private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, int status,
			String description) {
		assertThatExceptionOfType(TelegramApiRequestException.class).isThrownBy(call).satisfies((ex) -> {
			assertThat(ex.getErrorCode()).isEqualTo(status);
			assertThat(ex.getApiResponse()).isEqualTo(description);
		});
	}

}
