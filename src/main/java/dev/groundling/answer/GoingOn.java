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
import org.jspecify.annotations.Nullable;

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

	private final Set<String> asked;

	private final List<Place> said;

	/**
	 * Begins to choose.
	 * @param asked what was asked already, in one wording or more
	 * @param said what was said, that which was found first in front
	 */
	GoingOn(Set<String> asked, List<Place> said) {
		this.asked = asked;
		this.said = said;
	}

	static GoingOn from(Answer answer) {
		return new GoingOn(new HashSet<>(List.of(answer.question(), answer.standaloneQuestion())),
				answer.citations().stream().map(Place::of).toList());
	}

	List<String> choose(Suggestions suggestions, int limit) {
		if (this.said.isEmpty()) {
			return List.of();
		}
		List<Suggestion> open = new ArrayList<>(suggestions.of(this.said.getFirst().articleId())
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
		return this.said.stream()
			.anyMatch((place) -> place.articleId().equals(suggestion.articleId())
					&& place.range().contains(suggestion.candidate().fact()));
	}

	private boolean asked(Suggestion suggestion) {
		Language language = Language.of(suggestion.question());
		Set<String> words = stems(suggestion.question(), language);
		for (String question : this.asked) {
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
		Place place = this.said.getFirst();
		int sentence = suggestion.candidate().sentence().start();
		int distance = Math.abs(sentence - place.range().start());
		boolean kindTold = chosen.stream()
			.anyMatch((other) -> other.candidate().kind() == suggestion.candidate().kind());
		return distance + (kindTold ? SAME_KIND : 0) + (sameSection(suggestion, place) ? 0 : OTHER_SECTION);
	}

	private boolean sameSection(Suggestion suggestion, Place place) {
		return suggestion.candidate().heading() != null && suggestion.candidate().heading().equals(place.section());
	}

	/**
	 * Where something was said.
	 *
	 * @param articleId id of the article
	 * @param range the place in its text
	 * @param section heading it stands under, or {@code null} where that isn't known
	 */
	record Place(String articleId, TextRange range, @Nullable String section) {

		static Place of(Citation citation) {
			return new Place(citation.articleId(), new TextRange(citation.start(), citation.end()), citation.section());
		}

	}

}
