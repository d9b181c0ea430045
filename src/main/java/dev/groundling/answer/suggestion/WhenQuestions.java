package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/** "Quillane was declared a national park in 1936": when was it? */
final class WhenQuestions implements Maker {

	// What has no moment at which it happened.
	private static final Set<String> STATES = Set.of("have", "be", "account", "number", "reach", "stand", "cost",
			"remain", "measure", "weigh", "total", "include", "contain", "say", "see", "witness", "rise", "fall",
			"drop", "grow", "increase", "decrease", "decline", "jump", "average", "employ", "receive", "handle", "hold",
			"make", "amount", "rank", "propose", "add", "claim", "warn", "tell", "announce", "note", "call", "describe",
			"think");

	private static final int LONGEST_COMPLEMENT = 8;

	private final ArticleWords article;

	private final SelfContained selfContained;

	WhenQuestions(ArticleWords article) {
		this.article = article;
		this.selfContained = new SelfContained(article);
	}

	@Override
	public List<Drafted> from(Clause clause) {
		boolean event = !clause.copula()
				&& Verbs.base(clause.verb()).filter((base) -> !STATES.contains(base)).isPresent();
		if (!event || !this.selfContained.subject(clause.subject())) {
			return List.of();
		}
		TimePhrase first = clause.time();
		Optional<Drafted> drafted = (first != null) ? fronted(clause, first) : trailing(clause);
		return drafted.map(List::of).orElse(List.of());
	}

	private Optional<Drafted> fronted(Clause clause, TimePhrase time) {
		if (!time.point()) {
			return Optional.empty();
		}
		return Complements.end(clause.rest()).flatMap((end) -> ask(clause, clause.rest().upTo(end), time.date()));
	}

	private Optional<Drafted> trailing(Clause clause) {
		Run rest = clause.rest();
		for (int i = rest.from(); i < rest.to(); i++) {
			Optional<TimePhrase> time = TimePhrase.at(rest.reading(), i);
			if (time.isPresent()) {
				boolean whole = Complements.end(rest.upTo(i))
					.filter((end) -> end == time.get().run().from())
					.isPresent();
				return (whole && time.get().point() && closed(rest, time.get()))
						? ask(clause, rest.upTo(i), time.get().date()) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	// "in 2012, 2015 and 2019" is more than one time.
	private static boolean closed(Run rest, TimePhrase time) {
		int next = time.run().to();
		if (next >= rest.to()) {
			return true;
		}
		List<Word> words = rest.reading().words();
		boolean and = words.get(next).lower().equals("and") || words.get(next).surface().equals(",");
		return !(and && next + 1 < rest.to() && words.get(next + 1).tag() == Tag.NUMBER)
				&& !words.get(next).lower().equals("to");
	}

	private Optional<Drafted> ask(Clause clause, Run complement, TextRange date) {
		Run told = redundant(clause, complement) ? complement.upTo(complement.from()) : complement;
		return whole(clause, told, date);
	}

	// By whom and where is another question.
	private static boolean redundant(Clause clause, Run complement) {
		return clause.passive() && !complement.isEmpty() && (complement.first().lower().equals("by")
				|| clause.verb().lower().equals("born") && complement.first().tag() == Tag.ADPOSITION);
	}

	private Optional<Drafted> whole(Clause clause, Run complement, TextRange date) {
		boolean counting = !complement.isEmpty() && complement.first().tag() == Tag.NUMBER;
		if (counting || complement.size() > LONGEST_COMPLEMENT || !this.selfContained.complement(complement)) {
			return Optional.empty();
		}
		String tail = complement.isEmpty() ? "" : " " + complement.text();
		return clause.inverted(this.article.inside(clause.subject()))
			.map((inverted) -> new Drafted("When " + inverted + tail + "?", Kind.WHEN, date));
	}

}
