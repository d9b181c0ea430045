package dev.groundling.eval;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionAnswering;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.Retriever;
import dev.langchain4j.model.embedding.EmbeddingModel;
import org.springframework.stereotype.Component;

/**
 * The service of this program, as the surfaces see it.
 */
@Component
final class LiveExaminee implements Examinee {

	private final QuestionAnswering answering;

	private final Retriever retriever;

	private final Articles articles;

	private final EmbeddingModel embeddings;

	LiveExaminee(QuestionAnswering answering, Retriever retriever, Articles articles, EmbeddingModel embeddings) {
		this.answering = answering;
		this.retriever = retriever;
		this.articles = articles;
		this.embeddings = embeddings;
	}

	@Override
	public Answer answer(Question question) {
		return this.answering.answer(question, AnswerListener.NONE);
	}

	@Override
	public List<String> passages(String query, int limit) {
		return this.retriever.retrieve(query, Set.of(), limit)
			.stream()
			.map((ranked) -> ranked.passage().text())
			.toList();
	}

	@Override
	public Optional<String> articleText(String articleId) {
		return this.articles.find(articleId).map(Article::text);
	}

	@Override
	public void embed(String text) {
		this.embeddings.embed(text);
	}

}
