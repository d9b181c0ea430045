package dev.groundling.conversation;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import dev.groundling.conversation.Feedback.Given;
import dev.groundling.conversation.database.Database;
import dev.groundling.conversation.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FeedbackTests {

	private static final String CONVERSATION = "conversation";

	private final HikariDataSource source = TestDatabase.inMemory();

	private final Database database = TestDatabase.over(this.source);

	private final MutableClock clock = new MutableClock();

	private final Bounds bounds = new Bounds(Duration.ofDays(30), 20, 100 * Bounds.LIGHTEST, 5, 3);

	private final ConversationStore store = new ConversationStore(this.database, this.bounds, this.clock);

	private final Feedback feedback = new Feedback(this.database, this.bounds, this.clock);

	@BeforeEach
	void begin() {
		this.store.begin(CONVERSATION);
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void keepsWhatWasThoughtOfAnAnswerWithItsQuestion() {
		expect("a");
		assertThat(this.feedback.give("a", false, "Wrong year.")).isTrue();
		assertThat(this.feedback.all()).containsExactly(given("a", false, "Wrong year."));
	}

	@Test
	void needsNoComment() {
		expect("a");
		this.feedback.give("a", true, null);
		assertThat(this.feedback.all()).containsExactly(given("a", true, null));
	}

	@Test
	void replacesWhatWasThoughtBefore() {
		expect("a");
		this.feedback.give("a", true, "Good.");
		this.feedback.give("a", false, null);
		assertThat(this.feedback.all()).containsExactly(given("a", false, null));
	}

	@Test
	void knowsNothingOfAnAnswerThatWasNeverGiven() {
		assertThat(this.feedback.give("invented", true, null)).isFalse();
		assertThat(this.feedback.all()).isEmpty();
	}

	@Test
	void expectsNothingInAConversationThatIsForgotten() {
		this.store.forget(CONVERSATION);
		expect("a");
		assertThat(this.feedback.give("a", true, null)).isFalse();
	}

	@Test
	void goesWithTheConversationThatIsForgotten() {
		expect("a");
		this.feedback.give("a", true, null);
		this.store.forget(CONVERSATION);
		assertThat(this.feedback.all()).isEmpty();
	}

	@Test
	void outlivesTheConversationThatGrowsTooOld() {
		expect("a");
		this.feedback.give("a", true, null);
		Given given = given("a", true, null);
		this.clock.pass(Duration.ofDays(31));
		this.store.purge();
		this.feedback.purge();
		assertThat(this.feedback.all()).containsExactly(given);
	}

	@Test
	void expectsFeedbackOnTheLatestAnswersOnly() {
		List<String> ids = expectMany();
		this.feedback.purge();
		assertThat(ids.stream().filter((id) -> this.feedback.give(id, true, null)))
			.containsExactlyElementsOf(ids.subList(15, 20));
	}

	@Test
	void keepsTheLatestFeedbackOnly() {
		expectMany().forEach((id) -> {
			this.feedback.give(id, true, null);
			this.clock.pass(Duration.ofSeconds(1));
		});
		this.feedback.purge();
		assertThat(this.feedback.all()).extracting(Given::answerId).containsExactly("19", "18", "17");
	}

	@Test
	void saysWhenItCanNotBeTaken() {
		expect("a");
		this.source.close();
		assertThatExceptionOfType(ConversationsUnavailable.class)
			.isThrownBy(() -> this.feedback.give("a", true, "A secret comment."))
			.satisfies((ex) -> assertThat(ex).hasMessageNotContaining("secret"));
	}

	@Test
	void doesNotKeepAnAnswerFromBeingGiven() {
		this.source.close();
		assertThatCode(() -> expect("a")).doesNotThrowAnyException();
	}

	private List<String> expectMany() {
		List<String> ids = IntStream.range(0, 20).mapToObj(String::valueOf).toList();
		ids.forEach(this::expect);
		return ids;
	}

	private void expect(String id) {
		this.feedback.expect(id, CONVERSATION, "How many?", "Only 7. [1]");
	}

	private Given given(String id, boolean helpful, @Nullable String comment) {
		return new Given(id, "How many?", "Only 7. [1]", helpful, comment, this.clock.instant());
	}

}
