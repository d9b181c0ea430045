package dev.groundling.answer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.language.Quantity;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * "Lower Sarn has 3 hospitals", "A season ticket costs 210 crowns": how many, how much?
 */
final class AmountQuestions implements Maker {

	private static final Set<String> NOT_COUNTING = Set.of("be", "become", "include", "reach", "rise", "fall", "grow",
			"say", "add", "come", "go", "date", "account", "mean", "number", "rank", "beat", "call", "stop", "work",
			"play", "last", "pass", "celebrate", "mark", "start", "begin", "score");

	private static final Set<String> LESSENING = Set.of("only", "just", "already", "some", "roughly", "altogether");

	private static final Set<String> PRICED = Set.of("cost", "weigh");

	private static final Set<String> PAID = Set.of("spend", "pay", "earn", "invest", "raise", "collect", "donate");

	private static final Set<String> LISTING = Set.of(",", "and");

	private static final int LONGEST_THING = 7;

	private static final int LONGEST_TAIL = 6;

	private final ArticleWords article;

	private final SelfContained selfContained;

	AmountQuestions(ArticleWords article) {
		this.article = article;
		this.selfContained = new SelfContained(article);
	}

	@Override
	public List<Drafted> from(Clause clause) {
		Optional<String> base = Verbs.base(clause.verb());
		if (base.isEmpty() || clause.passive() || clause.copula() || !this.selfContained.subject(clause.subject())) {
			return List.of();
		}
		Optional<String> inverted = clause.inverted(this.article.inside(clause.subject()));
		if (inverted.isEmpty()) {
			return List.of();
		}
		int from = clause.rest().from();
		while (from < clause.rest().to() && LESSENING.contains(clause.rest().reading().words().get(from).lower())) {
			from++;
		}
		Optional<Quantity> amount = quantity(clause.rest(), from);
		if (amount.isEmpty()) {
			return List.of();
		}
		// In "200 key technologies", a key is no weight.
		boolean attribute = clause.rest()
			.reading()
			.words()
			.stream()
			.anyMatch((word) -> word.tag() == Tag.ADJECTIVE && word.range().end() == amount.get().range().end());
		return switch (attribute ? Quantity.Kind.COUNT : amount.get().kind()) {
			case COUNT -> NOT_COUNTING.contains(base.get()) ? List.of() : counted(clause, from, inverted.get());
			case MONEY, MEASURE -> (PRICED.contains(base.get()) || PAID.contains(base.get()))
					? priced(clause, amount.get(), inverted.get()) : List.of();
			case DURATION -> base.get().equals("last") ? lasting(amount.get(), inverted.get()) : List.of();
			default -> List.of();
		};
	}

	private List<Drafted> counted(Clause clause, int from, String inverted) {
		List<Drafted> drafted = new ArrayList<>();
		List<Word> words = clause.rest().reading().words();
		int next = from;
		while (next < clause.rest().to()) {
			Optional<Quantity> number = quantity(clause.rest(), next);
			if (number.isEmpty()) {
				break;
			}
			int start = afterNumber(words, next);
			int end = NounPhrases.coreEnd(words, start);
			Run thing = thing(new Run(clause.rest().reading(), start, end));
			if (!countable(thing) || end > clause.rest().to()) {
				break;
			}
			String tail = tail(clause, thing.to());
			drafted.add(new Drafted("How many " + thing.text() + " " + inverted + tail + "?", Kind.HOW_MANY,
					new Run(clause.rest().reading(), next, start).range()));
			next = thing.to();
			while (next < clause.rest().to() && LISTING.contains(words.get(next).lower())) {
				next++;
			}
		}
		return drafted;
	}

	// "more than 200", "10.3 million"
	private static int afterNumber(List<Word> words, int from) {
		int i = from;
		while (i < words.size() && words.get(i).tag() != Tag.NUMBER) {
			i++;
		}
		while (i < words.size() && words.get(i).tag() == Tag.NUMBER) {
			i++;
		}
		return i;
	}

	// "17 clinics and 244 doctors": the next number begins the next thing.
	private static Run thing(Run phrase) {
		for (int i = phrase.from(); i < phrase.to(); i++) {
			Word word = phrase.reading().words().get(i);
			if (word.tag() == Tag.NUMBER && i > phrase.from()) {
				int end = i;
				while (end > phrase.from() && phrase.reading().words().get(end - 1).lower().equals("and")) {
					end--;
				}
				return phrase.upTo(end);
			}
		}
		return phrase;
	}

	private boolean countable(Run thing) {
		return !thing.isEmpty() && thing.size() <= LONGEST_THING && NounPhrases.plural(thing.last())
				&& thing.last().tag() == Tag.NOUN && thing.first().tag() != Tag.NUMBER
				&& this.selfContained.complement(thing) && !thing.any((word) -> word.lower().equals("the"));
	}

	private List<Drafted> priced(Clause clause, Quantity amount, String inverted) {
		String tail = tail(clause, after(clause.rest().reading().words(), amount));
		return List.of(new Drafted("How much " + inverted + tail + "?", Kind.HOW_MANY, amount.range()));
	}

	private static List<Drafted> lasting(Quantity amount, String inverted) {
		return List.of(new Drafted("How long " + inverted + "?", Kind.HOW_MANY, amount.range()));
	}

	// A place or a purpose that belongs to the deed, and when it was.
	private String tail(Clause clause, int from) {
		Run rest = clause.rest().startingAt(Math.min(from, clause.rest().to()));
		TimePhrase time = clause.time();
		String when = (time != null && time.state()) ? " " + time.atTheEnd() : "";
		Optional<Integer> end = Complements.end(rest);
		if (rest.isEmpty() || end.isEmpty() || end.get() - from > LONGEST_TAIL
				|| rest.first().tag() != Tag.ADPOSITION) {
			return when;
		}
		Run tail = rest.upTo(end.get());
		boolean says = !tail.isEmpty() && (this.article.named(tail)
				|| TimePhrase.at(tail.reading(), tail.from()).isPresent() || tail.first().lower().equals("on"));
		return (says && this.selfContained.complement(tail)) ? " " + tail.text() + when : when;
	}

	private static Optional<Quantity> quantity(Run rest, int from) {
		if (from >= rest.to()) {
			return Optional.empty();
		}
		int start = rest.reading().words().get(from).range().start();
		return rest.reading()
			.quantities()
			.stream()
			.filter((quantity) -> quantity.range().start() <= start && start < quantity.range().end())
			.findFirst();
	}

	private static int after(List<Word> words, Quantity quantity) {
		int i = 0;
		while (i < words.size() && words.get(i).range().start() < quantity.range().end()) {
			i++;
		}
		return i;
	}

}
