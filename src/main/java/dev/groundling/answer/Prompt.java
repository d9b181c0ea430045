package dev.groundling.answer;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import dev.groundling.conversation.PromptFile;
import dev.groundling.retrieval.Passage;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What a model is told. The rules stand in a file, {@value #FILE} on the class path,
 * which an operator can replace by one of that name in {@code config/}. Passages and
 * question are data: each stands between lines that carry a random number, new for every
 * question, so that no article and no user can write such a line.
 */
@Component
class Prompt {

	/** What a model replies when the passages don't answer. */
	static final String NOT_IN_ARTICLES = "NOT_IN_ARTICLES";

	private static final int NONCE_BYTES = 8;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final String rules;

	@Autowired
	Prompt() {
		this(PromptFile.OWN);
	}

	Prompt(Path own) {
		this.rules = PromptFile.read("answer.txt", own);
	}

	/**
	 * Asks the question.
	 * @param question the standalone question
	 * @param passages the passages in the order of their numbers, which count from 1
	 * @return the messages to the model
	 */
	List<ChatMessage> asking(String question, List<Passage> passages) {
		String nonce = HexFormat.of().formatHex(nonce());
		StringBuilder data = new StringBuilder();
		for (int i = 0; i < passages.size(); i++) {
			Passage passage = passages.get(i);
			fence(data, "passage " + (i + 1), nonce, heading(passage) + "\n" + passage.text());
		}
		fence(data, "question", nonce, question);
		return List.of(SystemMessage.from(this.rules), UserMessage.from(data.toString()));
	}

	private static byte[] nonce() {
		byte[] nonce = new byte[NONCE_BYTES];
		RANDOM.nextBytes(nonce);
		return nonce;
	}

	private static String heading(Passage passage) {
		return (passage.section() != null) ? passage.title() + " / " + passage.section() : passage.title();
	}

	private static void fence(StringBuilder data, String name, String nonce, String content) {
		data.append("--- ").append(name).append(' ').append(nonce).append(" ---\n");
		data.append(content.strip()).append('\n');
		data.append("--- end of ").append(name).append(' ').append(nonce).append(" ---\n\n");
	}

	/**
	 * Asks once more, after an answer that didn't pass the check.
	 * @param asked the messages of the first time
	 * @param draft what the model replied to them
	 * @param failures what of it the passages don't support
	 * @return the messages to the model
	 */
	List<ChatMessage> askingAgain(List<ChatMessage> asked, String draft, List<String> failures) {
		List<ChatMessage> messages = new ArrayList<>(asked);
		messages.add(AiMessage.from(draft));
		StringBuilder again = new StringBuilder("The passages don't support all of this:\n");
		failures.forEach((failure) -> again.append("- ").append(failure).append('\n'));
		again.append("Answer again by the rules, with a passage's number after each sentence, or reply ")
			.append(NOT_IN_ARTICLES)
			.append('.');
		messages.add(UserMessage.from(again.toString()));
		return messages;
	}

}
