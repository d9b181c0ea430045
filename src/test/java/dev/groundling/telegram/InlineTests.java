package dev.groundling.telegram;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the bot offers to those who ask from another chat. */
class InlineTests extends SharedBotTest {

	@Test
	void offersTheAnswerAndThePassages() {
		List<JsonNode> results = user().asksInline(PATENTS).awaitResults();
		assertThat(results).hasSizeGreaterThan(2);
		assertThat(results.getFirst().path("description").asString()).contains("7 patents");
		assertThat(results.get(1).path("title").asString()).startsWith("Passage 1");
		telegram().assertNoViolations();
	}

	@Test
	void sendsTheAnswerWithItsQuestion() {
		assertThat(user().asksInline(PATENTS).picks(0).text()).contains(PATENTS).contains("7 patents");
	}

	@Test
	void answersAnEmptyQueryToo() {
		assertThat(user().asksInline("").awaitAnswer().path("cache_time").asInt(-1)).isLessThanOrEqualTo(30);
	}

	@Test
	void offersNothingForWhatIsNoQuestion() {
		assertThat(user().asksInline("\u0007").awaitResults()).isEmpty();
	}

}
