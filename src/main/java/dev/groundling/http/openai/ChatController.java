package dev.groundling.http.openai;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionRejected;
import dev.groundling.http.Problems;
import dev.groundling.http.asking.Asker;
import dev.groundling.http.asking.Asking;
import dev.groundling.http.asking.EventStream;
import dev.groundling.http.openai.ChatModels.Model;
import dev.groundling.http.openai.Completion.Choice;
import dev.groundling.http.openai.Completion.Grounds;
import dev.groundling.http.openai.Completion.Reply;
import dev.groundling.http.openai.Completion.Usage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Questions from clients of OpenAI. */
@RestController
class ChatController {

	private final Asking asking;

	private final ChatModels models;

	private final JsonMapper json;

	private final Problems problems;

	ChatController(Asking asking, ChatModels models, JsonMapper json, Problems problems) {
		this.asking = asking;
		this.models = models;
		this.json = json;
		this.problems = problems;
	}

	/**
	 * Answers the last question of a conversation.
	 * @param request the conversation
	 * @param http who asks
	 * @param response where the pieces go, if the answer is wanted in pieces
	 * @return the answer, or {@code null} if it has gone in pieces
	 */
	@PostMapping(path = "/v1/chat/completions", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = { MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_EVENT_STREAM_VALUE })
	@Nullable Completion complete(@RequestBody ChatRequest request, HttpServletRequest http, HttpServletResponse response) {
		try {
			return answer(request, http, response);
		}
		catch (QuestionRejected rejected) {
			throw rejected.in("messages");
		}
	}

	private @Nullable Completion answer(ChatRequest request, HttpServletRequest http, HttpServletResponse response) {
		String model = this.models.chosen(request.model());
		List<ChatRequest.Message> messages = request.conversation();
		Question question = Dialogue.question(messages, ChatModels.articles(model));
		int asked = messages.stream().mapToInt((message) -> message.text().length()).sum();
		Completion head = new Completion("chatcmpl-" + UUID.randomUUID(), "chat.completion",
				Instant.now().getEpochSecond(), model, List.of(), null, null);
		if (request.streamed()) {
			new ChatStream(head, request.withUsage() ? asked : -1, this.json, this.problems,
					new EventStream(http, response))
				.send(question, Asker.of(http), this.asking);
			return null;
		}
		Answer answer = this.asking.answer(question, Asker.of(http));
		Reply reply = Reply.of(answer);
		int answered = String.valueOf(reply.content()).length();
		return new Completion(head.id(), head.object(), head.created(), model, List.of(Choice.whole(reply)),
				Usage.of(asked, answered), Grounds.of(answer));
	}

	/**
	 * Lists the models that can be named.
	 * @return the models
	 */
	@GetMapping(path = "/v1/models", produces = MediaType.APPLICATION_JSON_VALUE)
	Models models() {
		return new Models("list", this.models.all());
	}

	/**
	 * Tells of one model.
	 * @param id its name
	 * @return the model
	 */
	@GetMapping(path = "/v1/models/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
	Model model(@PathVariable String id) {
		return this.models.one(id);
	}

	/**
	 * The models as OpenAI lists them.
	 *
	 * @param object always {@code list}
	 * @param data the models
	 */
	record Models(String object, List<Model> data) {
	}

}
