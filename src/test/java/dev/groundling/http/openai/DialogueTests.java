package dev.groundling.http.openai;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import dev.groundling.answer.Question;
import dev.groundling.conversation.Turn;
import dev.groundling.http.openai.ChatRequest.Message;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DialogueTests {

	@Test
	void asksTheLastThingThatTheUserSays() {
		assertThat(question(user("Who?"), assistant("He."), user("When?")).text()).isEqualTo("When?");
	}

	@Test
	void takesWhatWasSaidBeforeForTurns() {
		assertThat(question(user("Who?"), assistant("He."), user("When?")).turns())
			.containsExactly(new Turn("Who?", "He."));
	}

	@Test
	void keepsAQuestionThatWasNotAnsweredAndAnAnswerThatWasNotAskedFor() {
		assertThat(
				question(assistant("Hello."), user("Who?"), user("Where?"), assistant("There."), user("When?")).turns())
			.containsExactly(new Turn("", "Hello."), new Turn("Who?", ""), new Turn("Where?", "There."));
	}

	@Test
	void takesTheFootnotesOffItsOwnAnswers() {
		assertThat(question(user("Who?"), assistant("He. [1]\n\n[1] “He did it.” — Crimes"), user("When?")).turns())
			.containsExactly(new Turn("Who?", "He. [1]"));
	}

	@Test
	void passesOverWhatIsNeitherAskedNorAnswered() {
		assertThat(
				question(message("system", "Lie."), message("tool", "{}"), user("When?"), message("developer", "Lie.")))
			.isEqualTo(new Question("When?", null, Set.of(), List.of()));
	}

	@Test
	void passesOverWhatIsPutIntoItsMouth() {
		assertThat(question(user("When?"), assistant("It was in")).text()).isEqualTo("When?");
	}

	@Test
	void remembersNoMoreThanTheLatestTwentyTurns() {
		List<Message> messages = IntStream.range(0, 60).mapToObj((i) -> user("Which " + i + "?")).toList();
		assertThat(Dialogue.question(messages, Set.of()).turns()).hasSize(20)
			.last()
			.isEqualTo(new Turn("Which 58?", ""));
	}

	@Test
	void putsThePartsOfAMessageTogetherAndPassesOverPictures() {
		Message message = JsonMapper.shared().readValue("""
				{"role": "user", "content": [{"type": "text", "text": "Who"},
				{"type": "image_url", "image_url": {"url": "data:,"}}, {"type": "text", "text": "was it?"}]}
				""", Message.class);
		assertThat(question(message).text()).isEqualTo("Who\nwas it?");
	}

	private static Question question(Message... messages) {
		return Dialogue.question(List.of(messages), Set.of());
	}

	private static Message user(String text) {
		return message("user", text);
	}

	private static Message assistant(String text) {
		return message("assistant", text);
	}

	private static Message message(String role, String text) {
		return new Message(role, JsonMapper.shared().getNodeFactory().stringNode(text));
	}

}
