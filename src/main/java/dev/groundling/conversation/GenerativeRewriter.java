package dev.groundling.conversation;

import java.util.List;
import java.util.Optional;

import dev.groundling.conversation.grammar.LeadIn;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a model make follow-ups whole. What it writes is only searched for, and only used
 * if it says what was asked in words that were said; otherwise, and where the model fails
 * or takes too long, the rules do it. Without earlier turns the model isn't asked.
 */
final class GenerativeRewriter implements Rewriter {

	/** Two thirds of the time are left for the answer. */
	private static final double TIME_SHARE = 1.0 / 3;

	/** A label, quotes and a note may come with the question. */
	private static final int LONGEST_REPLY = 2 * RewritingCheck.LONGEST;

	private static final Logger log = LoggerFactory.getLogger(GenerativeRewriter.class);

	private final StreamingChatModel model;

	private final String instructions;

	/**
	 * Creates it.
	 * @param model a model whose {@code chat} returns when the answer has ended, and ends
	 * it when the thread is interrupted
	 * @param instructions what the model shall do, see {@link PromptFile}
	 */
	GenerativeRewriter(StreamingChatModel model, String instructions) {
		this.model = model;
		this.instructions = instructions;
	}

	@Override
	public String whole(String question, List<Turn> earlier, long askedAt) {
		List<Turn> turns = new History(earlier).turns();
		if (turns.isEmpty() || question.isBlank() || LeadIn.smallTalk(question)) {
			return question;
		}
		return byModel(question, turns, askedAt).orElseGet(() -> FollowUps.whole(question, earlier));
	}

	private Optional<String> byModel(String question, List<Turn> turns, long askedAt) {
		ShortReply reply = new ShortReply(LONGEST_REPLY);
		this.model.chat(RewritingRequest.of(this.instructions, question, turns),
				ChatRequestOptions.builder()
					.addListenerAttribute("askedAt", askedAt)
					.addListenerAttribute("timeShare", TIME_SHARE)
					.build(),
				reply);
		Optional<String> text = reply.text();
		if (text.isEmpty()) {
			log.debug("A question is made whole by rules. {}", reply.reason());
			return text;
		}
		String rewriting = Rewording.of(text.get());
		if (letters(rewriting).equals(letters(question))) {
			return Optional.of(question);
		}
		Optional<String> objection = new RewritingCheck(question, turns, FollowUps.whole(question, turns))
			.objection(rewriting);
		objection.ifPresent((fault) -> log.debug("A question is made whole by rules, not by the model. {}", fault));
		return objection.isPresent() ? Optional.empty() : Optional.of(rewriting);
	}

	private static String letters(String text) {
		return text.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
	}

}
