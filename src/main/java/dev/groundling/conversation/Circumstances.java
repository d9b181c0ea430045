package dev.groundling.conversation;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.groundling.conversation.grammar.Edits;
import dev.groundling.conversation.grammar.Kind;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.TimePhrase;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.AnswerKind;
import dev.groundling.language.Word;

/**
 * Where and when an earlier turn plays.
 *
 * @param exchange the turn
 */
record Circumstances(Exchange exchange) {

	/**
	 * Finds where "there" is.
	 * @return the place with a preposition
	 */
	Optional<String> place() {
		Predicate<NounPhrase> local = (phrase) -> phrase.preposition() != null
				&& phrase.preposition().lower().matches("in|at|near|on");
		Predicate<NounPhrase> place = (phrase) -> Kind.of(phrase) == Kind.PLACE;
		Predicate<NounPhrase> named = local.and(NounPhrase::name);
		Candidates all = new Candidates(this.exchange);
		return Stream
			.of(all.told(AnswerKind.PLACE).filter(local.or(place)), all.answered().filter(place),
					all.asked().filter(named), all.asked().filter(place), all.told().filter(named),
					all.told().filter(place), all.asked().filter(local))
			.flatMap((group) -> group)
			.findFirst()
			.map((phrase) -> preposition(phrase) + " " + phrase.definite());
	}

	private static String preposition(NounPhrase place) {
		Word preposition = place.preposition();
		return (preposition != null && preposition.lower().matches("at|near|on")) ? preposition.lower() : "in";
	}

	/**
	 * Finds when "then" is.
	 * @return the time
	 */
	Optional<String> time() {
		boolean answered = this.exchange.kind() == AnswerKind.DATE || this.exchange.kind() == AnswerKind.YEAR;
		Stream<Utterance> texts = answered
				? Stream.of(this.exchange.focus(), this.exchange.answer(), this.exchange.question())
				: Stream.of(this.exchange.question(), this.exchange.focus(), this.exchange.answer());
		return texts.flatMap((text) -> text.times().stream().map((time) -> time.core().in(text.text()))).findFirst();
	}

	/**
	 * Takes the times out of a description, as another one is asked about now.
	 * @param description words of an earlier turn
	 * @return the same without when it happened
	 */
	static String timeless(String description) {
		Edits edits = new Edits(description);
		TimePhrase.in(description)
			.stream()
			.filter((time) -> !time.attributive())
			.forEach((time) -> edits.replace(time.whole(), ""));
		return edits.none() ? description : edits.words().replaceAll("\\s+", " ").strip();
	}

}
