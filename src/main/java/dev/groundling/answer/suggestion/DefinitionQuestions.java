package dev.groundling.answer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.language.Lexicon;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;

/** "CrumbWatch, a camera system that …", "A varve is a pair of …": what is it? */
final class DefinitionQuestions implements Maker {

	private static final int FEWEST_WORDS = 3;

	private final ArticleWords article;

	private final SelfContained selfContained;

	DefinitionQuestions(ArticleWords article) {
		this.article = article;
		this.selfContained = new SelfContained(article);
	}

	@Override
	public List<Drafted> from(Clause clause) {
		List<Drafted> drafted = new ArrayList<>();
		if (clause.time() != null || !this.selfContained.subject(clause.subject())
				|| NounPhrases.plural(clause.subject())) {
			return drafted;
		}
		if (defines(clause.apposition())) {
			ask(clause, "is", clause.apposition().range()).ifPresent(drafted::add);
		}
		else if (clause.copula() && Verbs.be(clause.verb()) && defines(clause.rest())) {
			ask(clause, clause.verb().lower(), clause.rest().range()).ifPresent(drafted::add);
		}
		return drafted;
	}

	private static boolean defines(Run words) {
		if (words.size() < FEWEST_WORDS || !words.first().lower().equals("a") && !words.first().lower().equals("an")) {
			return false;
		}
		int head = NounPhrases.head(words.upTo(NounPhrases.coreEnd(words.reading().words(), words.from())));
		return head >= 0;
	}

	private Optional<Drafted> ask(Clause clause, String be, TextRange fact) {
		Run defined = (fact.start() == clause.rest().range().start()) ? clause.rest() : clause.apposition();
		int head = NounPhrases.head(defined.upTo(NounPhrases.coreEnd(defined.reading().words(), defined.from())));
		Word noun = defined.reading().words().get(head);
		// A logger is a woodcutter too, but "the Heron 3" isn't.
		boolean someone = defined.any((word) -> word.lower().equals("who") || word.lower().equals("whose"));
		boolean person = clause.subject().size() > 1 && clause.subject().words().stream().allMatch(Word::capitalised)
				&& clause.subject().first().tag() != Word.Tag.FUNCTION && Lexicon.isA(noun.lower(), "person")
				&& !Lexicon.isA(noun.lower(), "organization");
		// A loader may be a machine.
		if (person != someone) {
			return Optional.empty();
		}
		return Optional
			.of(new Drafted((person ? "Who " : "What ") + be + " " + this.article.inside(clause.subject()) + "?",
					person ? Kind.WHO : Kind.WHAT, fact));
	}

}
