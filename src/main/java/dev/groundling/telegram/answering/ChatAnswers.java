package dev.groundling.telegram.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Outcome;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionAnswering;
import dev.groundling.answer.QuestionRejected;
import dev.groundling.answer.SuggestedQuestions;
import dev.groundling.knowledge.Articles;
import dev.groundling.telegram.delivery.Replies;
import dev.groundling.telegram.message.AnswerMessage;
import dev.groundling.telegram.message.Bubble;
import dev.groundling.telegram.message.HtmlText;
import dev.groundling.telegram.message.Wording;
import dev.groundling.telegram.ConditionalOnBot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Answers the questions that are asked in chats.
 */
@Component
@ConditionalOnBot
public class ChatAnswers {

	private static final Logger log = LoggerFactory.getLogger(ChatAnswers.class);

	private static final int SUGGESTIONS = 3;

	private final QuestionAnswering questions;

	private final SuggestedQuestions suggestions;

	private final Articles articles;

	private final Talks talks;

	private final GivenAnswers given;

	private final WritingDesk desk;

	private final Rejections rejections;

	ChatAnswers(QuestionAnswering questions, SuggestedQuestions suggestions, Articles articles, Talks talks,
			GivenAnswers given, WritingDesk desk, Rejections rejections) {
		this.questions = questions;
		this.suggestions = suggestions;
		this.articles = articles;
		this.talks = talks;
		this.given = given;
		this.desk = desk;
		this.rejections = rejections;
	}

	/**
	 * Answers a question.
	 * @param asked the question
	 * @param replies takes the answer
	 * @throws CancellationException if the thread was interrupted because the program is
	 * about to end: the question is still to be answered
	 */
	public void answer(Asked asked, Replies replies) {
		log.debug("Asked: {}", asked.text());
		List<Bubble> bubbles = answer(asked);
		replies.finish(Posting.of((asked.how() == Asked.How.TAPPED) ? withQuestion(asked, bubbles) : bubbles, asked));
	}

	private List<Bubble> answer(Asked asked) {
		Wording wording = asked.asker().wording();
		Writing writing = this.desk.begin(asked.asker().place());
		Answer answer;
		try (writing) {
			answer = this.questions.answer(
					new Question(asked.text(), this.talks.conversation(asked.asker()), Set.of(), List.of()), writing);
		}
		catch (QuestionRejected ex) {
			return Bubble.of(this.rejections.line(ex, asked.text(), wording), null);
		}
		catch (CancellationException ex) {
			if (!writing.stopped()) {
				throw ex;
			}
			return stopped(writing.soFar(), wording);
		}
		this.given.keep(new GivenAnswer(answer, writing.found(), asked.asker().place()));
		return new AnswerMessage(wording, this.articles.all().size()).of(answer, suggestions(answer));
	}

	// Only sentences that were shown, and so were checked.
	private static List<Bubble> stopped(String soFar, Wording wording) {
		HtmlText line = wording.line("draft.stopped").italic();
		return Bubble.of(HtmlText.join("\n\n", List.of(HtmlText.plain(soFar), line)), null);
	}

	private List<String> suggestions(Answer answer) {
		if (answer.outcome() == Outcome.ANSWERED) {
			return this.suggestions.toGoOnWith(answer, SUGGESTIONS);
		}
		List<String> near = this.suggestions.nearTo(answer.standaloneQuestion(), SUGGESTIONS);
		return near.isEmpty() ? this.suggestions.toBeginWith(SUGGESTIONS) : near;
	}

	// What was asked by a button stands nowhere else in the chat.
	private static List<Bubble> withQuestion(Asked asked, List<Bubble> bubbles) {
		Bubble first = bubbles.getFirst();
		HtmlText head = HtmlText.plain(asked.text()).bold();
		List<Bubble> all = new ArrayList<>(Bubble.of(head.plus("\n\n").plus(first.text()), first.buttons()));
		all.addAll(bubbles.subList(1, bubbles.size()));
		return all;
	}

}
