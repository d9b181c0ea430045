package dev.groundling.http.openai;

import java.io.IOException;
import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Question;
import dev.groundling.http.Problems;
import dev.groundling.http.asking.AnswerEvent;
import dev.groundling.http.asking.AnswerRelay;
import dev.groundling.http.asking.Asker;
import dev.groundling.http.asking.Asking;
import dev.groundling.http.asking.EventStream;
import dev.groundling.http.asking.Footnotes;
import dev.groundling.http.openai.Completion.Choice;
import dev.groundling.http.openai.Completion.Grounds;
import dev.groundling.http.openai.Completion.Reply;
import dev.groundling.http.openai.Completion.Usage;
import dev.groundling.http.problem.OpenAiError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends an answer in OpenAI's pieces while it is made: first whose it is, then the text
 * as it is ready, its footnotes, and at last the citations.
 */
final class ChatStream implements AnswerRelay.Client {

	private final Completion head;

	private final int asked;

	private final JsonMapper json;

	private final Problems problems;

	private final EventStream client;

	private final StringBuilder sent = new StringBuilder();

	/**
	 * Prepares a stream.
	 * @param head what stands in every piece
	 * @param asked length of what was asked, in characters; negative if nobody wants to
	 * know how much is used
	 * @param json writes the pieces
	 * @param problems words what goes wrong
	 * @param client where they go
	 */
	ChatStream(Completion head, int asked, JsonMapper json, Problems problems, EventStream client) {
		this.head = head;
		this.asked = asked;
		this.json = json;
		this.problems = problems;
		this.client = client;
	}

	void send(Question question, Asker asker, Asking asking) {
		Runnable leaving = asking.place(asker);
		AnswerRelay.relay((listener) -> asking.answer(question, listener), this, leaving, asking.timeout(),
				AnswerRelay.KEEP_ALIVE);
	}

	@Override
	public EventStream stream() {
		return this.client;
	}

	@Override
	public void tell(AnswerEvent event) throws IOException {
		switch (event) {
			case AnswerEvent.Passages found -> begin();
			case AnswerEvent.Delta(String text) -> add(text);
			case AnswerEvent.Finished(Answer answer) -> finish(answer);
			case AnswerEvent.Failed(Throwable fault) -> fail(fault);
		}
	}

	private void begin() throws IOException {
		if (!this.client.begun()) {
			piece(Choice.piece(new Reply("assistant", "", null)), null);
		}
	}

	private void add(String text) throws IOException {
		begin();
		if (!text.isEmpty()) {
			this.sent.append(text);
			piece(Choice.piece(new Reply(null, text, null)), null);
		}
	}

	private void finish(Answer answer) throws IOException {
		String shown = this.sent.toString();
		// What was sent is what the text begins with.
		add(answer.text().startsWith(shown) ? answer.text().substring(shown.length()) : "\n\n" + answer.text());
		add(Footnotes.of(answer));
		piece(Choice.end(answer.citations()), Grounds.of(answer));
		if (this.asked >= 0) {
			piece(List.of(), Usage.of(this.asked, this.sent.length()), null);
		}
		this.client.send("[DONE]");
	}

	private void fail(Throwable fault) throws IOException {
		this.client.send(this.json.writeValueAsString(OpenAiError.of(this.problems.of(fault))));
	}

	private void piece(Choice choice, @Nullable Grounds grounds) throws IOException {
		piece(List.of(choice), null, grounds);
	}

	private void piece(List<Choice> choices, @Nullable Usage usage, @Nullable Grounds grounds) throws IOException {
		this.client.send(this.json.writeValueAsString(new Completion(this.head.id(), this.head.object() + ".chunk",
				this.head.created(), this.head.model(), choices, usage, grounds)));
	}

}
