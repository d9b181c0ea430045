package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.groundling.answer.Grounding.Grounded;
import dev.groundling.answer.Grounding.Ungrounded;
import dev.groundling.language.Language;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what a model says to one question, sentence by sentence, and checks each the
 * moment it is complete. Sentences that don't pass are left out. What has passed is shown
 * as soon as it is clear that it answers: when the first statement has passed, or a later
 * one that holds what was asked for.
 */
class Dictation implements StreamingChatResponseHandler {

	private static final String REFUSES = "it says that the passages don't answer";

	private static final String AFTER_REFUSAL = "the model had said before that the passages don't answer";

	private static final String IDLE = "it states nothing";

	private final int number;

	private final Language language;

	private final SentenceReview review;

	private final Consumer<String> shown;

	private final DraftSentences sentences = new DraftSentences();

	private final StringBuilder draft = new StringBuilder();

	private final GroundedText text = new GroundedText();

	private final List<String> failures = new ArrayList<>();

	private final List<CheckedSentence> checked = new ArrayList<>();

	private int length;

	private boolean stated;

	private boolean answers;

	private boolean refused;

	private @Nullable ChatResponse response;

	private @Nullable Throwable error;

	/**
	 * Begins a dictation.
	 * @param number number of the draft among those to the question, from 1
	 * @param language the language of the question
	 * @param review looks at each sentence
	 * @param shown hears of what may be shown
	 */
	Dictation(int number, Language language, SentenceReview review, Consumer<String> shown) {
		this.number = number;
		this.language = language;
		this.review = review;
		this.shown = shown;
	}

	@Override
	public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
		onPartialResponse(partial.text());
	}

	@Override
	public void onPartialResponse(String words) {
		this.draft.append(words);
		this.sentences.add(words).forEach(this::take);
	}

	@Override
	public void onCompleteResponse(ChatResponse complete) {
		this.response = complete;
		this.sentences.rest(cut()).forEach(this::take);
	}

	@Override
	public void onError(Throwable fault) {
		this.error = fault;
	}

	private void take(String sentence) {
		if (this.refused || sentence.contains(Prompt.NOT_IN_ARTICLES)) {
			leaveOut(sentence, this.refused ? AFTER_REFUSAL : REFUSES);
			this.refused |= !this.answers;
			return;
		}
		if (RefusalWording.matches(sentence)) {
			leaveOut(sentence, REFUSES);
			this.refused = !this.stated;
			return;
		}
		Grounding grounding = inTheWrongLanguage(sentence)
				? failed(sentence, "\"" + sentence + "\" is not in the language of the question")
				: this.review.of(sentence);
		switch (grounding) {
			case Grounded grounded -> keep(grounded);
			case Ungrounded ungrounded -> fail(ungrounded);
			// Nothing is lost without it.
			case Grounding.Idle idle -> leaveOut(idle.sentence(), IDLE);
		}
	}

	private void keep(Grounded sentence) {
		if (!this.answers && this.review.speaksOfAnotherYear(sentence)) {
			String words = sentence.sentence();
			fail(failed(words, "\"" + words + "\" speaks of another year than the question"));
			return;
		}
		this.checked.add(new CheckedSentence(sentence.sentence(), true, this.number, List.of()));
		this.text.add(sentence);
		this.answers |= !this.stated || this.review.holdsWhatWasAskedFor(sentence);
		this.stated = true;
		if (this.answers) {
			this.shown.accept(this.text.text().substring(this.length));
			this.length = this.text.text().length();
		}
	}

	private static Ungrounded failed(String sentence, String failure) {
		return new Ungrounded(DraftSentence.parse(sentence).text(), List.of(failure));
	}

	private void fail(Ungrounded sentence) {
		this.checked.add(new CheckedSentence(sentence.sentence(), false, this.number, sentence.failures()));
		this.failures.addAll(sentence.failures());
		this.stated = true;
	}

	private void leaveOut(String sentence, String reason) {
		String words = DraftSentence.parse(sentence).text();
		if (!words.isEmpty()) {
			this.checked.add(new CheckedSentence(words, false, this.number, List.of(reason)));
		}
	}

	private boolean inTheWrongLanguage(String sentence) {
		return (this.language == Language.CHINESE) != (Language.of(sentence) == Language.CHINESE);
	}

	/** Whether the model has said all it wanted, or as much as it was allowed to. */
	boolean complete() {
		return this.response != null;
	}

	/** Whether the model had to stop before its end. */
	boolean cut() {
		return this.response != null && this.response.metadata().finishReason() == FinishReason.LENGTH;
	}

	boolean refused() {
		return this.refused;
	}

	/** Whether what has passed answers the question. */
	boolean answers() {
		return this.answers;
	}

	GroundedText text() {
		return this.text;
	}

	List<String> failures() {
		return List.copyOf(this.failures);
	}

	/** What became of each sentence so far, in order. */
	List<CheckedSentence> checked() {
		return List.copyOf(this.checked);
	}

	String draft() {
		return this.draft.toString();
	}

	String model() {
		return (this.response != null) ? String.valueOf(this.response.metadata().modelName()) : "";
	}

	@Nullable Throwable error() {
		return this.error;
	}

}
