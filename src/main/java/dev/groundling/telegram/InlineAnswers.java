package dev.groundling.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionAnswering;
import dev.groundling.answer.QuestionRejected;
import dev.groundling.answer.SuggestedQuestions;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.RankedPassage;
import dev.groundling.telegram.admission.Admission;
import dev.groundling.telegram.admission.QuestionLimits;
import dev.groundling.telegram.answering.Asker;
import dev.groundling.telegram.delivery.BestEffort;
import dev.groundling.telegram.delivery.Place;
import dev.groundling.telegram.message.InlineResults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/**
 * Answers those who ask from another chat, with something to send there. Queries come in
 * while the question is still typed, so they are answered by quotes alone: a model would
 * take longer than anybody waits, and each key would cost a call.
 */
@Component
@ConditionalOnBot
class InlineAnswers {

	private static final Logger log = LoggerFactory.getLogger(InlineAnswers.class);

	/** After that, the user has typed on, and another query has come. */
	private static final Duration FRESH = Duration.ofSeconds(10);

	/** In seconds; the articles may change at any time. */
	private static final int CACHE_TIME = 10;

	private static final int SUGGESTIONS = 5;

	private final QuestionAnswering questions;

	private final SuggestedQuestions suggestions;

	private final Articles articles;

	private final Admission admission;

	private final QuestionLimits limits;

	private final BestEffort calls;

	InlineAnswers(QuestionAnswering questions, SuggestedQuestions suggestions, Articles articles, Admission admission,
			QuestionLimits limits, BestEffort calls) {
		this.questions = questions;
		this.suggestions = suggestions;
		this.articles = articles;
		this.admission = admission;
		this.limits = limits;
		this.calls = calls;
	}

	/**
	 * Answers a query, also when there is nothing to offer.
	 * @param query what is typed so far
	 * @param waited how long it has waited for its turn
	 */
	void answer(InlineQuery query, Duration waited) {
		if (waited.compareTo(FRESH) > 0) {
			return;
		}
		// Where the query was typed, Telegram doesn't tell.
		Asker asker = Asker.of(query.getFrom(), new Place(query.getFrom().getId(), null));
		boolean welcome = this.admission.allowed(asker) && this.limits.takeQuery(asker.id());
		AnswerInlineQuery answer = new AnswerInlineQuery(query.getId(),
				welcome ? results(query.getQuery().strip(), asker) : List.of());
		answer.setCacheTime(welcome ? CACHE_TIME : 0);
		answer.setIsPersonal(!welcome || this.admission.restricted());
		if (welcome) {
			answer.setButton(new InlineQueryResultsButton(asker.wording().text("command.start"), null, "inline"));
		}
		this.calls.attempt(answer);
	}

	private List<InlineQueryResult> results(String query, Asker asker) {
		InlineResults results = new InlineResults(asker.wording(), this.articles.all().size());
		try {
			if (query.isEmpty()) {
				List<String> suggested = this.suggestions.toBeginWith(SUGGESTIONS);
				return results.suggested(suggested.stream().map(this::quoted).toList());
			}
			AtomicReference<List<RankedPassage>> found = new AtomicReference<>(List.of());
			Answer answer = this.questions.quote(Question.of(query), new AnswerListener() {
				@Override
				public void passages(List<RankedPassage> passages) {
					found.set(passages);
				}
			});
			return results.of(answer, found.get());
		}
		catch (QuestionRejected ex) {
			log.debug("A query is left without results.", ex);
			return List.of();
		}
	}

	private Answer quoted(String question) {
		return this.questions.quote(Question.of(question), AnswerListener.NONE);
	}

}
