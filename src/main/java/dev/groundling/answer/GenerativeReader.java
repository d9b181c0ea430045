package dev.groundling.answer;

import java.util.concurrent.CancellationException;

import dev.groundling.answer.DraftWriting.Task;
import dev.groundling.answer.DraftWriting.Written;
import dev.groundling.answer.QuestionRejected.Reason;
import dev.groundling.language.Language;
import dev.groundling.language.Phrases;
import dev.groundling.retrieval.Findings;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.StreamingChatModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Has a model answer from the passages, and lets nothing out that the check hasn't
 * passed. A draft of which too little passes is asked for once more, with its faults
 * named; when that doesn't help, or the model fails, the extractive answer stands in.
 * <p>
 * The model is one that blocks until its answer has ended and can be interrupted.
 */
@Component
class GenerativeReader {

	private static final Logger log = LoggerFactory.getLogger(GenerativeReader.class);

	/** Confidence in an answer that only the model has found. */
	private static final double GROUNDED = 0.8;

	/** The same where the articles are in another language. */
	private static final double TRANSLATED = 0.55;

	private static final String TIMEOUT = "model_timeout";

	private static final String UNAVAILABLE = "model_unavailable";

	private static final String UNGROUNDED = "ungrounded_answer_replaced";

	private final ObjectProvider<StreamingChatModel> model;

	private final ExtractiveReader extractive;

	private final DraftWriting writing;

	private final AnswerLimits limits;

	private final AnswerMeters meters;

	GenerativeReader(ObjectProvider<StreamingChatModel> model, ExtractiveReader extractive, DraftWriting writing,
			AnswerLimits limits, AnswerMeters meters) {
		this.model = model;
		this.extractive = extractive;
		this.writing = writing;
		this.limits = limits;
		this.meters = meters;
	}

	/**
	 * Answers a question from what was found, by the model if one is configured.
	 * @param question the standalone question
	 * @param findings passages and sentences that speak of it
	 * @param listener hears of each sentence that may be shown
	 * @param askedAt when the question was asked, by {@link System#nanoTime()}
	 * @return the answer's content, or an honest refusal
	 * @throws CancellationException if the thread was interrupted
	 * @throws QuestionRejected if the models are busy and the settings say to turn
	 * questions away then
	 */
	Draft read(String question, Findings findings, AnswerListener listener, long askedAt) {
		Draft quoted = quote(question, findings);
		StreamingChatModel writer = this.model.getIfAvailable();
		if (writer == null || findings.passages().isEmpty() || !this.extractive.understands(question)) {
			listener.delta(quoted.text());
			return quoted;
		}
		return new Reply(question, findings, listener, quoted).read(writer, askedAt);
	}

	/**
	 * Answers a question from what was found, without a model.
	 * @param question the standalone question
	 * @param findings passages and sentences that speak of it
	 * @return the answer's content, or an honest refusal
	 */
	Draft quote(String question, Findings findings) {
		return this.meters.timed("read", () -> this.extractive.read(question, findings));
	}

	/** The reading of one question. */
	private final class Reply {

		private final String question;

		private final Findings findings;

		private final AnswerListener listener;

		private final Draft quoted;

		private boolean shown;

		Reply(String question, Findings findings, AnswerListener listener, Draft quoted) {
			this.question = question;
			this.findings = findings;
			this.listener = listener;
			this.quoted = quoted;
		}

		Draft read(StreamingChatModel writer, long askedAt) {
			Written written = GenerativeReader.this.writing.write(writer,
					new Task(this.question, this.findings, askedAt, this::show));
			return draft(written.draft(), written.review()).checked(written.checked());
		}

		private void show(String text) {
			this.shown = true;
			this.listener.delta(text);
		}

		private Draft draft(Dictation dictation, SentenceReview review) {
			if (dictation.error() != null) {
				return quotedInstead(reason(dictation.error()));
			}
			if (dictation.refused()) {
				Draft refusal = GenerativeReader.this.extractive.refusal(this.question, this.findings);
				this.listener.delta(refusal.text());
				return refusal.by(dictation.model());
			}
			if (!dictation.answers()) {
				return quotedInstead(UNGROUNDED);
			}
			GroundedText text = dictation.text();
			String span = review.span(text).orElse(null);
			boolean foreign = foreign(text);
			if (foreign) {
				text.remark(Phrases.TRANSLATED.in(Language.of(this.question)));
			}
			if (dictation.cut()) {
				text.remark(Phrases.CUT_SHORT.in(Language.of(this.question)));
			}
			return new Draft(Outcome.ANSWERED, text.text(), span, foreign ? TRANSLATED : confidence(text),
					text.citations())
				.by(dictation.model());
		}

		private Draft quotedInstead(String reason) {
			if (!this.shown) {
				this.listener.delta(this.quoted.text());
			}
			return this.quoted.degraded(reason);
		}

		// Only numbers and names could be held against such quotes.
		private boolean foreign(GroundedText text) {
			Language asked = Language.of(this.question);
			return text.citations().stream().map((citation) -> Language.of(citation.quote())).noneMatch(asked::equals);
		}

		// Not fitted: there are no answers of real models to fit it on. Two readers that
		// rest on the same sentence are surer than either.
		private double confidence(GroundedText text) {
			boolean agreed = this.quoted.outcome() == Outcome.ANSWERED && this.quoted.citations()
				.stream()
				.anyMatch((mine) -> text.citations()
					.stream()
					.anyMatch((other) -> mine.articleId().equals(other.articleId()) && mine.start() < other.end()
							&& other.start() < mine.end()));
			return agreed ? Math.max(GROUNDED, this.quoted.confidence()) : GROUNDED;
		}

		private String reason(Throwable fault) {
			if (fault instanceof RateLimitException
					&& GenerativeReader.this.limits.whenBusy() == AnswerLimits.WhenBusy.REJECT) {
				throw new QuestionRejected(Reason.BUSY, "question",
						"Too many questions are being answered at the moment. Ask again in a few seconds.");
			}
			log.debug("A quoted answer stands in for the model's.", fault);
			return (fault instanceof TimeoutException) ? TIMEOUT : UNAVAILABLE;
		}

	}

}
