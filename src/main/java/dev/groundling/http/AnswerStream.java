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
import dev.groundling.http.asking.AnswerInProgress;
import dev.groundling.http.asking.EventStream;
import dev.groundling.http.problem.Problem;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows an answer to a client while it is made: {@code passages}, any number of
 * {@code delta}, and at last {@code answer} or {@code error}.
 * <p>
 * The request's own thread, a virtual one, does all the writing, and so nothing can be
 * written at the same time or after the end, the server's stop waits for streams as for
 * other requests, and a thousand of them cost no thread of the machine. A client that has
 * gone is noticed only by writing to it. That is why a comment is sent as soon as nothing
 * has happened for a moment; when it fails, or Tomcat's time for writing
 * ({@code server.tomcat.connection-timeout}) is over, the answer is given up.
 */
@Component
class AnswerStream {

	private static final Logger log = LoggerFactory.getLogger(AnswerStream.class);

	private static final Duration KEEP_ALIVE = Duration.ofSeconds(2);

	private final JsonMapper json;

	private final Problems problems;

	private final Articles articles;

	private final Duration keepAlive;

	private final Duration longest;

	@Autowired
	AnswerStream(JsonMapper json, Problems problems, Articles articles, HttpSettings settings) {
		this(json, problems, articles, KEEP_ALIVE, settings.timeout());
	}

	AnswerStream(JsonMapper json, Problems problems, Articles articles, Duration keepAlive, Duration longest) {
		this.json = json;
		this.problems = problems;
		this.articles = articles;
		this.keepAlive = keepAlive;
		this.longest = longest;
	}

	/**
	 * Sends an answer while it is made. What goes wrong before anything has been sent is
	 * thrown, to be answered as with any other request.
	 * @param answering makes the answer and tells the listener of its progress; it is
	 * interrupted when the client has gone
	 * @param response the response, of which nothing has been sent yet
	 */
	void send(Function<AnswerListener, Answer> answering, HttpServletResponse response) {
		EventStream client = new EventStream(response);
		try (AnswerInProgress answer = AnswerInProgress.begin(answering)) {
			forward(answer, client);
			client.end();
		}
		catch (IOException ex) {
			log.debug("The client left before it was answered.", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void forward(AnswerInProgress answer, EventStream client) throws IOException, InterruptedException {
		long begun = System.nanoTime();
		boolean over = false;
		while (!over) {
			AnswerEvent event = answer.next(this.keepAlive);
			if (event instanceof AnswerEvent.Finished || event instanceof AnswerEvent.Failed) {
				over = true;
			}
			else if (System.nanoTime() - begun > this.longest.toNanos()) {
				client.send("error", json(Problem.of(HttpStatus.SERVICE_UNAVAILABLE,
						"The answer took too long and was given up. Ask again in a moment.")));
				return;
			}
			if (event != null) {
				forward(event, client);
			}
			else {
				client.keepAlive();
			}
		}
	}

	private void forward(AnswerEvent event, EventStream client) throws IOException {
		switch (event) {
			case AnswerEvent.Passages(List<RankedPassage> found) -> client.send("passages", json(citations(found)));
			case AnswerEvent.Delta(String text) -> client.send("delta", json(Map.of("text", text)));
			case AnswerEvent.Finished(Answer answer) -> client.send("answer", json(answer));
			case AnswerEvent.Failed(RuntimeException fault) when !client.begun() -> throw fault;
			case AnswerEvent.Failed(Error fault) when !client.begun() -> throw fault;
			case AnswerEvent.Failed(Throwable fault) -> client.send("error", json(this.problems.of(fault)));
		}
	}

	private List<Citation> citations(List<RankedPassage> found) {
		return IntStream.range(0, found.size()).mapToObj((i) -> citation(i + 1, found.get(i).passage())).toList();
	}

	private Citation citation(int number, Passage passage) {
		return new Citation(number, passage.articleId(), passage.title(), passage.section(), passage.text(),
				passage.start(), passage.end(), this.articles.find(passage.articleId()).map(Article::url).orElse(null));
	}

	private String json(Object value) {
		return this.json.writeValueAsString(value);
	}

}
