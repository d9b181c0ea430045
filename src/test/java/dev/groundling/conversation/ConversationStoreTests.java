package dev.groundling.conversation;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import com.zaxxer.hikari.HikariDataSource;
import dev.groundling.conversation.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationStoreTests {

	private static final Bounds BOUNDS = new Bounds(Duration.ofDays(30), 3, 5 * Bounds.LIGHTEST, 10, 10);

	private final HikariDataSource source = TestDatabase.inMemory();

	private final MutableClock clock = new MutableClock();

	private final ConversationStore store = new ConversationStore(TestDatabase.over(this.source), BOUNDS, this.clock);

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void keepsTurnsInOrder() {
		String id = begin();
		this.store.append(id, turn("first"));
		this.store.append(id, turn("second"));
		assertThat(this.store.turns(id)).containsExactly(turn("first"), turn("second"));
	}

	@Test
	void keepsAllThatATurnTells() {
		String id = begin();
		Turn turn = new Turn("宁波有多少专利？ 🤖", "There were \"7\"; '--", "7");
		this.store.append(id, turn);
		this.store.append(id, new Turn("typed", "text"));
		assertThat(this.store.turns(id)).containsExactly(turn, new Turn("typed", "text", null, false));
	}

	@Test
	void beginsWithoutTurns() {
		assertThat(this.store.turns(begin())).isEmpty();
	}

	@Test
	void keepsConversationsApart() {
		String one = begin();
		String other = begin();
		this.store.append(one, turn("mine"));
		assertThat(this.store.turns(other)).isEmpty();
	}

	@Test
	void givesEveryConversationAnIdOfItsOwn() {
		assertThat(IntStream.range(0, 1_000).mapToObj((i) -> ConversationStore.newId())).doesNotHaveDuplicates();
	}

	@Test
	void knowsNothingOfAnInventedId() {
		assertThat(this.store.exists("invented")).isFalse();
		assertThat(this.store.turns("invented")).isEmpty();
		assertThat(this.store.forget("invented")).isFalse();
	}

	@Test
	void beginsNothingByAppendingToAnInventedId() {
		this.store.append("invented", turn("question"));
		assertThat(this.store.exists("invented")).isFalse();
	}

	@Test
	void forgets() {
		String id = begin();
		this.store.append(id, turn("question"));
		assertThat(this.store.forget(id)).isTrue();
		assertThat(this.store.exists(id)).isFalse();
		assertThat(this.store.turns(id)).isEmpty();
	}

	@Test
	void forgetsNobodyElse() {
		String other = begin();
		this.store.append(other, turn("question"));
		this.store.forget(begin());
		assertThat(this.store.turns(other)).hasSize(1);
	}

	// An answer may still be on its way when the conversation is deleted.
	@Test
	void bringsNothingBackThatWasForgotten() {
		String id = begin();
		this.store.forget(id);
		this.store.append(id, turn("late"));
		assertThat(this.store.turns(id)).isEmpty();
	}

	@Test
	void keepsTheLatestTurnsOnly() {
		String id = begin();
		for (String question : List.of("one", "two", "three", "four")) {
			this.store.append(id, turn(question));
		}
		assertThat(this.store.turns(id)).containsExactly(turn("two"), turn("three"), turn("four"));
	}

	@Test
	void keepsALimitedNumberOfConversationsTheLatestOnes() {
		List<String> ids = IntStream.range(0, 50).mapToObj((i) -> begin()).toList();
		this.store.purge();
		assertThat(ids.stream().filter(this.store::exists)).containsExactlyElementsOf(ids.subList(45, 50));
	}

	// Without this, few conversations of long questions would fill the disk.
	@Test
	void keepsFewerConversationsThatAreLong() {
		String older = begin();
		String id = begin();
		IntStream.range(0, 3).forEach((i) -> this.store.append(id, turn("x".repeat(3_000))));
		this.store.purge();
		assertThat(this.store.exists(id)).isTrue();
		assertThat(this.store.exists(older)).isFalse();
	}

	@Test
	void forgetsAfterAMonthWithoutQuestions() {
		String id = begin();
		this.clock.pass(Duration.ofDays(31));
		assertThat(this.store.exists(id)).isFalse();
	}

	@Test
	void keepsAConversationThatGoesOn() {
		String id = begin();
		this.clock.pass(Duration.ofDays(29));
		this.store.append(id, turn("still here"));
		this.clock.pass(Duration.ofDays(29));
		this.store.purge();
		assertThat(this.store.turns(id)).hasSize(1);
	}

	@Test
	void forgetsTheOldTurnsOfAConversationThatGoesOn() {
		String id = begin();
		this.store.append(id, turn("old"));
		this.clock.pass(Duration.ofDays(29));
		this.store.append(id, turn("new"));
		this.clock.pass(Duration.ofDays(2));
		assertThat(this.store.turns(id)).containsExactly(turn("new"));
	}

	private String begin() {
		String id = ConversationStore.newId();
		this.store.begin(id);
		this.clock.pass(Duration.ofMillis(1));
		return id;
	}

	private static Turn turn(String question) {
		return new Turn(question, "answer", null);
	}

}
