package dev.groundling.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Citation;
import dev.groundling.answer.Outcome;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionRejected;
import dev.groundling.answer.QuestionRejected.Reason;
import dev.groundling.conversation.Turn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EvaluationTests {

	private static final String ARTICLE = "In 1986 there were only 7 patents. It grew.";

	private final Scripted service = new Scripted();

	@Test
	void judgesTheAnswerOfTheService() {
		assertThat(run("\"answers\": [\"7\"]").verdict()).isEqualTo(Verdict.RIGHT);
	}

	@Test
	void asksWithTheEarlierTurns() {
		run("\"answers\": [\"7\"], \"history\": [{\"role\": \"user\", \"text\": \"In 1985?\"}, "
				+ "{\"role\": \"assistant\", \"text\": \"None.\"}]");
		assertThat(this.service.asked.getLast().turns()).containsExactly(new Turn("In 1985?", "None."));
	}

	@Test
	void ranksTheEvidenceAmongThePassagesForTheStandaloneQuestion() {
		assertThat(run("\"answers\": [\"7\"], \"evidence\": [\"only 7 patents\"]").evidenceRank()).isEqualTo(2);
		assertThat(this.service.searched).containsExactly("How many in 1986?");
	}

	@Test
	void acceptsAQuoteThatStandsInTheArticleJustSo() {
		this.service.citations = List.of(citation("only 7 patents", 19, 33));
		assertThat(run("\"answers\": [\"7\"]").exactQuotes()).isEqualTo(1);
	}

	@Test
	void refusesAQuoteThatIsOffByOne() {
		this.service.citations = List.of(citation("only 7 patents", 20, 34));
		assertThat(run("\"answers\": [\"7\"]").exactQuotes()).isZero();
	}

	@Test
	void refusesAQuoteBeyondTheArticle() {
		this.service.citations = List.of(citation("only 7 patents", 900, 914));
		assertThat(run("\"answers\": [\"7\"]").exactQuotes()).isZero();
	}

	@Test
	void refusesAQuoteOfAnArticleThatDoesNotExist() {
		this.service.citations = List.of(new Citation(1, "other", "Other", null, "only 7 patents", 19, 33, null, null));
		assertThat(run("\"answers\": [\"7\"]").exactQuotes()).isZero();
	}

	@Test
	void leavesADerivedQuestionOutWhenNoModelAnswered() {
		Scores scores = evaluate(0, "\"answers\": [\"7\"], \"derived\": true");
		assertThat(scores.answers()).isEmpty();
		assertThat(scores.leftOut()).isEqualTo(1);
	}

	@Test
	void scoresADerivedQuestionWhenAModelAnswered() {
		this.service.answeredBy = "openai:small";
		assertThat(evaluate(0, "\"answers\": [\"7\"], \"derived\": true").answers()).hasSize(1);
	}

	@Test
	void warmsUpWithOtherWordsThanThoseThatCount() {
		evaluate(3, "\"answers\": [\"7\"]");
		assertThat(this.service.asked).hasSize(4).extracting(Question::text).doesNotHaveDuplicates();
	}

	@Test
	void namesTheQuestionThatTheServiceDoesNotTake() {
		this.service.rejection = new QuestionRejected(Reason.TOO_LONG, "question", "Ask it more briefly.");
		assertThatExceptionOfType(FaultyInput.class).isThrownBy(() -> run("\"answers\": [\"7\"]"))
			.withMessage("The question q-1 is not taken: Ask it more briefly.");
	}

	private ScoredAnswer run(String fields) {
		return evaluate(0, fields).answers().getFirst();
	}

	private Scores evaluate(int warmUps, String fields) {
		return new Evaluation(this.service).run(new QuestionSet(List.of(Samples.question(fields))), warmUps);
	}

	private static Citation citation(String quote, int start, int end) {
		return new Citation(1, "article", "Article", null, quote, start, end, null, null);
	}

	/** Says what it is told to, and remembers what it was asked. */
	private static final class Scripted implements Examinee {

		private final List<Question> asked = new ArrayList<>();

		private final List<String> searched = new ArrayList<>();

		private List<Citation> citations = List.of();

		private String answeredBy = "extractive";

		private @org.jspecify.annotations.Nullable QuestionRejected rejection;

		@Override
		public Answer answer(Question question) {
			if (this.rejection != null) {
				throw this.rejection;
			}
			this.asked.add(question);
			return new Answer("a", "c", question.text(), "How many in 1986?", Outcome.ANSWERED, "Only 7.", null, 0.9,
					this.citations, this.answeredBy, null, 1);
		}

		@Override
		public List<String> passages(String query, int limit) {
			this.searched.add(query);
			return List.of("It grew.", ARTICLE);
		}

		@Override
		public Optional<String> articleText(String articleId) {
			return Optional.of(ARTICLE).filter((text) -> articleId.equals("article"));
		}

		@Override
		public void embed(String text) {
		}

	}

}
