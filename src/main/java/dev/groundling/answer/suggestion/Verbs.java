package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.groundling.language.Lexicon;
import dev.groundling.language.Word;

/** Forms of verbs. */
final class Verbs {

	private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");

	private static final Set<String> HELPERS = Set.of("is", "are", "was", "were", "be", "been", "has", "have", "had",
			"will");

	// Forms that two verbs share; in the past of an active clause it is nearly always
	// this one.
	private static final Map<String, String> COMMONER = Map.of("found", "find", "fell", "fall", "saw", "see", "bore",
			"bear", "felt", "feel", "lay", "lie", "left", "leave", "rose", "rise", "won", "win", "shot", "shoot");

	private static final Set<String> UNCHANGED_IN_PAST = Set.of("cost", "put", "cut", "set", "hit", "let", "shut",
			"spread", "split", "read", "cast", "burst", "quit", "beat", "hurt");

	// Those whose past and participle differ, so that "was written by" can't become
	// "wrote" by copying.
	private static final Set<String> ALIKE = Set.of("built", "made", "led", "sold", "won", "held", "found", "bought",
			"brought", "set", "put", "cut", "taught", "told", "lost", "left", "paid", "laid", "sent", "spent");

	private Verbs() {
	}

	static boolean be(Word word) {
		return BE.contains(word.lower());
	}

	static boolean helps(Word word) {
		return HELPERS.contains(word.lower());
	}

	static boolean ing(Word word) {
		return word.lower().endsWith("ing") && Lexicon.verbs(word.lower()).stream().noneMatch(word.lower()::equals);
	}

	/** Returns the dictionary form, empty if it is in doubt. */
	static Optional<String> base(Word word) {
		String lower = word.lower();
		String commoner = COMMONER.get(lower);
		if (commoner != null) {
			return Optional.of(commoner);
		}
		List<String> bases = Lexicon.verbs(lower).stream().distinct().toList();
		if (bases.contains(lower) || bases.size() == 1) {
			return Optional.of(bases.contains(lower) ? lower : bases.getFirst());
		}
		// "founded" is of "found" rather than of "find".
		return Stream.of("ed", "s", "es", "d")
			.flatMap((ending) -> bases.stream().filter((base) -> lower.equals(base + ending)))
			.findFirst();
	}

	/** Tells whether the form is of the past: "opened", "sold", not "opens". */
	static boolean past(Word word) {
		String lower = word.lower();
		Optional<String> base = base(word);
		return base.isPresent() && !base.get().equals(lower) && !lower.endsWith("ing") && !third(lower, base.get());
	}

	/** Tells whether a participle is also the form of the simple past. */
	static boolean participleIsPast(Word word) {
		return word.lower().endsWith("ed") || ALIKE.contains(word.lower());
	}

	/**
	 * Returns the form of "do" that the verb's form asks for.
	 * @param verb the verb
	 * @param plural whether its subject is more than one
	 * @return the form, empty if the verb's form is in doubt
	 */
	static Optional<String> helper(Word verb, boolean plural) {
		String lower = verb.lower();
		if (past(verb)) {
			return Optional.of("did");
		}
		Optional<String> base = base(verb);
		if (base.isEmpty() || lower.endsWith("ing")) {
			return Optional.empty();
		}
		if (third(lower, base.get())) {
			return plural ? Optional.empty() : Optional.of("does");
		}
		if (UNCHANGED_IN_PAST.contains(lower)) {
			return plural ? Optional.empty() : Optional.of("did");
		}
		return plural ? Optional.of("do") : Optional.empty();
	}

	private static boolean third(String form, String base) {
		return form.equals("has") || form.equals(base + "s") || form.equals(base + "es")
				|| base.endsWith("y") && form.equals(base.substring(0, base.length() - 1) + "ies");
	}

}
