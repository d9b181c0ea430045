package dev.groundling.telegram;

import java.util.List;

import dev.groundling.testing.BundledArticle;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a user sees of the whole program in a private chat. */
class PrivateChatTests extends SharedBotTest {

	@Test
	void answersInReplyToTheQuestionWithTheQuoteBelow() {
		FakeUser ann = user();
		FakeMessage question = ann.says(PATENTS);
		FakeMessage answer = question.awaitReply();
		assertThat(answer.text()).contains("only 7 patents");
		assertThat(answer.formatted("bold")).isNotEmpty();
		assertThat(answer.formatted("expandable_blockquote")).isNotEmpty()
			.allSatisfy((quote) -> assertThat(BundledArticle.get().text()).contains(lastLine(quote)));
		assertThat(answer.buttons()).contains("Sources", "Why?", "👍", "👎");
		assertThat(ann.chat().actions()).isNotEmpty();
	}

	// The first line is the section that the quote stands in.
	private static String lastLine(String quote) {
		return quote.substring(quote.lastIndexOf('\n') + 1);
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
		List<FakeMessage> questions = List.of(ann.says(PATENTS),
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
		assertThat(ann.says(PATENTS).awaitReply().text()).contains("7 patents");
		telegram().updates().awaitConfirmed();
		assertThat(ann.chat().botMessages()).hasSize(2);
	}

	@Test
	void goesOnWithOthersWhenSomebodyBlocksIt() {
		FakeUser ann = user();
		FakeUser bob = user();
		FakeMessage unanswered = bob.says(PATENTS);
		bob.blocksBot();
		assertThat(ann.says(PATENTS).awaitReply().text()).contains("7 patents");
		telegram().updates().awaitConfirmed();
		bob.unblocksBot();
		assertThat(bob.says(PATENTS).awaitReply().text()).contains("7 patents");
		assertThat(unanswered.replies().size()).isLessThanOrEqualTo(1);
	}

}
