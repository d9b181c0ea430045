package dev.groundling.testing;

import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Citation;
import dev.groundling.answer.Outcome;
import dev.groundling.knowledge.Article;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about answers, in the words of the domain.
 */
public final class AnswerAssert extends AbstractAssert<AnswerAssert, Answer> {

	private AnswerAssert(@Nullable Answer actual) {
		super(actual, AnswerAssert.class);
	}

	/**
	 * Begins an assertion.
	 * @param answer the answer to look at
	 * @return assertions about it
	 */
	public static AnswerAssert assertThat(@Nullable Answer answer) {
		return new AnswerAssert(answer);
	}

	/**
	 * Asserts that the articles answer the question.
	 * @return this
	 */
	public AnswerAssert isAnswered() {
		return hasOutcome(Outcome.ANSWERED);
	}

	/**
	 * Asserts that the answer is an honest refusal.
	 * @return this
	 */
	public AnswerAssert isRefused() {
		return hasOutcome(Outcome.NOT_IN_ARTICLES);
	}

	/**
	 * Asserts that the text says something, in just these words.
	 * @param words a part of the text
	 * @return this
	 */
	public AnswerAssert says(String words) {
		if (!present().text().contains(words)) {
			failWithMessage("Expected an answer that says \"%s\", but it was:%n%s", words, described());
		}
		return this;
	}

	/**
	 * Asserts that the shortest phrase that answers is this one.
	 * @param span the phrase
	 * @return this
	 */
	public AnswerAssert hasSpan(String span) {
		if (!span.equals(present().span())) {
			failWithMessage("Expected the span \"%s\", but it was \"%s\" in:%n%s", span, present().span(), described());
		}
		return this;
	}

	/**
	 * Asserts that the answer cites these words, as the whole or a part of one quote.
	 * @param words what is quoted
	 * @return this
	 */
	public AnswerAssert quotes(String words) {
		if (present().citations().stream().noneMatch((citation) -> citation.quote().contains(words))) {
			failWithMessage("Expected a quote with \"%s\", but the answer was:%n%s", words, described());
		}
		return this;
	}

	/**
	 * Asserts that the answer rests on an article: it has citations if it is answered,
	 * they are numbered from 1, the text refers to each, and every quote is word for word
	 * what the article says between its offsets.
	 * @param article the article it must rest on
	 * @return this
	 */
	public AnswerAssert isGroundedIn(Article article) {
		List<Citation> citations = present().citations();
		if (citations.isEmpty() && present().outcome() == Outcome.ANSWERED) {
			failWithMessage("Expected citations, but the answer had none:%n%s", described());
		}
		for (int i = 0; i < citations.size(); i++) {
			Citation citation = citations.get(i);
			if (citation.number() != i + 1) {
				failWithMessage("Expected citation %d at place %d of:%n%s", i + 1, i + 1, described());
			}
			if (!present().text().contains("[" + citation.number() + "]")) {
				failWithMessage("Expected a marker [%d] in the text of:%n%s", citation.number(), described());
			}
			verifyQuote(citation, article);
		}
		return this;
	}

	private void verifyQuote(Citation citation, Article article) {
		String text = article.text();
		boolean inside = 0 <= citation.start() && citation.start() < citation.end() && citation.end() <= text.length();
		if (!citation.articleId().equals(article.id()) || !inside
				|| !text.substring(citation.start(), citation.end()).equals(citation.quote())) {
			failWithMessage("Expected a quote of article %s at %d to %d, word for word, but it was \"%s\" of %s.",
					article.id(), citation.start(), citation.end(), citation.quote(), citation.articleId());
		}
	}

	private AnswerAssert hasOutcome(Outcome outcome) {
		if (present().outcome() != outcome) {
			failWithMessage("Expected the outcome %s, but it was:%n%s", outcome, described());
		}
		return this;
	}

	private Answer present() {
		isNotNull();
		return this.actual;
	}

	private String described() {
		Answer answer = present();
		StringBuilder description = new StringBuilder();
		description.append(answer.outcome()).append(": ").append(answer.text());
		answer.citations()
			.forEach((citation) -> description.append("%n[%d] %s".formatted(citation.number(), citation.quote())));
		return description.toString();
	}

}
