package dev.groundling.answer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.groundling.answer.QuestionRejected.Reason;
import dev.groundling.conversation.Conversations;
import dev.groundling.conversation.Feedback;
import dev.groundling.conversation.Turn;
import dev.groundling.language.SmallTalk;
import dev.groundling.retrieval.Findings;
import dev.groundling.retrieval.Retriever;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The whole road of a question, in one direction.
 */
@Component
@EnableConfigurationProperties(AnswerLimits.class)
public class QuestionAnswering {

	private static final int PASSAGES = 5;

	private static final int TITLES = 3;

	private final AnswerLimits limits;

	private final Conversations conversations;

	private final Feedback feedback;

	private final CheckRecords checks;

	private final Spelling spelling;

	private final KnownArticles known;

	private final Retriever retriever;

	private final GenerativeReader reader;

	private final AnswerMeters meters;

	QuestionAnswering(AnswerLimits limits, Conversations conversations, Feedback feedback, CheckRecords checks,
			Spelling spelling, KnownArticles known, Retriever retriever, GenerativeReader reader, AnswerMeters meters) {
		this.limits = limits;
		this.conversations = conversations;
		this.feedback = feedback;
		this.checks = checks;
		this.spelling = spelling;
		this.known = known;
		this.retriever = retriever;
		this.reader = reader;
		this.meters = meters;
	}

	/**
	 * Answers a question from the articles.
	 * @param question what is asked
	 * @param listener hears of the progress
	 * @return the answer; an honest refusal is an answer too
	 * @throws QuestionRejected if the question breaks a limit or names something unknown
	 * @throws java.util.concurrent.CancellationException if the thread was interrupted
	 * while a model wrote
	 */
	public Answer answer(Question question, AnswerListener listener) {
		long started = System.nanoTime();
		this.limits.admit(question);
		this.known.require(question.articles());
		String conversation = conversation(question);
		return this.conversations.oneAtATime(conversation, () -> answer(question, conversation, listener, started));
	}

	/**
	 * Answers a question by quotes alone, within some milliseconds and without a trace:
	 * no model is asked, no conversation looked at, nothing remembered. It is for those
	 * who ask while somebody still types.
	 * @param question what is asked; its conversation and turns are passed over
	 * @param listener hears of the progress
	 * @return the answer, whose conversation is empty and on which no feedback is taken
	 * @throws QuestionRejected if the question breaks a limit or names something unknown
	 */
	public Answer quote(Question question, AnswerListener listener) {
		long started = System.nanoTime();
		this.limits.admit(question);
		this.known.require(question.articles());
		String asked = this.spelling.mend(SmallTalk.withoutGreeting(question.text()));
		Findings findings = find(asked, question.articles(), listener);
		Draft draft = this.reader.quote(asked, findings);
		listener.delta(draft.text());
		return finished(UUID.randomUUID().toString(), "", question, asked, draft, started);
	}

	private Answer answer(Question question, String conversation, AnswerListener listener, long started) {
		String id = UUID.randomUUID().toString();
		Optional<String> reply = SmallTalk.reply(question.text(),
				() -> this.retriever.titles(question.articles(), TITLES));
		String standalone = reply.isPresent() ? question.text()
				: this.meters.timed("condense", () -> standalone(question, conversation, started));
		reply.ifPresent(listener::delta);
		Draft draft = reply.map(Draft::ofSmallTalk)
			.orElseGet(() -> draft(standalone, question.articles(), listener, started));
		this.meters.ended(draft);
		if (reply.isEmpty()) {
			this.conversations.remember(conversation, new Turn(standalone, draft.text(), draft.span()));
		}
		this.feedback.expect(id, conversation, standalone, draft.text());
		this.checks.keep(id, conversation, draft);
		return finished(id, conversation, question, standalone, draft, started);
	}

	private static Answer finished(String id, String conversation, Question question, String standalone, Draft draft,
			long started) {
		return new Answer(id, conversation, question.text(), standalone, draft.outcome(), draft.text(), draft.span(),
				draft.confidence(), draft.citations(), draft.answeredBy(), draft.degraded(),
				Duration.ofNanos(System.nanoTime() - started).toMillis());
	}

	// Spelling comes first, as "wht abot 2018?" shows only then what it leans on; and
	// again, as earlier turns that came with the question may be misspelt too.
	private String standalone(Question question, String conversation, long started) {
		String asked = this.spelling.mend(SmallTalk.withoutGreeting(question.text()));
		if (!this.spelling.knowsAnyWordOf(asked)) {
			return asked;
		}
		List<Turn> earlier = (question.turns().isEmpty() && question.conversationId() != null)
				? this.conversations.turns(conversation) : question.turns();
		String whole = this.conversations.standalone(asked, earlier, started);
		return whole.equals(asked) ? asked : this.spelling.mend(whole);
	}

	private Draft draft(String standalone, Set<String> articles, AnswerListener listener, long started) {
		return this.reader.read(standalone, find(standalone, articles, listener), listener, started);
	}

	private Findings find(String standalone, Set<String> articles, AnswerListener listener) {
		Findings findings = this.meters.timed("retrieve", () -> this.retriever.find(standalone, articles));
		listener.passages(findings.passages().stream().limit(PASSAGES).toList());
		return findings;
	}

	private String conversation(Question question) {
		String id = question.conversationId();
		if (id == null) {
			return this.conversations.begin();
		}
		if (!this.conversations.exists(id)) {
			throw new QuestionRejected(Reason.UNKNOWN, "conversationId",
					"This conversation isn't known any more. Ask without conversationId to begin a new one.");
		}
		return id;
	}

}
