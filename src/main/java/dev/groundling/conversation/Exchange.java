package dev.groundling.conversation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.groundling.conversation.grammar.Edits;
import dev.groundling.conversation.grammar.NounPhrase;
import dev.groundling.conversation.grammar.QuestionFrame;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.AnswerKind;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Language;
import dev.groundling.language.Phrases;

/**
 * An earlier turn as a follow-up looks back on it.
 *
 * @param question its question
 * @param frame the build of that question
 * @param kind what sort of phrase answered it
 * @param answer what was answered, empty if nothing was
 * @param focus the phrase that answered, if one stands out
 * @param refused whether the articles didn't answer
 */
record Exchange(Utterance question, QuestionFrame frame, AnswerKind kind, Utterance answer, Utterance focus,
		boolean refused) {

	private static final Pattern MARKERS = Pattern.compile("\\s*\\[\\d+\\]|[“”\"]");

	private static final List<Phrases> REFUSALS = List.of(Phrases.NOT_SAID, Phrases.FOREIGN, Phrases.NOT_SAID_OF_NUMBER,
			Phrases.NOT_SAID_OF_NAME, Phrases.OFF_TOPIC);

	/** What is farther on in an answer is not what a pronoun refers to. */
	private static final int ANSWER_READ = 400;

	private static final int SHORT_ANSWER = 6;

	/**
	 * Reads a turn.
	 * @param standalone its question, made whole
	 * @param turn the turn
	 * @return what a follow-up can refer to
	 */
	static Exchange of(String standalone, Turn turn) {
		boolean refused = refused(turn.answer());
		String text = refused ? "" : MARKERS.matcher(turn.answer()).replaceAll("").strip();
		Utterance answer = Utterance.of(text.substring(0, Math.min(text.length(), ANSWER_READ)));
		Utterance focus = answer;
		if (turn.span() != null && !refused) {
			focus = Utterance.of(turn.span());
		}
		else if (answer.end() > SHORT_ANSWER) {
			focus = Utterance.of("");
		}
		Utterance question = Utterance.of(Edits.endless(standalone) + "?");
		return new Exchange(question, QuestionFrame.of(question), Inquiry.of(standalone).kind(), answer, focus,
				refused);
	}

	/**
	 * Tells whether there is anything to refer to.
	 * @return whether question or answer name something
	 */
	boolean tells() {
		return !this.question.phrases().isEmpty() || !this.question.times().isEmpty()
				|| !this.answer.phrases().isEmpty();
	}

	/**
	 * Returns what the turn was about, for a follow-up that can't be resolved otherwise.
	 * @param withTimes whether its times still hold
	 * @return the words that carry the meaning of the question, and of the answer where
	 * that names something; may be empty
	 */
	String topic(boolean withTimes) {
		if (this.question.end() == 0) {
			return Edits.endless(this.answer.text());
		}
		Edits kept = new Edits(this.question.text());
		if (!withTimes) {
			this.question.times()
				.stream()
				.filter((time) -> !time.attributive())
				.forEach((time) -> kept.replace(time.whole(), ""));
		}
		QuestionFrame frame = (withTimes || kept.none()) ? this.frame : QuestionFrame.of(Utterance.of(kept.made()));
		String asked = (frame.focus() != null) ? frame.asking().substring(frame.focusStart()) : "";
		String subject = frame.subject().matches("(?i)i|you|we|there|it|he|she|they|this|that") ? "" : frame.subject();
		String named = this.kind.quantity() || this.focus.phrases().stream().noneMatch(NounPhrase::name) ? ""
				: "– " + Edits.endless(this.focus.text());
		String measured = (frame.asker().equals("how") && frame.focus() == null)
				? frame.asking().replaceFirst("(?i)^how ?(?:many|much|long|often)?", "") : "";
		return Stream.of(asked, subject, measured, frame.predicate(), named)
			.filter((part) -> !part.isBlank())
			.reduce((one, other) -> one + " " + other)
			.orElse("");
	}

	/**
	 * Tells whether an answer says that there is none.
	 * @param answer the text of an answer
	 * @return whether it begins like a refusal, in any language
	 */
	static boolean refused(String answer) {
		return Stream.of(Language.values())
			.flatMap((language) -> REFUSALS.stream().map((phrase) -> phrase.in(language, "\0")))
			.anyMatch((refusal) -> answer.startsWith(refusal.split("\0", 2)[0].replaceFirst("[.。]$", "")));
	}

}
