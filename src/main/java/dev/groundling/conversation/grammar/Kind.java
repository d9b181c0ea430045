package dev.groundling.conversation.grammar;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.groundling.language.Lexicon;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * What kind of thing a noun phrase names, as far as its words and WordNet tell.
 */
public enum Kind {

	/** A person or persons. */
	PERSON,

	/** A place. */
	PLACE,

	/** A company, an authority, a club. */
	ORGANISATION,

	/** A thing, a product, an event. */
	THING,

	/** A name that says nothing of what bears it. */
	UNKNOWN;

	private static final Set<String> BODIES = Set.of("co", "inc", "ltd", "llc", "corp", "corporation", "company",
			"group", "gmbh", "ag", "plc", "university", "institute", "college", "school", "academy", "bank", "ministry",
			"bureau", "office", "committee", "commission", "council", "club", "fc", "association", "federation",
			"union", "agency", "department", "foundation", "society", "team", "party", "government", "technologies",
			"robotics", "industries", "holdings", "laboratory", "authority", "court", "league", "firm", "employer",
			"business", "band", "orchestra", "enterprise", "start-up", "organisation", "organization", "parliament");

	private static final Set<String> TITLES = Set.of("professor", "prof", "dr", "doctor", "mr", "mrs", "ms", "miss",
			"sir", "lady", "lord", "dame", "president", "mayor", "minister", "captain", "king", "queen", "prince",
			"princess", "pope", "saint", "director", "coach", "general", "chairman", "judge", "senator");

	/** WordNet's broader nouns, and how much it says that two things fall under one. */
	private static final Map<String, Double> CATEGORIES = Map.ofEntries(Map.entry("city", 1d), Map.entry("vehicle", 1d),
			Map.entry("person", 0.8), Map.entry("animal", 0.8), Map.entry("food", 0.8), Map.entry("money", 0.8),
			Map.entry("location", 0.7), Map.entry("structure", 0.7), Map.entry("document", 0.7),
			Map.entry("organization", 0.6), Map.entry("device", 0.6), Map.entry("container", 0.6),
			Map.entry("artifact", 0.5), Map.entry("substance", 0.5), Map.entry("act", 0.4), Map.entry("event", 0.4),
			Map.entry("measure", 0.4), Map.entry("group", 0.2));

	private static final double SAME_FAMILY = 0.7;

	private static final double RELATED = 0.6;

	/**
	 * Tells what kind of thing a phrase names.
	 * @param phrase the phrase
	 * @return its kind; {@link #THING} for common nouns that name nothing more special
	 */
	public static Kind of(NounPhrase phrase) {
		return phrase.name() ? named(phrase) : common(phrase.head());
	}

	private static Kind named(NounPhrase phrase) {
		if (phrase.words().stream().anyMatch((word) -> BODIES.contains(word.lower()))) {
			return ORGANISATION;
		}
		if (TITLES.contains(phrase.words().getFirst().lower()) && phrase.words().size() > 1) {
			return PERSON;
		}
		if (phrase.words().stream().anyMatch((word) -> word.tag() == Tag.NUMBER)) {
			return THING;
		}
		String name = phrase.coreText();
		if (Lexicon.isA(name, "location")) {
			return PLACE;
		}
		// "The Pro" is no professional.
		boolean article = phrase.text().toLowerCase(Locale.ROOT).startsWith("the ");
		if (!article && Lexicon.isA(name, "person")) {
			return PERSON;
		}
		if (Lexicon.isA(name, "organization")) {
			return ORGANISATION;
		}
		String head = phrase.head().lower();
		return (Lexicon.isA(head, "artifact") || Lexicon.isA(head, "event")) ? THING : UNKNOWN;
	}

	// WordNet lists rare senses, too: a company may be a companion, a battery a body of
	// gunners. So bodies are those we list, and a person is what is nothing else.
	private static Kind common(Word head) {
		if (head.forms().stream().anyMatch(BODIES::contains)) {
			return ORGANISATION;
		}
		String noun = head.lower();
		if (head.forms().stream().anyMatch(TITLES::contains)) {
			return PERSON;
		}
		if (Lexicon.isA(noun, "location")) {
			return PLACE;
		}
		boolean thing = Stream.of("artifact", "event", "act", "organization").anyMatch((it) -> Lexicon.isA(noun, it));
		return (!thing && Lexicon.isA(noun, "person")) ? PERSON : THING;
	}

	/**
	 * Tells whether a phrase may name a person.
	 * @param phrase the phrase
	 * @return whether nothing speaks against it
	 */
	public static boolean mayBePerson(NounPhrase phrase) {
		Kind kind = of(phrase);
		return kind == PERSON || (kind == UNKNOWN && phrase.words().size() <= 4
				&& phrase.words().stream().allMatch((word) -> Character.isLetter(word.surface().codePointAt(0))));
	}

	/**
	 * Tells how likely it is that one phrase stands in for another.
	 * @param one a phrase
	 * @param other another phrase
	 * @return 1 for two things of the same sort, 0 for things that have nothing in common
	 */
	public static double likeness(NounPhrase one, NounPhrase other) {
		if (one.name() && other.name()) {
			return names(one, other);
		}
		if (one.name() != other.name()) {
			Kind kind = of(one);
			return (kind == of(other) && kind != UNKNOWN && kind != THING) ? RELATED : 0;
		}
		if (one.head().sameAs(other.head())) {
			return 1;
		}
		double related = Lexicon.relatedness(one.head(), other.head());
		return Math.max((related > 0) ? Math.max(related, SAME_FAMILY) : 0, shared(one.head(), other.head()));
	}

	private static double names(NounPhrase one, NounPhrase other) {
		Kind kind = of(one);
		Kind kindOfOther = of(other);
		double bonus = one.words().stream().anyMatch(other::mentions) ? 0.2 : 0;
		if (kind == kindOfOther) {
			return ((kind == UNKNOWN) ? 0.8 : 1) + bonus;
		}
		return ((kind == UNKNOWN || kindOfOther == UNKNOWN) ? SAME_FAMILY : 0.2) + bonus;
	}

	private static double shared(Word one, Word other) {
		double best = 0;
		for (Map.Entry<String, Double> category : CATEGORIES.entrySet()) {
			if (category.getValue() > best && Lexicon.isA(one.lower(), category.getKey())
					&& Lexicon.isA(other.lower(), category.getKey())) {
				best = category.getValue();
			}
		}
		return best;
	}

}
