package dev.groundling.telegram;

import java.util.List;

import dev.groundling.testing.BundledArticle;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a user sees of the whole program in a private chat. */
class PrivateChatTests extends BotTest {

	@Test
	void answersInReplyToTheQuestionWithTheQuoteBelow() {
		FakeUser ann = user();
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
	void saysThatTheArticleDoesNotSayAndWhatOneCouldAsk() {
		FakeUser ann = user();
		FakeMessage refusal = ann.says("Who is the mayor of Ningbo?").awaitReply();
		assertThat(refusal.text()).contains("article");
		assertThat(refusal.keys()).isNotEmpty();
	}

	@Test
	void answersTheQuestionsOfAChatInTheirOrder() {
		FakeUser ann = user();
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
	void saysOneFriendlyLineToAnAlbum() {
		FakeUser ann = user();
		ann.sendsAlbum(3);
		assertThat(ann.says("How many patents did Ningbo have in 1986?").awaitReply().text()).contains("7 patents");
		telegram().updates().awaitConfirmed();
		assertThat(ann.chat().botMessages()).hasSize(2);
	}

	@Test
	void showsOnStartQuestionsThatHaveAnswers() {
		FakeUser ann = user();
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
	void goesOnWithOthersWhenSomebodyBlocksIt() {
		FakeUser ann = user();
		FakeUser bob = user();
		FakeMessage unanswered = bob.says("How many patents did Ningbo have in 1986?");
		bob.blocksBot();
		assertThat(ann.says("How many patents did Ningbo have in 1986?").awaitReply().text()).contains("7 patents");
		telegram().updates().awaitConfirmed();
		bob.unblocksBot();
		assertThat(bob.says("How many makers are there?").awaitReply().text()).contains("11,000");
		assertThat(unanswered.replies().size()).isLessThanOrEqualTo(1);
	}

}
