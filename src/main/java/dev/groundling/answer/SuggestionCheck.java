package dev.groundling.answer;

import java.util.Optional;
import java.util.Set;

import dev.groundling.answer.suggestion.Candidate;
import dev.groundling.answer.suggestion.Suggestion;
import dev.groundling.knowledge.Article;
import dev.groundling.language.TextRange;
import dev.groundling.retrieval.Retriever;
import org.springframework.stereotype.Component;

/**
 * Asks a question as anyone would, over all articles and without a model, and looks
 * whether it is answered by the sentence it was made from.
 */
@Component
class SuggestionCheck {

	private static final double SURE = 0.8;

	private final Spelling spelling;

	private final Retriever retriever;

	private final ExtractiveReader reader;

	SuggestionCheck(Spelling spelling, Retriever retriever, ExtractiveReader reader) {
		this.spelling = spelling;
		this.retriever = retriever;
		this.reader = reader;
	}

	/**
	 * Asks a question.
	 * @param candidate the question
	 * @param article the article it was made from
	 * @return the question, if it can be suggested
	 */
	Optional<Suggestion> ask(Candidate candidate, Article article) {
		String question = candidate.question();
		if (!this.spelling.mend(question).equals(question)) {
			return Optional.empty();
		}
		Draft draft = this.reader.read(question, this.retriever.find(question, Set.of()));
		boolean sure = draft.outcome() == Outcome.ANSWERED && draft.confidence() >= SURE;
		return (sure && quoted(draft, candidate, article) && told(draft, candidate, article))
				? Optional.of(new Suggestion(article.id(), candidate, draft.confidence())) : Optional.empty();
	}

	private static boolean quoted(Draft draft, Candidate candidate, Article article) {
		return draft.citations()
			.stream()
			.anyMatch((citation) -> citation.articleId().equals(article.id())
					&& new TextRange(citation.start(), citation.end()).contains(candidate.fact())
					&& citation.start() < candidate.sentence().end() && candidate.sentence().start() < citation.end());
	}

	// Where the answer has a shortest phrase, it has to be the fact.
	private static boolean told(Draft draft, Candidate candidate, Article article) {
		String span = draft.span();
		String fact = candidate.fact().in(article.text());
		return span == null || span.contains(fact) || fact.contains(span);
	}

}
