package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundling.answer.suggestion.Candidate.Kind;

/** "In 2018, Ningbo launched the special action of …": what did it launch in 2018? */
final class WhatQuestions implements Maker {

	private static final Set<String> DEEDS = Set.of("launch", "introduce", "open", "present", "release", "build", "win",
			"publish", "unveil", "create", "establish", "develop", "buy", "sell");

	private final ArticleWords article;

	private final SelfContained selfContained;

	WhatQuestions(ArticleWords article) {
		this.article = article;
		this.selfContained = new SelfContained(article);
	}

	@Override
	public List<Drafted> from(Clause clause) {
		TimePhrase time = clause.time();
		boolean deed = clause.auxiliaries().isEmpty() && Verbs.past(clause.verb())
				&& Verbs.base(clause.verb()).filter(DEEDS::contains).isPresent();
		if (time == null || !time.point() || !deed || !this.selfContained.subject(clause.subject())) {
			return List.of();
		}
		if (clause.rest().size() > 2 && clause.rest().first().lower().equals("to")) {
			return List.of();
		}
		int end = NounPhrases.end(clause.rest().reading().words(), clause.rest().from());
		Run object = clause.rest().upTo(Math.min(end, clause.rest().to()));
		if (object.isEmpty() || !this.article.named(object)) {
			return List.of();
		}
		Optional<String> inverted = clause.inverted(this.article.inside(clause.subject()));
		return inverted
			.map((words) -> List
				.of(new Drafted("What " + words + " " + time.atTheEnd() + "?", Kind.WHAT, object.range())))
			.orElse(List.of());
	}

}
