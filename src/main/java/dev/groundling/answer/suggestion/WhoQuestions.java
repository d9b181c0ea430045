package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.answer.suggestion.PersonNames.Person;
import dev.groundling.language.Lexicon;
import dev.groundling.language.Reading;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/** "Pellworth was founded by the brothers Arthur and Edwin Pell": who founded it? */
final class WhoQuestions implements Maker {

	private static final Set<String> DOING = Set.of("found", "develop", "invent", "design", "build", "discover",
			"write", "create", "organise", "organize", "lead", "introduce", "launch", "establish", "supply", "win",
			"direct", "collect", "make", "run", "own", "compose", "paint", "start");

	private static final Set<String> DEEDS = Set.of("find", "develop", "invent", "design", "build", "discover", "write",
			"create", "introduce", "launch", "establish", "win", "collect", "praise", "count", "lead", "buy", "found",
			"sell", "drive", "score", "announce", "open", "present", "direct", "earn", "pay", "receive", "produce",
			"authorize", "authorise", "replace", "acquire");

	private static final int AGENT = 6;

	private static final int LONGEST_OBJECT = 9;

	private final ArticleWords article;

	private final SelfContained selfContained;

	WhoQuestions(ArticleWords article) {
		this.article = article;
		this.selfContained = new SelfContained(article);
	}

	@Override
	public List<Drafted> from(Clause clause) {
		if (clause.passive()) {
			return doneBy(clause.subject(), clause.verb(), clause.rest());
		}
		Run apposition = clause.apposition();
		if (clause.auxiliaries().isEmpty() && by(clause.rest())) {
			return doneBy(clause.subject(), clause.verb(), clause.rest());
		}
		if (!apposition.isEmpty() && apposition.first().tag() == Tag.VERB) {
			return doneBy(clause.subject(), apposition.first(), apposition.startingAt(apposition.from() + 1));
		}
		return doer(clause).map(List::of).orElse(List.of());
	}

	// "The technology developed independently by Li Zexiang was …"
	private static boolean by(Run rest) {
		return !rest.isEmpty() && (rest.first().lower().equals("by")
				|| rest.first().tag() == Tag.ADVERB && rest.size() > 1 && rest.words().get(1).lower().equals("by"));
	}

	private List<Drafted> doneBy(Run subject, Word participle, Run rest) {
		boolean asked = Verbs.participleIsPast(participle) && deed(participle, DOING);
		if (!asked || !this.selfContained.subject(subject)) {
			return List.of();
		}
		for (int i = rest.from(); i < Math.min(rest.to(), rest.from() + AGENT); i++) {
			Word word = rest.reading().words().get(i);
			if (word.lower().equals("by")) {
				Run agent = new Run(rest.reading(), i + 1, NounPhrases.coreEnd(rest.reading().words(), i + 1));
				boolean named = !agent.isEmpty() && this.article.named(agent);
				return named
						? List.of(new Drafted("Who " + participle.lower() + " " + this.article.inside(subject) + "?",
								Kind.WHO, agent.range()))
						: List.of();
			}
			if (word.surface().equals(",")) {
				break;
			}
		}
		return List.of();
	}

	// "Captain Jonas Abara scored …": the subject is a person, whole and known as one.
	private Optional<Drafted> doer(Clause clause) {
		Reading reading = clause.subject().reading();
		boolean simple = clause.auxiliaries().isEmpty() && Verbs.past(clause.verb()) && deed(clause.verb(), DEEDS);
		Optional<Person> person = PersonNames.in(reading)
			.stream()
			.filter((candidate) -> candidate.name().to() == clause.subject().to())
			.findFirst();
		if (!simple || person.isEmpty()) {
			return Optional.empty();
		}
		return Complements.end(clause.rest())
			.map((end) -> clause.rest().upTo(end))
			.filter((object) -> object.size() > 1 && object.size() <= LONGEST_OBJECT)
			.filter((object) -> this.selfContained.complement(object) && particular(object))
			.map((object) -> new Drafted("Who " + clause.verb().lower() + " " + object.text() + "?", Kind.WHO,
					person.get().name().range()));
	}

	private boolean particular(Run object) {
		return this.article.named(object) || object.any((word) -> word.tag() == Tag.NUMBER);
	}

	private static boolean deed(Word verb, Set<String> deeds) {
		return Lexicon.verbs(verb.lower()).stream().anyMatch(deeds::contains);
	}

}
