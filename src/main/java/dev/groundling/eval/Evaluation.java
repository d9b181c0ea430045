package dev.groundling.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Citation;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionRejected;
import org.springframework.stereotype.Component;

/**
 * Asks the service questions whose answers are known, and scores what it says.
 */
@Component
public class Evaluation {

	/** How deep the passages are looked through for the evidence. */
	private static final int PASSAGES = 10;

	private static final double NANOS_PER_MILLI = 1_000_000;

	private static final String EXTRACTIVE = "extractive";

	private final Examinee examinee;

	Evaluation(Examinee examinee) {
		this.examinee = examinee;
	}

	/**
	 * Asks every question once, one after the other, and judges the answers. A derived
	 * question is left out where no model answered, for words of the articles can't
	 * answer it.
	 * @param questions what to ask
	 * @param warmUps number of asks before those that count, so that the times are those
	 * of a running service; 0 or more
	 * @return the scores
	 * @throws FaultyInput if the service doesn't take one of the questions
	 */
	public Scores run(QuestionSet questions, int warmUps) {
		warmUp(questions, warmUps);
		List<ScoredAnswer> scored = new ArrayList<>();
		for (EvalQuestion question : questions.questions()) {
			long started = System.nanoTime();
			Answer answer = ask(question);
			double askMillis = (System.nanoTime() - started) / NANOS_PER_MILLI;
			if (!question.derived() || !answer.answeredBy().equals(EXTRACTIVE)) {
				scored.add(score(question, answer, askMillis));
			}
		}
		return new Scores(scored, questions.size() - scored.size());
	}

	// The words differ from those that count, so that no cache knows these afterwards.
	private void warmUp(QuestionSet questions, int times) {
		for (int i = 0; i < times; i++) {
			String text = "Tell me: " + questions.questions().get(i % questions.size()).text() + " (" + i + ")";
			this.examinee.answer(new Question(text, null, Set.of(), List.of()));
			this.examinee.embed(text);
		}
	}

	private Answer ask(EvalQuestion question) {
		try {
			return this.examinee.answer(question.toQuestion());
		}
		catch (QuestionRejected ex) {
			throw new FaultyInput("The question " + question.id() + " is not taken: " + ex.getMessage());
		}
	}

	private ScoredAnswer score(EvalQuestion question, Answer answer, double askMillis) {
		String query = answer.standaloneQuestion();
		long started = System.nanoTime();
		this.examinee.embed(query);
		double embedMillis = (System.nanoTime() - started) / NANOS_PER_MILLI;
		int rank = question.evidence().completeAt(this.examinee.passages(query, PASSAGES));
		int exact = (int) answer.citations().stream().filter(this::isExact).count();
		return new ScoredAnswer(question, answer, Judge.judge(question, answer), rank, exact, askMillis, embedMillis);
	}

	private boolean isExact(Citation citation) {
		return this.examinee.articleText(citation.articleId())
			.filter((text) -> 0 <= citation.start() && citation.start() <= citation.end()
					&& citation.end() <= text.length())
			.filter((text) -> text.substring(citation.start(), citation.end()).equals(citation.quote()))
			.isPresent();
	}

}
