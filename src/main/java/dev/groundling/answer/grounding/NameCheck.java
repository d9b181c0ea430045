package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Each proper name stands in the evidence, or near it where the evidence only points to
 * it ("she", "the company"). A name from elsewhere in the passage doesn't pass when the
 * evidence has another one in the same role.
 */
final class NameCheck {

	/** Words that may stand between the parts of a name. */
	private static final int SLACK = 6;

	/** As much as "Norway" and "Norwegian" share. */
	private static final int SHARED_PREFIX = 5;

	private final Statement draft;

	private final Evidence evidence;

	private final Sources sources;

	NameCheck(Statement draft, Evidence evidence, Sources sources) {
		this.draft = draft;
		this.evidence = evidence;
		this.sources = sources;
	}

	List<String> failures() {
		List<String> failures = new ArrayList<>();
		for (Name name : this.draft.names()) {
			if (!stands(name)) {
				failures
					.add("\"" + name.range().in(this.draft.text()) + "\" does not stand in " + this.evidence.names());
			}
			else if (!inEvidence(name) && displaces(name)) {
				failures.add("\"" + name.range().in(this.draft.text()) + "\" stands in " + this.evidence.names()
						+ ", but not with what is said here");
			}
		}
		return failures;
	}

	private boolean inEvidence(Name name) {
		return this.evidence.sentences().stream().anyMatch((sentence) -> together(name, sentence.statement()));
	}

	private boolean stands(Name name) {
		List<Statement> near = near();
		if (near.stream().anyMatch((statement) -> together(name, statement) || abbreviates(name, statement))) {
			return true;
		}
		// Other words with a capital: a title, "the Ministry", "Norwegian".
		return name.words().size() == 1
				&& near.stream().anyMatch((statement) -> derived(name.words().getFirst(), statement));
	}

	private List<Statement> near() {
		List<Statement> near = new ArrayList<>();
		this.evidence.around().forEach((sentence) -> near.add(sentence.statement()));
		this.evidence.passages().forEach((passage) -> near.add(this.sources.heading(passage)));
		near.add(this.sources.question());
		return near;
	}

	// All parts within a few words: "Mikkel Brandt" isn't found in "Mikkel Thorsen met
	// Lise
	// Brandt", as two parts must be neighbours.
	private static boolean together(Name name, Statement statement) {
		List<Token> tokens = statement.tokens();
		int reach = (name.words().size() == 2) ? 2 : name.words().size() + SLACK;
		for (int from = 0; from < tokens.size(); from++) {
			if (!name.words().contains(lower(tokens.get(from)))) {
				continue;
			}
			Set<String> window = new HashSet<>();
			for (int i = from; i < Math.min(tokens.size(), from + reach + 1); i++) {
				window.add(lower(tokens.get(i)));
			}
			if (window.containsAll(name.words())) {
				return true;
			}
		}
		return false;
	}

	private static boolean derived(String word, Statement statement) {
		String prefix = word.substring(0, Math.min(word.length(), SHARED_PREFIX));
		return statement.tokens()
			.stream()
			.anyMatch((token) -> token.forms().contains(word)
					|| prefix.length() == SHARED_PREFIX && lower(token).startsWith(prefix));
	}

	private static boolean abbreviates(Name name, Statement statement) {
		String letters = name.words().getFirst();
		return name.words().size() == 1 && letters.length() >= 2 && statement.names().stream().anyMatch((other) -> {
			StringBuilder initials = new StringBuilder();
			other.words().forEach((word) -> initials.append(word.charAt(0)));
			return initials.toString().equals(letters);
		});
	}

	private boolean displaces(Name name) {
		return this.evidence.sentences()
			.stream()
			.flatMap((sentence) -> sentence.statement().names().stream())
			.filter((other) -> other.role().equals(name.role()) && !other.shares(name))
			.anyMatch((other) -> Stream.concat(this.draft.names().stream(), this.sources.question().names().stream())
				.noneMatch(other::shares));
	}

	private static String lower(Token token) {
		return (token.word() != null) ? token.word().lower() : token.forms().iterator().next();
	}

}
