package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.answer.suggestion.Suggestion;
import dev.groundling.answer.suggestion.Suggestions;
import dev.groundling.knowledge.Articles;
import dev.groundling.language.TextRange;
import dev.groundling.retrieval.Findings;
import dev.groundling.retrieval.RankedPassage;
import dev.groundling.retrieval.RankedSentence;
import dev.groundling.retrieval.Retriever;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Questions that one can ask, made from the articles' sentences and checked to be
 * answered by them. They are made in the background after the articles changed, so that
 * there may be none yet, or none at all.
 */
@Component
public class SuggestedQuestions implements DisposableBean {

	/** Cosine under which a sentence has nothing to do with a question. */
	private static final double SAME_SUBJECT = 0.6;

	private static final int PASSAGES = 3;

	private final Suggestions suggestions = new Suggestions();

	private final Retriever retriever;

	private final SuggestionMaking making;

	SuggestedQuestions(Retriever retriever, SuggestionCheck check) {
		this.retriever = retriever;
		this.making = new SuggestionMaking(this.suggestions, check);
	}

	/**
	 * Suggests what to begin with: questions of different kinds from different parts of
	 * the articles.
	 * @param limit most questions to return, from 1
	 * @return the questions, best first, possibly none
	 */
	public List<String> toBeginWith(int limit) {
		return toBeginWith(Set.of(), limit);
	}

	/**
	 * Suggests what to begin with of some articles.
	 * @param articles ids of the articles to ask about, empty for all
	 * @param limit most questions to return, from 1
	 * @return the questions, best first, possibly none
	 */
	public List<String> toBeginWith(Set<String> articles, int limit) {
		return this.suggestions.spread(articles, limit);
	}

	/**
	 * Suggests what to ask after an answer: questions about the same or neighbouring
	 * parts of the articles that neither were asked nor are answered by what was said.
	 * @param answer the answer that was given
	 * @param limit most questions to return, from 1
	 * @return the questions, nearest first, possibly none
	 */
	public List<String> toGoOnWith(Answer answer, int limit) {
		return GoingOn.from(answer).choose(this.suggestions, limit);
	}

	/**
	 * Suggests what to ask after an answer of which only the place is known.
	 * @param question the question as understood
	 * @param articleId id of the article that the answer was found in
	 * @param place what of its text was quoted
	 * @param limit most questions to return, from 1
	 * @return the questions, nearest first, possibly none
	 */
	public List<String> toGoOnWith(String question, String articleId, TextRange place, int limit) {
		return new GoingOn(Set.of(question), List.of(new GoingOn.Place(articleId, place, null)))
			.choose(this.suggestions, limit);
	}

	/**
	 * Suggests what to ask instead of a question that the articles don't answer. This
	 * costs a search.
	 * @param question the question as understood
	 * @param limit most questions to return, from 1
	 * @return the questions, nearest first, possibly none
	 */
	public List<String> nearTo(String question, int limit) {
		return nearTo(question, Set.of(), limit);
	}

	/**
	 * Suggests what to ask some articles instead of a question that they don't answer.
	 * This costs a search.
	 * @param question the question as understood
	 * @param articles ids of the articles to ask about, empty for all
	 * @param limit most questions to return, from 1
	 * @return the questions, nearest first, possibly none
	 */
	public List<String> nearTo(String question, Set<String> articles, int limit) {
		if (this.suggestions.all().isEmpty()) {
			return List.of();
		}
		Findings findings = this.retriever.find(question, articles);
		List<String> near = new ArrayList<>();
		for (RankedSentence sentence : findings.sentences()) {
			if (sentence.similarity() >= SAME_SUBJECT) {
				add(near, sentence.passage().articleId(), sentence.range());
			}
		}
		for (RankedPassage ranked : findings.passages().stream().limit(near.isEmpty() ? 0 : PASSAGES).toList()) {
			add(near, ranked.passage().articleId(), ranked.passage().range());
		}
		return near.stream()
			.filter((other) -> !other.equalsIgnoreCase(question.strip()))
			.distinct()
			.limit(limit)
			.toList();
	}

	private void add(List<String> near, String articleId, TextRange range) {
		for (Suggestion suggestion : this.suggestions.of(articleId)) {
			if (range.contains(suggestion.candidate().sentence())) {
				near.add(suggestion.question());
			}
		}
	}

	/** Takes up what has changed. The index, which listens first, has done so already. */
	@EventListener
	void follow(Articles.Changed changed) {
		this.making.follow(changed.articles());
	}

	/**
	 * Begins to make questions, where there is a server: a command has ended before
	 * anyone could ask for them.
	 */
	@EventListener
	void begin(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
			this.making.begin();
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.making.end();
	}

}
