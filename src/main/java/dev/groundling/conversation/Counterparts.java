package dev.groundling.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.groundling.conversation.grammar.Edits;
import dev.groundling.conversation.grammar.Kind;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.QuestionFrame;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;

/**
 * Finds what of an earlier question a noun phrase stands in for, and puts it there: a
 * name for a name, "in the country" for "in the world".
 */
final class Counterparts {

	/** How alike two phrases must be for one to stand in for the other. */
	private static final double ENOUGH = 0.4;

	private static final double SAME_PREPOSITION = 0.3;

	private static final double SAME_BUILD = 0.15;

	private static final double OWNER = 1.2;

	private static final double OWNED = 1.4;

	private final Utterance fragment;

	private final Utterance question;

	private final QuestionFrame frame;

	private final Edits edits;

	Counterparts(Utterance fragment, Exchange exchange, Edits edits) {
		this.fragment = fragment;
		this.question = exchange.question();
		this.frame = exchange.frame();
		this.edits = edits;
	}

	/**
	 * Puts a phrase in the place of the one most like it.
	 * @param phrase a phrase of the follow-up
	 * @return whether there was one
	 */
	boolean exchange(NounPhrase phrase) {
		Optional<NounPhrase> counterpart = this.question.phrases()
			.stream()
			.filter((other) -> this.edits.free(other.range()))
			.max(Comparator.comparingDouble((NounPhrase other) -> likeness(phrase, other)))
			.filter((other) -> likeness(phrase, other) >= ENOUGH)
			// "The area" is no counterpart of Riga where its population was asked for.
			.filter((other) -> phrase.name() || !other.name() || described().isEmpty());
		counterpart.ifPresent((old) -> exchange(phrase, old));
		return counterpart.isPresent();
	}

	/**
	 * Puts in a phrase that is like none of the question: added to it if it has a
	 * preposition, and else in the place of the one thing that the question is about.
	 * @param phrase a phrase of the follow-up
	 * @return whether there was a place for it
	 */
	boolean place(NounPhrase phrase) {
		if (phrase.preposition() != null) {
			TextRange range = unit(this.fragment, phrase);
			this.edits.append(new TextRange(phrase.withPreposition().start(), range.end()).in(this.fragment.text()));
			return true;
		}
		Optional<NounPhrase> old = phrase.name() ? Optional.empty() : described().or(() -> object(phrase));
		old.ifPresent((other) -> exchange(phrase, other));
		return old.isPresent();
	}

	private double likeness(NounPhrase phrase, NounPhrase other) {
		double likeness = Math.max(Kind.likeness(phrase, other), ownership(phrase, other));
		Word preposition = phrase.preposition();
		if (preposition != null && other.preposition() != null && preposition.sameAs(other.preposition())) {
			return likeness + SAME_PREPOSITION + ((phrase.name() || other.name()) ? 0 : SAME_BUILD);
		}
		boolean names = phrase.name() && other.name();
		return (preposition != null && !names) ? likeness - SAME_PREPOSITION : likeness;
	}

	// "When was Ada born?" — "And Ada's mother?"
	private double ownership(NounPhrase phrase, NounPhrase other) {
		String owner = this.fragment.phrases()
			.stream()
			.filter((part) -> !part.equals(phrase) && phrase.text().startsWith(part.text()))
			.map(NounPhrase::text)
			.findFirst()
			.orElse("");
		if (owner.isEmpty() || !other.text().startsWith(owner)) {
			return 0;
		}
		return other.text().equals(owner) ? OWNER : OWNED;
	}

	// "What is the area of Riga?" — "And the population?"
	private Optional<NounPhrase> described() {
		return !copular() ? Optional.empty()
				: this.question.phrases()
					.stream()
					.filter((other) -> this.frame.subject().startsWith(other.text()) && !other.name())
					.findFirst();
	}

	// "Who won the cup?" — "And the league?"
	private Optional<NounPhrase> object(NounPhrase phrase) {
		List<NounPhrase> objects = this.question.phrases()
			.stream()
			.filter((other) -> !other.asked() && other.preposition() == null && this.edits.free(other.range()))
			.filter((other) -> !this.frame.subject().contains(other.text()))
			.toList();
		boolean sole = objects.size() == 1 && !objects.getFirst().name() && !copular();
		boolean article = sole && objects.getFirst().core().start() > objects.getFirst().range().start();
		return (sole && article == (phrase.core().start() > phrase.range().start())) ? Optional.of(objects.getFirst())
				: Optional.empty();
	}

	private boolean copular() {
		return this.frame.focus() == null && this.frame.auxiliary().matches("(?i)is|are|was|were|['’]s")
				&& this.frame.asker().matches("who|what");
	}

	private void exchange(NounPhrase phrase, NounPhrase old) {
		TextRange with = unit(this.fragment, phrase);
		boolean tail = with.end() > phrase.range().end();
		int end = (tail ? unit(this.question, old) : old.range()).end();
		String words = with.in(this.fragment.text());
		boolean bare = phrase.core().start() == phrase.range().start();
		Word preposition = old.preposition();
		if (phrase.preposition() != null && preposition != null) {
			this.edits.replace(new TextRange(preposition.range().start(), end),
					phrase.preposition().surface() + " " + words);
		}
		else if (old.asked()) {
			this.edits.replace(new TextRange(old.core().start(), end),
					words.substring(phrase.core().start() - phrase.range().start()));
		}
		else {
			boolean articleStays = bare && phrase.name() && old.name();
			this.edits.replace(new TextRange((articleStays ? old.core() : old.range()).start(), end), words);
		}
	}

	// The phrase with what "of" adds to it: "the city of Cixi".
	private static TextRange unit(Utterance text, NounPhrase phrase) {
		int next = text.wordFrom(phrase.range().end());
		if (next < text.words().size() && text.words().get(next).lower().equals("of")) {
			return text.phraseAt(next + 1)
				.map((attached) -> new TextRange(phrase.range().start(), attached.range().end()))
				.orElse(phrase.range());
		}
		return phrase.range();
	}

}
