package dev.groundling.answer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.groundling.language.Lexicon;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * Finds persons: full names that a role stands before ("engineer Karin Aasen") or after
 * ("Ragna Moe, director of …").
 */
final class PersonNames {

	private static final int FEWEST = 2;

	private static final int MOST = 4;

	private static final Set<String> TITLES = Set.of("professor", "doctor", "dr", "captain", "mayor", "governor",
			"minister", "president", "chairman", "director", "coach", "referee", "goalkeeper", "striker", "defender",
			"sir", "king", "queen", "senator", "judge", "general", "bishop", "dean", "engineer", "ambassador");

	// "his daughter Margaret Pell": whose?
	private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "my", "our", "your", "whose");

	private static final List<String> THINGS = List.of("artifact", "act", "abstraction", "organization");

	private static final Set<String> NOT_ROLES = Set.of("club", "team", "company", "bank", "group", "firm", "partner",
			"people");

	private PersonNames() {
	}

	static List<Person> in(Reading reading) {
		List<Person> persons = new ArrayList<>();
		List<Word> words = reading.words();
		for (TextRange range : reading.names()) {
			int from = index(words, range.start());
			int to = index(words, range.end());
			int first = from;
			// A role that begins a sentence looks like a part of the name.
			while (first < to && words.get(first).tag() != Tag.NAME && role(words.get(first))
					|| first < to && TITLES.contains(words.get(first).lower())) {
				first++;
			}
			Run name = new Run(reading, first, to);
			if (!person(name)) {
				continue;
			}
			Run before = roleBefore(reading, first);
			Run after = roleAfter(reading, to);
			if (!before.isEmpty() || !after.isEmpty()) {
				persons.add(new Person(name, before, after));
			}
		}
		return persons;
	}

	/** Returns the name that a subject such as "Captain Jonas Abara" ends with. */
	static Optional<Run> endOf(Run subject) {
		return in(subject.reading()).stream()
			.map(Person::name)
			.filter((name) -> name.to() == subject.to() && name.from() > subject.from()
					&& role(subject.reading().words().get(name.from() - 1)))
			.findFirst();
	}

	private static boolean person(Run name) {
		return name.size() >= FEWEST && name.size() <= MOST && name.words().stream().allMatch(PersonNames::part)
				&& THINGS.stream().noneMatch((thing) -> Lexicon.isA(name.last().lower(), thing));
	}

	private static Run roleBefore(Reading reading, int name) {
		List<Word> words = reading.words();
		Word before = (name > 0) ? words.get(name - 1) : null;
		boolean capital = before != null && before.capitalised() && name > 1 && !TITLES.contains(before.lower());
		if (before == null || capital || !role(before)) {
			return new Run(reading, name, name);
		}
		int from = name - 1;
		if (from > 0 && POSSESSIVE.contains(words.get(from - 1).lower())) {
			return new Run(reading, name, name);
		}
		while (from > 0 && (words.get(from - 1).tag() == Tag.ADJECTIVE || words.get(from - 1).tag() == Tag.NOUN)
				&& words.get(from - 1).tag() != Tag.NAME) {
			from--;
		}
		return new Run(reading, from, name);
	}

	// "Ragna Moe, director of the Regional Statistics Office"
	private static Run roleAfter(Reading reading, int comma) {
		List<Word> words = reading.words();
		Run none = new Run(reading, comma, comma);
		if (comma + 1 >= words.size() || !words.get(comma).surface().equals(",")) {
			return none;
		}
		int end = NounPhrases.end(words, comma + 1);
		Run phrase = new Run(reading, comma + 1, end);
		int head = phrase.isEmpty() ? -1 : NounPhrases.head(phrase);
		boolean closed = end >= words.size() || ",.;".contains(words.get(end).surface())
				|| words.get(end).lower().equals("who");
		return (head >= 0 && closed && role(words.get(head))) ? phrase : none;
	}

	static boolean role(Word word) {
		String lower = word.lower();
		return word.tag() != Tag.FUNCTION && word.tag() != Tag.VERB && !NOT_ROLES.contains(lower)
				&& (Lexicon.isA(lower, "person") || lower.equals("head") || lower.equals("minister")
						|| lower.equals("chairwoman") || lower.equals("spokeswoman"))
				&& !Lexicon.isA(lower, "organization") && !NounPhrases.plural(word);
	}

	private static boolean part(Word word) {
		String surface = word.surface();
		boolean acronym = surface.length() > 1 && surface.equals(surface.toUpperCase(Locale.ROOT));
		return word.capitalised() && !acronym && surface.codePoints().allMatch(Character::isLetter);
	}

	private static int index(List<Word> words, int position) {
		int i = 0;
		while (i < words.size() && words.get(i).range().start() < position) {
			i++;
		}
		return i;
	}

	/**
	 * A person and what is told of them.
	 *
	 * @param name the full name without titles
	 * @param before the role before the name, possibly empty
	 * @param after the role after the name, possibly empty
	 */
	record Person(Run name, Run before, Run after) {
	}

}
