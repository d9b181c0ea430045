package dev.groundling.http.openai;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionRejected;
import dev.groundling.answer.QuestionRejected.Reason;
import dev.groundling.conversation.Turn;
import dev.groundling.http.asking.Footnotes;
import dev.groundling.http.openai.ChatRequest.Message;

/** A list of messages, read as a question and the turns before it. */
final class Dialogue {

	/** As many as are kept of a stored conversation. */
	private static final int MOST_TURNS = 20;

	private final List<Turn> turns = new ArrayList<>();

	/** A question that nothing has answered yet; blank for none. */
	private String open = "";

	private Dialogue() {
	}

	/**
	 * Reads messages.
	 * @param messages the messages in order, those of the system passed over
	 * @param articles ids of the articles to answer from, empty for all
	 * @return the last question, with the turns before it
	 * @throws QuestionRejected if there is no question in them
	 */
	static Question question(List<Message> messages, Set<String> articles) {
		int last = messages.size() - 1;
		while (last >= 0 && !messages.get(last).isFrom("user")) {
			last--;
		}
		if (last < 0) {
			throw new QuestionRejected(Reason.BLANK, "messages",
					"None of messages has the role user. The last one that has is the question.");
		}
		Dialogue dialogue = new Dialogue();
		messages.subList(0, last).forEach(dialogue::read);
		return new Question(messages.get(last).text(), null, articles, dialogue.latest());
	}

	private void read(Message message) {
		if (message.isFrom("user")) {
			close("");
			this.open = message.text();
		}
		else if (message.isFrom("assistant")) {
			close(Footnotes.without(message.text()));
		}
	}

	private void close(String answer) {
		if (!this.open.isBlank() || !answer.isBlank()) {
			this.turns.add(new Turn(this.open, answer));
		}
		this.open = "";
	}

	private List<Turn> latest() {
		close("");
		return this.turns.subList(Math.max(0, this.turns.size() - MOST_TURNS), this.turns.size());
	}

}
