package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.language.Quantity;
import dev.groundling.language.Word;

/** "Core A is 23.6 metres long": how long is it? */
final class MeasureQuestions implements Maker {

	private static final Set<String> DIMENSIONS = Set.of("long", "tall", "high", "wide", "deep", "thick", "heavy",
			"old");

	private final ArticleWords article;

	private final SelfContained selfContained;

	MeasureQuestions(ArticleWords article) {
		this.article = article;
		this.selfContained = new SelfContained(article);
	}

	@Override
	public List<Drafted> from(Clause clause) {
		Run rest = clause.rest();
		if (!clause.copula() || rest.isEmpty() || !this.selfContained.subject(clause.subject())) {
			return List.of();
		}
		Optional<Quantity> measure = rest.reading()
			.quantities()
			.stream()
			.filter((quantity) -> quantity.range().start() == rest.range().start())
			.filter((quantity) -> quantity.kind() == Quantity.Kind.MEASURE || quantity.kind() == Quantity.Kind.DURATION)
			.findFirst();
		if (measure.isEmpty()) {
			return List.of();
		}
		Optional<Word> dimension = rest.words()
			.stream()
			.filter((word) -> word.range().start() >= measure.get().range().end())
			.findFirst()
			.filter((word) -> DIMENSIONS.contains(word.lower()));
		return dimension
			.map((word) -> List.of(new Drafted("How " + word.lower() + " " + clause.verb().lower() + " "
					+ this.article.inside(clause.subject()) + "?", Kind.HOW_MANY, measure.get().range())))
			.orElse(List.of());
	}

}
