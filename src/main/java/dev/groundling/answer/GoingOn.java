package dev.groundling.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.groundling.answer.suggestion.Suggestion;
import dev.groundling.answer.suggestion.Suggestions;
import dev.groundling.language.Language;
import dev.groundling.language.Term;
import dev.groundling.language.TextRange;
import dev.groundling.language.Terms;

/**
 * Chooses what to ask after an answer, by where in the article it was found.
 */
final class GoingOn {

	// UTF-16 units. A question from another section is a little farther away than its
	// place tells, one of a kind that is suggested already much farther.
	private static final int OTHER_SECTION = 300;

	private static final int SAME_KIND = 900;

	/** Share of the words of two questions from which they ask the same. */
	private static final double ALIKE = 0.7;

	private final Answer answer;

	GoingOn(Answer answer) {
		this.answer = answer;
	}

	List<String> choose(Suggestions suggestions, int limit) {
		if (this.answer.citations().isEmpty()) {
			return List.of();
		}
		List<Suggestion> open = new ArrayList<>(suggestions.of(this.answer.citations().getFirst().articleId())
			.stream()
			.filter((suggestion) -> !said(suggestion) && !asked(suggestion))
			.toList());
		List<Suggestion> chosen = new ArrayList<>();
		while (chosen.size() < limit && !open.isEmpty()) {
			Suggestion next = open.stream()
				.min(Comparator.comparingInt((suggestion) -> distance(suggestion, chosen)))
				.orElseThrow();
			chosen.add(next);
			open.removeIf((other) -> other.candidate().sentence().equals(next.candidate().sentence()));
		}
		return chosen.stream().map(Suggestion::question).toList();
	}

	private boolean said(Suggestion suggestion) {
		return this.answer.citations()
			.stream()
			.anyMatch((citation) -> citation.articleId().equals(suggestion.articleId())
					&& new TextRange(citation.start(), citation.end()).contains(suggestion.candidate().fact()));
	}

	private boolean asked(Suggestion suggestion) {
		Language language = Language.of(suggestion.question());
		Set<String> words = stems(suggestion.question(), language);
		for (String question : List.of(this.answer.question(), this.answer.standaloneQuestion())) {
			Set<String> common = stems(question, language);
			Set<String> either = new HashSet<>(common);
			either.addAll(words);
			common.retainAll(words);
			if (common.size() >= ALIKE * either.size()) {
				return true;
			}
		}
		return false;
	}

	private static Set<String> stems(String text, Language language) {
		return Terms.in(text, language).stream().map(Term::stem).collect(Collectors.toCollection(HashSet::new));
	}

	private int distance(Suggestion suggestion, List<Suggestion> chosen) {
		Citation citation = this.answer.citations().getFirst();
		int sentence = suggestion.candidate().sentence().start();
		int distance = Math.abs(sentence - citation.start());
		boolean kindTold = chosen.stream()
			.anyMatch((other) -> other.candidate().kind() == suggestion.candidate().kind());
		return distance + (kindTold ? SAME_KIND : 0) + (sameSection(suggestion, citation) ? 0 : OTHER_SECTION);
	}

	private boolean sameSection(Suggestion suggestion, Citation citation) {
		return suggestion.candidate().heading() != null && suggestion.candidate().heading().equals(citation.section());
	}

}
