package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import dev.groundling.answer.grounding.Context.Sort;
import dev.groundling.language.Opposites;
import dev.groundling.language.Word.Tag;

/**
 * What the sentence denies is denied by the evidence, and what goes up there goes up
 * here.
 */
final class Polarity {

	/** Verbs that deny what another would say. */
	private static final Set<String> IMPLIED = Set.of("miss", "fail", "refuse", "reject", "lack", "ban", "forbid",
			"prevent", "stop", "lose", "close", "decline", "deny", "avoid", "absent", "unable", "impossible",
			"unknown");

	private final Statement draft;

	private final Evidence evidence;

	private final Sources sources;

	Polarity(Statement draft, Evidence evidence, Sources sources) {
		this.draft = draft;
		this.evidence = evidence;
		this.sources = sources;
	}

	List<String> failures() {
		List<String> failures = new ArrayList<>();
		addedNegations(failures);
		lostNegations(failures);
		directions(failures);
		opposites(failures);
		return failures;
	}

	// Denied here and said plainly there.
	private void addedNegations(List<String> failures) {
		for (int denied : this.draft.negated()) {
			Token token = this.draft.tokens().get(denied);
			boolean there = false;
			boolean deniedThere = false;
			boolean anyDenial = false;
			for (SourceSentence sentence : this.evidence.sentences()) {
				Statement source = sentence.statement();
				anyDenial |= !source.negated().isEmpty();
				for (int i = 0; i < source.tokens().size(); i++) {
					boolean same = token.sameAs(source.tokens().get(i));
					there |= same;
					deniedThere |= same && source.negated().contains(i);
				}
			}
			if (!deniedThere && (there ? !impliedBefore(token) : !anyDenial && !implied()) && !opposed(token)) {
				failures.add("\"not " + this.draft.word(denied) + "\" is not what " + this.evidence.names() + " says");
			}
		}
	}

	// "Did not play" may stand for "missed".
	private boolean implied() {
		return this.evidence.sentences()
			.stream()
			.flatMap((sentence) -> sentence.statement().tokens().stream())
			.anyMatch((token) -> token.forms().stream().anyMatch(IMPLIED::contains));
	}

	// "Refused to allow" for "did not allow".
	private boolean impliedBefore(Token denied) {
		for (SourceSentence sentence : this.evidence.sentences()) {
			List<Token> tokens = sentence.statement().tokens();
			for (int i = 0; i < tokens.size(); i++) {
				List<Token> before = tokens.subList(Math.max(0, i - 3), i);
				if (denied.sameAs(tokens.get(i))
						&& before.stream().anyMatch((token) -> token.forms().stream().anyMatch(IMPLIED::contains))) {
					return true;
				}
			}
		}
		return false;
	}

	// "Not large" may stand for "small".
	private boolean opposed(Token token) {
		return token.word() != null && this.evidence.sentences()
			.stream()
			.flatMap((sentence) -> sentence.statement().tokens().stream())
			.anyMatch((other) -> other.word() != null && Opposites.antonyms(token.word(), other.word()));
	}

	// Denied there and said plainly here.
	private void lostNegations(List<String> failures) {
		for (SourceSentence sentence : this.evidence.sentences()) {
			Statement source = sentence.statement();
			for (int denied : source.negated()) {
				Token token = source.tokens().get(denied);
				boolean plain = false;
				boolean deniedHere = false;
				for (int i = 0; i < this.draft.tokens().size(); i++) {
					boolean same = token.sameAs(this.draft.tokens().get(i));
					plain |= same;
					deniedHere |= same && this.draft.negated().contains(i);
				}
				boolean elsewhere = source.tokens().stream().filter(token::sameAs).count() > 1;
				if (plain && !deniedHere && this.draft.negated().isEmpty() && !elsewhere) {
					failures.add("\"" + source.word(denied) + "\" is denied in " + this.evidence.names());
				}
			}
		}
	}

	private void directions(List<String> failures) {
		for (int i = 0; i < this.draft.tokens().size(); i++) {
			OptionalInt direction = Opposites.direction(this.draft.word(i));
			if (direction.isPresent() && turned(i, sided(this.draft, i, direction.getAsInt()))) {
				failures
					.add("\"" + this.draft.word(i) + "\" is the opposite of what " + this.evidence.names() + " says");
			}
		}
	}

	private boolean turned(int place, int direction) {
		Context context = Context.of(this.draft, this.draft.tokens().get(place).range(), Sort.DIRECTION,
				this.sources::weight);
		double same = -1;
		double opposite = -1;
		for (SourceSentence sentence : this.evidence.sentences()) {
			Statement source = sentence.statement();
			for (int i = 0; i < source.tokens().size(); i++) {
				int there = sided(source, i, Opposites.direction(source.word(i)).orElse(-1));
				if (there == direction || there == (direction ^ 1)) {
					double fit = context
						.fit(Context.of(source, source.tokens().get(i).range(), Sort.DIRECTION, this.sources::weight));
					same = (there == direction) ? Math.max(same, fit) : same;
					opposite = (there == direction) ? opposite : Math.max(opposite, fit);
				}
			}
		}
		return opposite > 0.5 && opposite > same * 1.5;
	}

	// What is denied lies on the other side.
	private static int sided(Statement statement, int token, int direction) {
		return (direction >= 0 && statement.negated().contains(token)) ? direction ^ 1 : direction;
	}

	private void opposites(List<String> failures) {
		for (Token token : this.draft.tokens()) {
			if (token.word() == null || !token.content() || this.evidence.has(token)
					|| token.word().tag() == Tag.NAME) {
				continue;
			}
			boolean denied = this.draft.negated().contains(this.draft.tokens().indexOf(token));
			if (!denied && opposed(token)) {
				failures.add("\"" + token.word().surface() + "\" is the opposite of what " + this.evidence.names()
						+ " says");
			}
		}
	}

}
