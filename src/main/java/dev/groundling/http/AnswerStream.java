package dev.groundling.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.answer.Citation;
import dev.groundling.http.access.HttpSettings;
import dev.groundling.http.asking.AnswerEvent;
import dev.groundling.http.asking.AnswerRelay;
import dev.groundling.http.asking.EventStream;
import dev.groundling.retrieval.RankedPassage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows an answer to a client while it is made: {@code passages}, any number of
 * {@code delta}, and at last {@code answer} or {@code error}.
 */
@Component
class AnswerStream {

	private final JsonMapper json;

	private final Problems problems;

	private final Duration keepAlive;

	private final Duration longest;

	@Autowired
	AnswerStream(JsonMapper json, Problems problems, HttpSettings settings) {
		this(json, problems, AnswerRelay.KEEP_ALIVE, settings.timeout());
	}

	AnswerStream(JsonMapper json, Problems problems, Duration keepAlive, Duration longest) {
		this.json = json;
		this.problems = problems;
		this.keepAlive = keepAlive;
		this.longest = longest;
	}

	/**
	 * Sends an answer while it is made. What goes wrong before anything has been sent is
	 * thrown, to be answered as with any other request. When it returns, the request must
	 * be returned from at once: the rest of an answer that takes long is sent after that.
	 * @param answering makes the answer and tells the listener of its progress; it is
	 * interrupted when the client has gone
	 * @param afterwards is run once, when the answer is over, whatever became of it
	 * @param stream where it goes
	 */
	void send(Function<AnswerListener, Answer> answering, Runnable afterwards, EventStream stream) {
		AnswerRelay.relay(answering, new Client(stream), afterwards, this.longest, this.keepAlive);
	}

	private List<Citation> citations(List<RankedPassage> found) {
		return IntStream.range(0, found.size())
			.mapToObj((i) -> new Citation(i + 1, found.get(i).passage(), found.get(i).passage().range()))
			.toList();
	}

	private final class Client implements AnswerRelay.Client {

		private final EventStream stream;

		Client(EventStream stream) {
			this.stream = stream;
		}

		@Override
		public EventStream stream() {
			return this.stream;
		}

		@Override
		public void tell(AnswerEvent event) throws IOException {
			switch (event) {
				case AnswerEvent.Passages(List<RankedPassage> found) -> send("passages", citations(found));
				case AnswerEvent.Delta(String text) -> send("delta", Map.of("text", text));
				case AnswerEvent.Finished(Answer answer) -> send("answer", answer);
				case AnswerEvent.Failed(Throwable fault) -> send("error", AnswerStream.this.problems.of(fault));
			}
		}

		private void send(String name, Object data) throws IOException {
			this.stream.send(name, AnswerStream.this.json.writeValueAsString(data));
		}

	}

}
