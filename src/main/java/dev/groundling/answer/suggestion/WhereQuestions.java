package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Set;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.language.Lexicon;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/** "The 12th Sea Trade Fair opened in Brevik Hall": where did it open? */
final class WhereQuestions implements Maker {

	private static final Set<String> PREPOSITIONS = Set.of("in", "at");

	private static final Set<String> HAPPENING = Set.of("open", "stand", "lie", "begin", "start", "settle", "live",
			"meet", "work", "grow");

	private static final Set<String> DONE = Set.of("make", "build", "hold", "assemble", "produce", "base", "found",
			"bear", "store", "locate", "keep", "develop", "publish", "pilot", "test", "display", "find", "record",
			"situate", "print", "raise", "launch", "open");

	private final ArticleWords article;

	private final SelfContained selfContained;

	WhereQuestions(ArticleWords article) {
		this.article = article;
		this.selfContained = new SelfContained(article);
	}

	@Override
	public List<Drafted> from(Clause clause) {
		Set<String> wanted = clause.passive() ? DONE : HAPPENING;
		boolean placed = Lexicon.verbs(clause.verb().lower()).stream().anyMatch(wanted::contains);
		Run rest = clause.rest();
		if (clause.copula() || !placed || rest.size() < 2 || !PREPOSITIONS.contains(rest.first().lower())
				|| !this.selfContained.subject(clause.subject())) {
			return List.of();
		}
		Run place = new Run(rest.reading(), rest.from() + 1,
				NounPhrases.coreEnd(rest.reading().words(), rest.from() + 1));
		if (place.isEmpty() || !place(place) || Complements.end(rest).isEmpty()) {
			return List.of();
		}
		return clause.inverted(this.article.inside(clause.subject()))
			.map((inverted) -> List.of(new Drafted("Where " + inverted + "?", Kind.WHERE, place.range())))
			.orElse(List.of());
	}

	private static boolean place(Run place) {
		Word first = place.first().lower().equals("the") && place.size() > 1 ? place.words().get(1) : place.first();
		return first.capitalised() && !place.any((word) -> word.tag() == Tag.NUMBER);
	}

}
