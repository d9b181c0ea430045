package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

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

	private static final Set<String> POINTERS = Set.of("he", "she", "his", "her", "it", "its", "they", "their",
			"company", "firm", "club", "team");

	private static final int POINTING = 4;

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
		SourceSentence home = this.evidence.sentences().getFirst();
		for (Name name : this.draft.names()) {
			String quoted = "\"" + name.range().in(this.draft.text()) + "\"";
			if (!stands(name)) {
				failures.add(quoted + " does not stand in " + this.evidence.names());
			}
			else if (!together(name, home.statement())
					&& (displaces(name, home) || pointedElsewhere(name, home) || farAway(name, home))) {
				failures.add(quoted + " stands in " + this.evidence.names() + ", but not with what is said here");
			}
		}
		unknownOpening(failures);
		return failures;
	}

	// A name that is a word, too, at the beginning, where every word has a capital.
	private void unknownOpening(List<String> failures) {
		List<Token> tokens = this.draft.tokens();
		if (this.draft.chinese() || tokens.size() < 3 || tokens.getFirst().word() == null) {
			return;
		}
		Word first = tokens.getFirst().word();
		Word next = tokens.get(1).word();
		boolean subject = tokens.getFirst().content() && !first.lower().endsWith("s") && next != null
				&& (next.tag() == Tag.VERB || next.tag() == Tag.AUXILIARY || next.tag() == Tag.ADVERB)
				&& first.tag() != Tag.VERB;
		if (subject && near().stream()
			.noneMatch((statement) -> statement.tokens()
				.stream()
				.anyMatch((other) -> tokens.getFirst().likeness(other) > 0))) {
			failures.add("\"" + first.surface() + "\" does not stand in " + this.evidence.names());
		}
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

	private boolean displaces(Name name, SourceSentence home) {
		return home.statement()
			.names()
			.stream()
			.filter((other) -> other.role().equals(name.role()) && !other.sameAs(name)
					&& !other.initials(home.statement().text()))
			.anyMatch((other) -> this.draft.names().stream().noneMatch(other::sameAs));
	}

	// Neither shortly before what is said, nor in a sentence that says more of it, nor in
	// the title or the question.
	private boolean farAway(Name name, SourceSentence home) {
		boolean before = this.evidence.around()
			.stream()
			.anyMatch((other) -> other.passage() == home.passage() && Math.abs(other.position() - home.position()) <= 2
					&& together(name, other.statement()));
		return !before && !together(name, this.sources.heading(home.passage()))
				&& !together(name, this.sources.question())
				&& this.evidence.sentences().stream().noneMatch((other) -> adds(other, home, name));
	}

	private boolean adds(SourceSentence other, SourceSentence home, Name name) {
		long words = this.draft.tokens()
			.stream()
			.filter((token) -> token.content() && !name.range().contains(token.range()) && other.statement().has(token)
					&& !home.statement().has(token))
			.count();
		return together(name, other.statement()) && words >= 2;
	}

	// "The company" or "she" points to a name shortly before, not to any of the passage.
	private boolean pointedElsewhere(Name name, SourceSentence home) {
		boolean points = home.statement()
			.tokens()
			.stream()
			.limit(POINTING)
			.anyMatch((token) -> POINTERS.contains(lower(token)));
		if (!points || !name.role().equals(Name.SUBJECT)) {
			return false;
		}
		List<Name> before = this.evidence.around()
			.stream()
			.filter((other) -> other.passage() == home.passage() && other.position() < home.position()
					&& other.position() >= home.position() - 2)
			.flatMap((other) -> other.statement().names().stream())
			.toList();
		return !before.isEmpty() && before.stream().noneMatch(name::sameAs);
	}

	private static String lower(Token token) {
		return (token.word() != null) ? token.word().lower() : token.forms().iterator().next();
	}

}
