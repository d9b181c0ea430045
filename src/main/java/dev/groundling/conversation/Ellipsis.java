package dev.groundling.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.groundling.conversation.grammar.Edits;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.TimePhrase;
import dev.groundling.conversation.grammar.TimePhrase.Sort;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * A follow-up that only says what is different: "and in 2018?", "what about the small
 * ones?". The earlier question is asked again with its counterpart replaced, so that the
 * old year or name is gone.
 */
final class Ellipsis {

	private final Utterance fragment;

	private final Exchange exchange;

	private final Edits edits;

	private final Counterparts counterparts;

	private final Modifiers modifiers;

	private final List<String> unplaced = new ArrayList<>();

	private boolean matched;

	private Ellipsis(Utterance fragment, Exchange exchange) {
		this.fragment = fragment;
		this.exchange = exchange;
		this.edits = new Edits(exchange.question().text());
		this.counterparts = new Counterparts(fragment, exchange, this.edits);
		this.modifiers = new Modifiers(fragment, exchange.question(), this.edits);
	}

	/**
	 * Fills a fragment up with an earlier question.
	 * @param fragment the follow-up without "and" and "what about"
	 * @param exchange the earlier turn
	 * @return the whole question
	 */
	static Filled fill(Utterance fragment, Exchange exchange) {
		return new Ellipsis(fragment, exchange).filled();
	}

	private Filled filled() {
		this.fragment.times().stream().filter(this::alone).forEach(this::place);
		this.fragment.phrases().stream().filter(this::unit).forEach(this::place);
		List<Word> adjectives = this.fragment.words().stream().filter((word) -> word.tag() == Tag.ADJECTIVE).toList();
		if (this.edits.none() && this.fragment.phrases().isEmpty() && !adjectives.isEmpty()) {
			this.matched |= this.modifiers.exchange(adjectives);
		}
		if (this.edits.none()) {
			String topic = this.exchange.topic(this.fragment.times().isEmpty());
			return new Filled(Edits.question("What about " + Edits.endless(this.fragment.text()) + " (" + topic + ")"),
					false);
		}
		if (!this.unplaced.isEmpty()) {
			this.edits.append("(" + String.join(", ", this.unplaced) + ")");
		}
		return new Filled(this.edits.made(), this.matched);
	}

	// "The 2022 final" is one phrase, its year no time of its own.
	private boolean alone(TimePhrase time) {
		return this.fragment.phrases().stream().noneMatch((phrase) -> phrase.range().contains(time.core()));
	}

	// Phrases inside or behind another go along with it.
	private boolean unit(NounPhrase phrase) {
		boolean attached = phrase.preposition() != null && phrase.preposition().lower().equals("of");
		boolean inside = this.fragment.phrases()
			.stream()
			.anyMatch((other) -> !other.equals(phrase) && other.range().contains(phrase.range()));
		return this.fragment.phrases().size() == 1 || (!attached && !inside);
	}

	private void place(TimePhrase time) {
		String whole = time.whole().in(this.fragment.text());
		String core = time.core().in(this.fragment.text());
		boolean year = time.value().equals(time.core()) && core.matches("\\d{4}");
		Optional<TimePhrase> counterpart = this.exchange.question()
			.times()
			.stream()
			.filter((other) -> other.sort() == time.sort() && this.edits.free(other.whole()))
			.min(Comparator.comparing(TimePhrase::attributive));
		counterpart.ifPresentOrElse((old) -> exchange(time, old, year),
				() -> this.edits.append((time.preposition().isEmpty() && year) ? "in " + core : whole));
	}

	private void exchange(TimePhrase time, TimePhrase old, boolean year) {
		this.matched = true;
		String core = time.core().in(this.fragment.text());
		boolean bare = time.preposition().matches("|for|of|between") && (year || time.sort() == Sort.RECURRING);
		boolean oldYear = old.value().in(this.exchange.question().text()).matches("['’]?\\d{2}(?:\\d{2})?");
		if (time.present()) {
			now(time, old);
		}
		else if (old.attributive() || (bare && (oldYear || !year))) {
			this.edits.replace(old.value(), core);
		}
		else {
			this.edits.replace(old.whole(), bare ? "in " + core : time.whole().in(this.fragment.text()));
		}
	}

	// "The 1957 figure" has no place for "now".
	private void now(TimePhrase time, TimePhrase old) {
		String words = time.whole().in(this.fragment.text());
		if (old.attributive()) {
			this.edits.replace(old.whole(), "");
			this.edits.append(words);
		}
		else {
			this.edits.replace(old.whole(), words);
		}
		PresentTense.of(this.exchange.frame(), this.edits);
	}

	private void place(NounPhrase phrase) {
		if (Modifiers.only(phrase)) {
			this.matched |= this.modifiers.place(phrase);
		}
		else if (this.counterparts.exchange(phrase)) {
			this.matched = true;
		}
		else if (!this.counterparts.place(phrase)) {
			this.unplaced.add(phrase.text());
		}
	}

	/**
	 * A fragment made whole.
	 *
	 * @param question the whole question
	 * @param matched whether it replaced something of the earlier question
	 */
	record Filled(String question, boolean matched) {
	}

}
