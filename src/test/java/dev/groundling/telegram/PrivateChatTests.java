package dev.groundling.telegram;

import java.util.List;

import dev.groundling.testing.BundledArticle;
import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a user sees of the whole program in a private chat. */
@BotTest
class PrivateChatTests {

	@Test
	void answersInReplyToTheQuestionWithTheQuoteBelow(FakeUser ann) {
		FakeMessage question = ann.says("How many patents did Ningbo have in 1986?");
		FakeMessage answer = question.awaitReply();
		assertThat(answer.text()).contains("only 7 patents");
		assertThat(answer.formatted("bold")).isNotEmpty();
		assertThat(answer.formatted("expandable_blockquote")).isNotEmpty()
			.allSatisfy((quote) -> assertThat(BundledArticle.get().text()).contains(firstLine(quote)));
		assertThat(answer.buttons()).contains("Sources", "Why?", "👍", "👎");
		assertThat(ann.chat().actions()).isNotEmpty();
	}

	private static String firstLine(String quote) {
		return quote.lines().findFirst().orElseThrow().replaceAll("^\\W+|\\W+$", "");
	}

	@Test
	void saysThatTheArticleDoesNotSayAndWhatOneCouldAsk(FakeUser ann) {
		FakeMessage refusal = ann.says("Who is the mayor of Ningbo?").awaitReply();
		assertThat(refusal.text()).contains("article");
		assertThat(refusal.keys()).isNotEmpty();
	}

	@Test
	void answersTheQuestionsOfAChatInTheirOrder(FakeUser ann) {
		List<FakeMessage> questions = List.of(ann.says("How many patents did Ningbo have in 1986?"),
				ann.says("Who is the general manager of Zhejiang DTCT Data&Technology?"),
				ann.says("When did Ningbo start its reform of the science and technology system?"));
		assertThat(ann.chat().awaitBotMessages(3)).extracting(FakeMessage::replyTo)
			.containsExactlyElementsOf(questions.stream().map(FakeMessage::id).toList());
		assertThat(ann.chat().botMessages()).extracting(FakeMessage::text)
			.satisfiesExactly((text) -> assertThat(text).contains("7 patents"),
					(text) -> assertThat(text).contains("Tan Xiaogan"), (text) -> assertThat(text).contains("1985"));
	}

	@Test
	void understandsWhatAFollowUpMeans(FakeUser ann) {
		ann.says("What was the technical transaction volume in 1987?").awaitReply();
		assertThat(ann.says("and in 2018?").awaitReply().text()).contains("137.4 million");
	}

	@Test
	void answersAnEditedQuestionByEditingTheAnswer(FakeUser ann) {
		FakeMessage question = ann.says("What was the technical transaction volume in 1987?");
		FakeMessage answer = question.awaitReply();
		ann.edits(question, "What was the technical transaction volume in 2018?");
		answer.awaitText("137.4 million");
		assertThat(question.replies()).hasSize(1);
	}

	@Test
	void saysOneFriendlyLineToAnAlbum(FakeBotApi telegram, FakeUser ann) {
		ann.sendsAlbum(3);
		assertThat(ann.says("How many patents did Ningbo have in 1986?").awaitReply().text()).contains("7 patents");
		telegram.updates().awaitConfirmed();
		assertThat(ann.chat().botMessages()).hasSize(2);
	}

	@Test
	void speaksTheUsersLanguage(FakeBotApi telegram) {
		FakeUser li = telegram.user(2001, "Li", "zh-hans");
		assertThat(li.sendsSticker().awaitReply().text()).containsPattern("\\p{IsHan}");
	}

	@Test
	void showsOnStartQuestionsThatHaveAnswers(FakeUser ann) {
		ann.says("/start");
		FakeMessage start = ann.chat().awaitBotMessages(1).getFirst();
		assertThat(start.text()).contains(BundledArticle.get().title());
		List<String> questions = start.buttons().stream().filter((text) -> text.endsWith("?")).toList();
		assertThat(questions).isNotEmpty();
		ann.taps(start, questions.getFirst()).awaitAnswer();
		FakeMessage answer = ann.chat().awaitBotMessages(2).get(1);
		assertThat(answer.text()).contains(questions.getFirst());
		assertThat(answer.formatted("expandable_blockquote")).isNotEmpty();
	}

	@Test
	void takesThanksForAnAnswer(FakeUser ann) {
		FakeMessage answer = ann.says("How many patents did Ningbo have in 1986?").awaitReply();
		assertThat(ann.taps(answer, "👍").awaitNotice()).contains("Noted");
	}

	@Test
	void showsThePassagesThatAnAnswerRestsOn(FakeUser ann) {
		FakeMessage answer = ann.says("How many patents did Ningbo have in 1986?").awaitReply();
		ann.taps(answer, "Sources").awaitAnswer();
		assertThat(ann.chat().awaitBotMessages(2).get(1).text()).contains("only 7 patents");
	}

	@Test
	void answersAfterAButtonThatIsTooOld(FakeBotApi telegram, FakeUser ann) {
		FakeMessage answer = ann.says("How many patents did Ningbo have in 1986?").awaitReply();
		ann.tapsLongAfter(answer, "Why?").awaitAnswer();
		telegram.updates().awaitConfirmed();
		assertThat(ann.says("And who is its mayor?").awaitReply().text()).isNotBlank();
	}

	@Test
	void answersFromWithinOtherChats(FakeUser ann) {
		assertThat(ann.asksInline("How many patents did Ningbo have in 1986?").awaitResults()).isNotEmpty()
			.first()
			.satisfies((result) -> assertThat(result.at("/input_message_content/message_text").asString())
				.contains("7 patents"));
	}

	@Test
	void goesOnWithOthersWhenSomebodyBlocksIt(FakeBotApi telegram, FakeUser ann) {
		FakeUser bob = telegram.user(2002, "Bob", "en");
		FakeMessage unanswered = bob.says("How many patents did Ningbo have in 1986?");
		bob.blocksBot();
		assertThat(ann.says("How many patents did Ningbo have in 1986?").awaitReply().text()).contains("7 patents");
		telegram.updates().awaitConfirmed();
		bob.unblocksBot();
		assertThat(bob.says("How many makers are there?").awaitReply().text()).contains("11,000");
		assertThat(unanswered.replies().size()).isLessThanOrEqualTo(1);
	}

	@Test
	void showsItsCommandsInTwoLanguages(FakeBotApi telegram) {
		telegram.await("commands for private chats",
				() -> telegram.profile().commands("all_private_chats", "zh").contains("start"));
		assertThat(telegram.profile().commands("all_private_chats", "")).contains("start", "help", "sources", "new")
			.doesNotContain("reload");
		assertThat(telegram.profile().text("description", "zh")).containsPattern("\\p{IsHan}");
	}

}
