package dev.groundling.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.groundling.conversation.grammar.Edits;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.Lexicon;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * Puts adjectives in the place of others: "the provincial ones", "and red?".
 */
final class Modifiers {

	private static final double DESCRIBED = 0.3;

	private static final double ASKED = 0.2;

	private static final double NAME = 0.4;

	private final Utterance fragment;

	private final Utterance question;

	private final Edits edits;

	Modifiers(Utterance fragment, Utterance question, Edits edits) {
		this.fragment = fragment;
		this.question = question;
		this.edits = edits;
	}

	/**
	 * Tells whether a phrase has no noun of its own.
	 * @param phrase a phrase
	 * @return whether it is "the small ones" or "the smallest"
	 */
	static boolean only(NounPhrase phrase) {
		return (one(phrase.head()) && phrase.words().size() > 1) || (phrase.preposition() == null
				&& phrase.words().stream().allMatch((word) -> word.tag() == Tag.ADJECTIVE));
	}

	/**
	 * Gives what a phrase says to a noun of the earlier question.
	 * @param phrase a phrase without a noun of its own
	 * @return whether there was a noun to give it to
	 */
	boolean place(NounPhrase phrase) {
		List<Word> adjectives = phrase.words().stream().filter((word) -> !one(word)).toList();
		if (exchange(adjectives)) {
			return true;
		}
		Optional<NounPhrase> described = described(adjectives);
		described.map((old) -> old.core().start())
			.ifPresent((start) -> this.edits.replace(new TextRange(start, start), text(adjectives) + " "));
		return described.isPresent();
	}

	/**
	 * Puts adjectives in the place of one.
	 * @param adjectives what is different now, at least one word
	 * @return whether there was an adjective to give way
	 */
	boolean exchange(List<Word> adjectives) {
		Optional<Word> old = described(adjectives).flatMap((phrase) -> givingWay(phrase, adjectives));
		old.ifPresent((word) -> {
			int end = this.question.text().indexOf(' ', word.range().start());
			this.edits.replace(new TextRange(word.range().start(), end), text(adjectives));
		});
		return old.isPresent();
	}

	private Optional<NounPhrase> described(List<Word> adjectives) {
		return this.question.phrases()
			.stream()
			.max(Comparator.comparingDouble((NounPhrase phrase) -> suits(phrase, adjectives)));
	}

	private static double suits(NounPhrase phrase, List<Word> adjectives) {
		double related = phrase.words()
			.stream()
			.filter((word) -> !word.equals(phrase.head()))
			.mapToDouble((word) -> Lexicon.relatedness(word, adjectives.getFirst()))
			.max()
			.orElse(0);
		double described = (phrase.words().getFirst().tag() == Tag.ADJECTIVE) ? DESCRIBED : 0;
		return related + described + (phrase.asked() ? ASKED : 0) - (phrase.name() ? NAME : 0);
	}

	// The adjective that means something near, or else the first.
	private static Optional<Word> givingWay(NounPhrase phrase, List<Word> adjectives) {
		Word adjective = adjectives.getFirst();
		return phrase.words()
			.stream()
			.takeWhile((word) -> !word.equals(phrase.head()))
			.filter((word) -> word.tag() == Tag.ADJECTIVE || word.tag() == Tag.VERB
					|| (word.tag() == Tag.NOUN && Lexicon.relatedness(word, adjective) > 0))
			.min(Comparator.comparingDouble((Word word) -> -Lexicon.relatedness(word, adjective)));
	}

	private String text(List<Word> adjectives) {
		return new TextRange(adjectives.getFirst().range().start(), adjectives.getLast().range().end())
			.in(this.fragment.text());
	}

	private static boolean one(Word word) {
		return word.lower().equals("one") || word.lower().equals("ones");
	}

}
