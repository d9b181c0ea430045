package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

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

	private static final String JSON_FENCE = "```json";

	private final Language language;

	private final SentenceReview review;

	private final Consumer<String> shown;

	private final Thoughts thoughts = new Thoughts();

	private final SentenceCutter cutter = new SentenceCutter();

	private @Nullable Function<String, List<String>> format;

	private final StringBuilder draft = new StringBuilder();

	private final StringBuilder opening = new StringBuilder();

	private final GroundedText text = new GroundedText();

	private final List<String> failures = new ArrayList<>();

	private int length;

	private boolean stated;

	private boolean answers;

	private boolean refused;

	private @Nullable ChatResponse response;

	private @Nullable Throwable error;

	Dictation(Language language, SentenceReview review, Consumer<String> shown) {
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
		sentences(this.thoughts.without(words)).forEach(this::take);
	}

	// A model that was asked for JSON may not keep to it, and one that wasn't may use it.
	private List<String> sentences(String words) {
		String said = words;
		if (this.format == null) {
			said = this.opening.append(words).toString();
			String begun = said.strip();
			if (begun.isEmpty() || JSON_FENCE.startsWith(begun)) {
				return List.of();
			}
			boolean json = begun.startsWith("{") || begun.startsWith(JSON_FENCE);
			this.format = json ? new StructuredDraft()::add : this.cutter::add;
			said = json ? begun.replaceFirst("^" + JSON_FENCE + "\\s*", "") : said;
		}
		return this.format.apply(said);
	}

	@Override
	public void onCompleteResponse(ChatResponse complete) {
		this.response = complete;
		sentences(this.thoughts.rest()).forEach(this::take);
		if (cut()) {
			this.cutter.forget();
		}
		this.cutter.rest().forEach(this::take);
	}

	@Override
	public void onError(Throwable fault) {
		this.error = fault;
	}

	private void take(String sentence) {
		if (this.refused || sentence.contains(Prompt.NOT_IN_ARTICLES)) {
			this.refused |= !this.answers;
			return;
		}
		if (RefusalWording.matches(sentence)) {
			this.refused = !this.stated;
			return;
		}
		Grounding grounding = inTheWrongLanguage(sentence)
				? new Ungrounded(sentence, List.of("\"" + sentence + "\" is not in the language of the question"))
				: this.review.of(sentence);
		switch (grounding) {
			case Grounded grounded -> keep(grounded);
			case Ungrounded ungrounded -> {
				this.failures.addAll(ungrounded.failures());
				this.stated = true;
			}
			case Grounding.Idle idle -> {
				// It states nothing, so nothing is lost without it.
			}
		}
	}

	private void keep(Grounded sentence) {
		if (!this.answers && this.review.speaksOfAnotherYear(sentence)) {
			this.failures.add("\"" + sentence.sentence() + "\" speaks of another year than the question");
			this.stated = true;
			return;
		}
		this.text.add(sentence);
		this.answers |= !this.stated || this.review.holdsWhatWasAskedFor(sentence);
		this.stated = true;
		if (this.answers) {
			this.shown.accept(this.text.text().substring(this.length));
			this.length = this.text.text().length();
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
