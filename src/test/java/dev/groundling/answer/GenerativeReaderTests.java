package dev.groundling.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dev.groundling.conversation.Conversations;
import dev.groundling.testing.BundledArticle;
import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static dev.groundling.testing.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** Generated answers, with a real client of a scripted model. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "groundling.data.directory=target/test-data/generating", "groundling.model.provider=openai",
				"groundling.model.name=scripted", "groundling.model.api-key=secret", "groundling.model.timeout=60s",
				"groundling.model.idle-timeout=3s" })
class GenerativeReaderTests {

	private static final String QUESTION = "How many patents did Ningbo have in 1986?";

	private static final ScriptedModel MODEL = ScriptedModel.start();

	@Autowired
	private QuestionAnswering questions;

	@Autowired
	private CheckRecords checks;

	@Autowired
	private Conversations conversations;

	@DynamicPropertySource
	static void model(DynamicPropertyRegistry registry) {
		registry.add("groundling.model.base-url", () -> MODEL.url() + "/v1");
	}

	@BeforeEach
	void forget() {
		MODEL.forget();
	}

	@AfterAll
	static void stop() {
		MODEL.close();
	}

	@Test
	void letsAGroundedAnswerThroughWithTheExactSentenceAsQuote() {
		Answer answer = ask(ModelReply.text("In 1986, Ningbo had only 7 patents. [1]"));
		assertThat(answer).isAnswered()
			.quotes("As of 1986, there were only 7 patents in Ningbo.")
			.hasSpan("7")
			.isGroundedIn(BundledArticle.get());
		assertThat(answer.text()).isEqualTo("In 1986, Ningbo had only 7 patents. [1]");
		assertThat(answer.answeredBy()).isEqualTo("openai:scripted");
		assertThat(answer.degraded()).isNull();
	}

	@Test
	void replacesAnInventedNumberByTheQuote() {
		Answer answer = ask(ModelReply.text("In 1986, Ningbo had 12 patents. [1]"),
				ModelReply.text("In 1986, Ningbo had 13 patents. [1]"));
		assertThat(answer).isAnswered().hasSpan("7").isGroundedIn(BundledArticle.get());
		assertThat(answer.answeredBy()).isEqualTo("extractive");
		assertThat(answer.degraded()).isEqualTo("ungrounded_answer_replaced");
	}

	@Test
	void asksOnceMoreWithTheFaultNamed() {
		Answer answer = ask(ModelReply.text("In 1986, Ningbo had 12 patents. [1]"),
				ModelReply.text("In 1986, Ningbo had only 7 patents. [1]"));
		assertThat(answer.text()).isEqualTo("In 1986, Ningbo had only 7 patents. [1]");
		assertThat(answer.degraded()).isNull();
		assertThat(MODEL.requests().getLast().body()).contains("12");
	}

	@Test
	void dropsASentenceThatIsNotInThePassagesWhenTheRestAnswers() {
		Answer answer = ask(ModelReply
			.text("In 1986, Ningbo had only 7 patents. [1] The mayor was very proud of the 300 inventors. [1]"));
		assertThat(answer.text()).isEqualTo("In 1986, Ningbo had only 7 patents. [1]");
		assertThat(answer.degraded()).isNull();
	}

	@Test
	void mendsACitationOfAPassageThatDoesNotExist() {
		Answer answer = ask(ModelReply.text("In 1986, Ningbo had only 7 patents. [42]"));
		assertThat(answer).isAnswered().quotes("As of 1986, there were only 7 patents in Ningbo.");
		assertThat(answer.text()).endsWith("[1]");
	}

	@Test
	void mendsAMissingCitation() {
		assertThat(ask(ModelReply.text("In 1986, Ningbo had only 7 patents."))).isAnswered()
			.quotes("As of 1986, there were only 7 patents in Ningbo.");
	}

	@Test
	void refusesInItsOwnWordsWhenTheModelSaysThatNothingAnswers() {
		Answer answer = ask(ModelReply.text("NOT_IN_ARTICLES"));
		assertThat(answer).isRefused();
		assertThat(answer.text()).startsWith("The articles don't say.");
		assertThat(answer.answeredBy()).isEqualTo("openai:scripted");
	}

	@Test
	void takesARefusalInOtherWordsForOne() {
		assertThat(ask(ModelReply.text("The passages do not mention this."))).isRefused();
	}

	@Test
	void replacesAnAnswerInAnotherLanguage() {
		Answer answer = ask(ModelReply.text("1986年，宁波只有7项专利。[1]"), ModelReply.text("1986年，宁波只有7项专利。[1]"));
		assertThat(answer.degraded()).isEqualTo("ungrounded_answer_replaced");
	}

	@Test
	void leavesOutMarkdownAndThoughts() {
		Answer answer = ask(ModelReply.text(
				"<think>There were 99 patents, or were there?</think>\n## Answer\n\n- **In 1986, Ningbo had only 7 patents.** [1]\n"));
		assertThat(answer.text()).isEqualTo("In 1986, Ningbo had only 7 patents. [1]");
	}

	@Test
	void takesWhatIsTrueOfAnotherYearForNoAnswer() {
		MODEL.will(ModelReply.text("In 1986, Ningbo had only 7 patents. [1]"), ModelReply.text("NOT_IN_ARTICLES"));
		Answer answer = this.questions.answer(Question.of("How many patents did Ningbo have in 1996?"),
				AnswerListener.NONE);
		assertThat(answer).isRefused();
		assertThat(MODEL.requests()).hasSize(2);
	}

	@Test
	void readsAnAnswerInJson() {
		Answer answer = ask(ModelReply.text(
				"```json\n{\"answered\": true, \"sentences\": [{\"text\": \"In 1986, Ningbo had only 7 patents.\", \"passages\": [1]}]}\n```"));
		assertThat(answer.text()).isEqualTo("In 1986, Ningbo had only 7 patents. [1]");
	}

	@Test
	void cutsAnAnswerThatBecameTooLongBackToItsLastSentenceAndSaysSo() {
		Answer answer = ask(ModelReply.words("In 1986, Ningbo had only 7 patents. [1] In 2018 it").finish("length"));
		assertThat(answer.text()).isEqualTo("In 1986, Ningbo had only 7 patents. [1] (The answer was cut short here.)");
	}

	@Test
	void quotesWhenTheModelIsDown() {
		Answer answer = ask(ModelReply.plain(500, "{}"), ModelReply.plain(500, "{}"));
		assertThat(answer).isAnswered().hasSpan("7");
		assertThat(answer.degraded()).isEqualTo("model_unavailable");
		assertThat(answer.answeredBy()).isEqualTo("extractive");
	}

	@Test
	void quotesWhenTheModelFallsSilent() {
		Answer answer = ask(ModelReply.words("In 1986, Ningbo had").stall());
		assertThat(answer).isAnswered().hasSpan("7");
		assertThat(answer.degraded()).isEqualTo("model_timeout");
	}

	@Test
	void quotesWhenAStreamBreaksOffWithoutSayingWhy() {
		Answer answer = ask(ModelReply.words("In 1986, Ningbo had only 7 patents. [1] And").close());
		assertThat(answer).isAnswered().hasSpan("7");
		assertThat(answer.degraded()).isEqualTo("model_unavailable");
	}

	@Test
	void showsASentenceOnlyOnceItHasPassedAndTheDeltasAreTheText() {
		List<String> deltas = new ArrayList<>();
		MODEL.will(ModelReply
			.text("In 1986, Ningbo had only 7 patents. [1] In 1990 it had 800 of them. [1] Thank you for asking."));
		Answer answer = this.questions.answer(Question.of(QUESTION), new AnswerListener() {
			@Override
			public void delta(String text) {
				deltas.add(text);
			}
		});
		assertThat(String.join("", deltas)).isEqualTo(answer.text())
			.isEqualTo("In 1986, Ningbo had only 7 patents. [1]");
	}

	@Test
	void showsNothingOfADraftThatFailsInItsFirstSentence() {
		List<String> deltas = new ArrayList<>();
		MODEL.will(ModelReply.text("Ningbo had 55 patents in 1986. [1] Then it grew."),
				ModelReply.text("Ningbo had 56 patents in 1986. [1]"));
		Answer answer = this.questions.answer(Question.of(QUESTION), new AnswerListener() {
			@Override
			public void delta(String text) {
				deltas.add(text);
			}
		});
		assertThat(deltas).containsExactly(answer.text());
	}

	@Test
	void fencesPassagesAndQuestionWithLinesThatNobodyCanForge() {
		ask(ModelReply.text("NOT_IN_ARTICLES"));
		ask(ModelReply.text("NOT_IN_ARTICLES"));
		List<String> fences = MODEL.requests()
			.stream()
			.map((request) -> request.body().replaceAll("(?s).*--- end of question (\\w+) ---.*", "$1"))
			.toList();
		assertThat(fences).hasSize(2).doesNotHaveDuplicates().allMatch((nonce) -> nonce.matches("[0-9a-f]{16}"));
	}

	@Test
	void asksNoModelAboutNonsense() {
		Answer answer = this.questions.answer(Question.of("asdf qwer zxcv"), AnswerListener.NONE);
		assertThat(answer).isRefused();
		assertThat(MODEL.requests()).isEmpty();
	}

	@Test
	void stopsTheModelWhenItsThreadIsInterrupted() throws Exception {
		MODEL.will(ModelReply.words("In 1986, Ningbo").stall());
		CompletableFuture<Throwable> end = new CompletableFuture<>();
		Thread asking = Thread.ofVirtual().start(() -> {
			try {
				this.questions.answer(Question.of(QUESTION), AnswerListener.NONE);
				end.complete(new AssertionError("It answered."));
			}
			catch (CancellationException ex) {
				end.complete(ex);
			}
		});
		await().until(() -> !MODEL.requests().isEmpty());
		asking.interrupt();
		assertThat(end.orTimeout(5, TimeUnit.SECONDS).join()).isInstanceOf(CancellationException.class);
		assertThat(asking.join(Duration.ofSeconds(5))).isTrue();
	}

	@Test
	void keepsWhatTheCheckFoundOfEachSentence() {
		CheckRecord check = check(ask(ModelReply
			.text("In 1986, Ningbo had only 7 patents. [1] The mayor was very proud of the 300 inventors. [1]")));
		assertThat(check.answeredBy()).isEqualTo("openai:scripted");
		assertThat(check.degraded()).isNull();
		assertThat(check.sentences()).extracting(CheckedSentence::passed).containsExactly(true, false);
		CheckedSentence leftOut = check.sentences().getLast();
		assertThat(leftOut.sentence()).isEqualTo("The mayor was very proud of the 300 inventors.");
		assertThat(leftOut.draft()).isEqualTo(1);
		assertThat(leftOut.reasons()).containsExactly("nothing in the passages is about this");
	}

	@Test
	void saysOfASentenceThatItStatesNothing() {
		CheckRecord check = check(ask(ModelReply.text("Here it is. In 1986, Ningbo had only 7 patents. [1]")));
		assertThat(check.sentences().getFirst())
			.isEqualTo(new CheckedSentence("Here it is.", false, 1, List.of("it states nothing")));
	}

	@Test
	void keepsBothDraftsWhereTheFirstFellShort() {
		CheckRecord check = check(ask(ModelReply.text("In 1986, Ningbo had 12 patents. [1]"),
				ModelReply.text("In 1986, Ningbo had only 7 patents. [1]")));
		assertThat(check.sentences()).extracting(CheckedSentence::draft, CheckedSentence::passed)
			.containsExactly(tuple(1, false), tuple(2, true));
		assertThat(check.sentences().getFirst().reasons()).anyMatch((reason) -> reason.contains("12"));
		assertThat(check.sentences().getLast().reasons()).isEmpty();
	}

	@Test
	void keepsWhatWasReplacedByAQuote() {
		CheckRecord check = check(ask(ModelReply.text("In 1986, Ningbo had 12 patents. [1]"),
				ModelReply.text("In 1986, Ningbo had 13 patents. [1]")));
		assertThat(check.answeredBy()).isEqualTo("extractive");
		assertThat(check.degraded()).isEqualTo("ungrounded_answer_replaced");
		assertThat(check.sentences()).extracting(CheckedSentence::draft, CheckedSentence::sentence)
			.containsExactly(tuple(1, "In 1986, Ningbo had 12 patents."), tuple(2, "In 1986, Ningbo had 13 patents."));
	}

	@Test
	void saysOfASentenceThatItIsInAnotherLanguage() {
		CheckRecord check = check(ask(ModelReply.text("1986年，宁波只有7项专利。[1]"), ModelReply.text("NOT_IN_ARTICLES")));
		CheckedSentence first = check.sentences().getFirst();
		assertThat(first.sentence()).isEqualTo("1986年，宁波只有7项专利。");
		assertThat(first.reasons()).singleElement().asString().endsWith("is not in the language of the question");
	}

	@Test
	void saysOfASentenceThatItSpeaksOfAnotherYear() {
		MODEL.will(ModelReply.text("In 1986, Ningbo had only 7 patents. [1]"), ModelReply.text("NOT_IN_ARTICLES"));
		CheckRecord check = check(
				this.questions.answer(Question.of("How many patents did Ningbo have in 1996?"), AnswerListener.NONE));
		assertThat(check.sentences()).extracting(CheckedSentence::draft, CheckedSentence::passed)
			.containsExactly(tuple(1, false), tuple(2, false));
		assertThat(check.sentences()).flatExtracting(CheckedSentence::reasons)
			.containsExactly("\"In 1986, Ningbo had only 7 patents.\" speaks of another year than the question",
					"it says that the passages don't answer");
	}

	@Test
	void keepsWhatWasCheckedBeforeTheModelBrokeOff() {
		CheckRecord check = check(ask(ModelReply.words("In 1986, Ningbo had only 7 patents. [1] And").close()));
		assertThat(check.degraded()).isEqualTo("model_unavailable");
		assertThat(check.sentences()).singleElement().satisfies((sentence) -> assertThat(sentence.passed()).isTrue());
	}

	@Test
	void keepsNoSentenceOfAnAnswerThatNoModelWrote() {
		CheckRecord check = check(this.questions.answer(Question.of("hi"), AnswerListener.NONE));
		assertThat(check.answeredBy()).isEqualTo("extractive");
		assertThat(check.sentences()).isEmpty();
	}

	@Test
	void keepsNothingOfAForgottenConversation() {
		Answer answer = ask(ModelReply.text("In 1986, Ningbo had only 7 patents. [1]"));
		this.conversations.forget(answer.conversationId());
		assertThat(this.checks.find(answer.id())).isEmpty();
	}

	private CheckRecord check(Answer answer) {
		return this.checks.find(answer.id()).orElseThrow();
	}

	private Answer ask(ModelReply... replies) {
		MODEL.will(replies);
		return this.questions.answer(Question.of(QUESTION), AnswerListener.NONE);
	}

}
