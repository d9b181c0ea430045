package dev.groundling.conversation;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.groundling.conversation.grammar.Kind;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.QuestionFrame;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.AnswerKind;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * The noun phrases of one earlier turn, by the part they play in it.
 *
 * @param exchange the turn
 */
record Candidates(Exchange exchange) {

	/**
	 * Returns the phrases of the question.
	 * @return all of them, in order
	 */
	Stream<NounPhrase> asked() {
		return this.exchange.question().phrases().stream();
	}

	/**
	 * Returns the phrases of the answer.
	 * @return all of them, in order
	 */
	Stream<NounPhrase> told() {
		return this.exchange.answer().phrases().stream();
	}

	/**
	 * Returns the phrases of an answer of one kind, those that answer first.
	 * @param kind the kind
	 * @return none when the question wanted another kind of answer
	 */
	Stream<NounPhrase> told(AnswerKind kind) {
		return (this.exchange.kind() == kind) ? Stream.concat(this.exchange.focus().phrases().stream(), told())
				: Stream.empty();
	}

	/**
	 * Returns what the question is about, apart from what it asks for.
	 * @return the phrases of the question without a question word before them
	 */
	Stream<NounPhrase> subjects() {
		// "Take place" names no place.
		return asked().filter((phrase) -> !phrase.asked())
			.filter((phrase) -> !phrase.text().equals("place") || phrase.preposition() != null);
	}

	/**
	 * Returns what was answered, where the question asked which thing it is. A
	 * description, as given to "what is Live mode?", is not a thing of its own.
	 * @return the phrases that answer, often none
	 */
	Stream<NounPhrase> answered() {
		AnswerKind kind = this.exchange.kind();
		QuestionFrame frame = this.exchange.frame();
		boolean which = kind == AnswerKind.NAME || (frame.focus() != null
				&& (kind == AnswerKind.OPEN || kind == AnswerKind.PLACE || kind == AnswerKind.PERSON));
		boolean what = frame.asker().equals("what") && !kind.quantity()
				&& asked().noneMatch((phrase) -> phrase.name() && phrase.preposition() == null);
		Stream<NounPhrase> focus = this.exchange.focus().phrases().stream();
		if (this.exchange.focus().phrases().isEmpty()) {
			String question = this.exchange.question().text();
			focus = told().filter((phrase) -> phrase.name() && !question.contains(phrase.coreText())).limit(1);
		}
		return which ? focus : what ? focus.filter(NounPhrase::name) : Stream.empty();
	}

	/**
	 * Tells whether a phrase is no person. WordNet takes a logger for a woodcutter: of
	 * nouns that may be tools, only those asked for by "who" are persons.
	 * @param phrase a phrase of the question
	 * @return whether "it" may mean it
	 */
	boolean lifeless(NounPhrase phrase) {
		String head = phrase.head().lower();
		QuestionFrame frame = this.exchange.frame();
		boolean introduced = frame.asker().equals("who") && frame.subject().startsWith(phrase.text());
		boolean tool = !phrase.name() && (head.endsWith("er") || head.endsWith("or"));
		return Kind.of(phrase) != Kind.PERSON || (tool && !introduced);
	}

	/**
	 * Chooses the likeliest phrase.
	 * @param wanted what it must be
	 * @param groups the phrases, the likeliest groups first
	 * @return the first that is wanted, with what tells it from others
	 */
	@SafeVarargs
	final Optional<String> first(Predicate<NounPhrase> wanted, Stream<NounPhrase>... groups) {
		return Stream.of(groups).flatMap(Function.identity()).filter(wanted).findFirst().map(this::whole);
	}

	/**
	 * Writes a phrase out. "The press conference" alone would be any: what tells it from
	 * others goes along.
	 * @param phrase a phrase of the question or the answer
	 * @return the phrase with what belongs to it
	 */
	String whole(NounPhrase phrase) {
		Utterance question = this.exchange.question();
		if (!question.phrases().contains(phrase)) {
			return phrase.definite();
		}
		Optional<String> year = question.times()
			.stream()
			.filter((time) -> time.preposition().equals("of") && time.whole().start() == phrase.range().end() + 1)
			.map((time) -> " " + time.whole().in(question.text()))
			.findFirst();
		if (phrase.name() || year.isPresent()) {
			return phrase.definite() + year.orElse("");
		}
		int next = question.wordFrom(phrase.range().end());
		int end = clause(next, phrase) ? question.end() : attached(next, phrase);
		return (end > next) ? phrase.definite() + " " + question.between(next, end) : phrase.definite();
	}

	private int attached(int next, NounPhrase phrase) {
		Utterance question = this.exchange.question();
		boolean subject = this.exchange.frame().subject().contains(phrase.text());
		int end = next;
		String near = phrase.text().matches("(?i)the .*") ? "of|on|about|for|between|in|at|from|near"
				: "of|on|about|for|between";
		while (end + 1 < question.end() && question.words().get(end).tag() == Tag.ADPOSITION
				&& (subject || question.words().get(end).lower().matches(near))) {
			Optional<NounPhrase> attached = question.phraseAt(end + 1);
			if (attached.isEmpty()) {
				break;
			}
			end = question.wordFrom(attached.get().range().end());
		}
		return end;
	}

	// "The photo that goes with the caption", "the institute established in Ningbo".
	private boolean clause(int next, NounPhrase phrase) {
		Utterance question = this.exchange.question();
		if (next >= question.end()) {
			return false;
		}
		Word word = question.words().get(next);
		QuestionFrame frame = this.exchange.frame();
		boolean copula = frame.auxiliary().matches("(?i)is|was|are|were") && frame.asker().matches("what|who")
				&& frame.subject().equals(phrase.text());
		return word.lower().matches("that|which|who") || (copula && word.tag() == Tag.VERB);
	}

}
