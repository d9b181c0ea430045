package dev.groundling.answer;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.groundling.language.Language;
import dev.groundling.retrieval.Findings;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;
import dev.groundling.retrieval.Vocabulary;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has a model write the draft of an answer: from fewer passages if it can't take so many,
 * and once more, with its faults named, if too little of it passes the check.
 */
@Component
class DraftWriting {

	private static final Logger log = LoggerFactory.getLogger(DraftWriting.class);

	/** The option that tells the model since when the question waits. */
	private static final String ASKED_AT = "askedAt";

	/** The evidence is among so many passages for 19 of 20 questions. */
	private static final int PASSAGES = 6;

	/** As many fit into the smallest context windows. */
	private static final int FEW_PASSAGES = 2;

	private final Prompt prompt;

	private final GroundingCheck check;

	private final Vocabulary vocabulary;

	private final AnswerMeters meters;

	DraftWriting(Prompt prompt, GroundingCheck check, Vocabulary vocabulary, AnswerMeters meters) {
		this.prompt = prompt;
		this.check = check;
		this.vocabulary = vocabulary;
		this.meters = meters;
	}

	/**
	 * Has the draft written and checked.
	 * @param model who writes it
	 * @param task what it is to answer
	 * @return the last draft, and what the check made of each sentence of all of them
	 * @throws CancellationException if the thread was interrupted
	 */
	Written write(StreamingChatModel model, Task task) {
		Written first = first(model, task, PASSAGES);
		if (isTooLong(first.draft())) {
			first = first(model, task, FEW_PASSAGES);
		}
		return fellShort(first.draft()) ? again(model, task, first) : first;
	}

	private Written first(StreamingChatModel model, Task task, int most) {
		List<Passage> passages = task.passages(most);
		SentenceReview review = new SentenceReview(task.question(), passages, this.check, this.vocabulary, this.meters);
		List<ChatMessage> messages = this.prompt.asking(task.question(), passages);
		Dictation draft = new Dictation(1, Language.of(task.question()), review, task.show());
		dictate(model, task, messages, draft);
		return new Written(messages, review, draft, draft.checked());
	}

	private Written again(StreamingChatModel model, Task task, Written first) {
		List<ChatMessage> messages = this.prompt.askingAgain(first.messages(), first.draft().draft(),
				first.draft().failures());
		Dictation draft = new Dictation(2, Language.of(task.question()), first.review(), task.show());
		dictate(model, task, messages, draft);
		return new Written(messages, first.review(), draft,
				Stream.concat(first.checked().stream(), draft.checked().stream()).toList());
	}

	private void dictate(StreamingChatModel model, Task task, List<ChatMessage> messages, Dictation draft) {
		ChatRequestOptions options = ChatRequestOptions.builder()
			.addListenerAttribute(ASKED_AT, task.askedAt())
			.build();
		this.meters.timed("generate", () -> {
			model.chat(request(model, messages), options, draft);
			return draft;
		});
		log.debug("Left out of the draft: {}", draft.failures());
		if (draft.error() instanceof CancellationException cancelled) {
			throw cancelled;
		}
	}

	private static ChatRequest request(StreamingChatModel model, List<ChatMessage> messages) {
		boolean schema = model.supportedCapabilities().contains(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
		ChatRequest.Builder request = ChatRequest.builder().messages(messages);
		return (schema ? request.responseFormat(StructuredDraft.FORMAT) : request).build();
	}

	private static boolean isTooLong(Dictation draft) {
		return draft.error() instanceof InvalidRequestException fault && !(fault instanceof ContentFilteredException);
	}

	// Nothing of such a draft was shown, so no stream begins anew.
	private static boolean fellShort(Dictation draft) {
		return draft.complete() && !draft.refused() && !draft.answers();
	}

	/**
	 * What a draft is to answer.
	 *
	 * @param question the standalone question
	 * @param findings what was found for it
	 * @param askedAt when it was asked, by {@link System#nanoTime()}
	 * @param show hears of what may be shown of the draft
	 */
	record Task(String question, Findings findings, long askedAt, Consumer<String> show) {

		private List<Passage> passages(int most) {
			return this.findings.passages().stream().limit(most).map(RankedPassage::passage).toList();
		}

	}

	/**
	 * What was written.
	 *
	 * @param messages what the model was asked at last
	 * @param review the passages it was given, to look at its sentences by
	 * @param draft what it replied at last
	 * @param checked what the check made of each sentence, those of every draft
	 */
	record Written(List<ChatMessage> messages, SentenceReview review, Dictation draft, List<CheckedSentence> checked) {
	}

}
