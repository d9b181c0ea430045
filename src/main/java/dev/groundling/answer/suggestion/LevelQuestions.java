package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Optional;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.language.Quantity;
import dev.groundling.language.Word;

/** "In 1978, the funds in Ningbo were only 211.8 thousand yuan": how much were they? */
final class LevelQuestions implements Maker {

	private final ArticleWords article;

	private final SelfContained selfContained;

	LevelQuestions(ArticleWords article) {
		this.article = article;
		this.selfContained = new SelfContained(article);
	}

	@Override
	public List<Drafted> from(Clause clause) {
		TimePhrase time = clause.time();
		Run rest = clause.rest();
		if (!clause.copula() || time == null || !time.state() || rest.isEmpty() || clause.subject().size() < 2
				|| !this.selfContained.subject(clause.subject())) {
			return List.of();
		}
		Optional<Quantity> amount = rest.reading()
			.quantities()
			.stream()
			.filter((quantity) -> quantity.range().start() >= rest.range().start())
			.findFirst()
			.filter((quantity) -> quantity.kind() == Quantity.Kind.MONEY && rest.words()
				.stream()
				.limit(2)
				.anyMatch((word) -> word.range().start() == quantity.range().start()));
		Word head = rest.reading().words().get(NounPhrases.head(clause.subject()));
		String be = NounPhrases.plural(head) ? "were" : "was";
		return amount.map((quantity) -> List.of(new Drafted(
				"How much " + be + " " + this.article.inside(clause.subject()) + " " + time.atTheEnd() + "?",
				Kind.HOW_MANY, quantity.range())))
			.orElse(List.of());
	}

}
