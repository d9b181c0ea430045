package dev.groundling.conversation;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.groundling.conversation.ConversationStore.Bounds;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationStoreTests {

	private final AtomicLong nanos = new AtomicLong();

	private final ConversationStore store = store(new Bounds(5, 3, Duration.ofHours(1)));

	private ConversationStore store(Bounds bounds) {
		Ticker clock = this.nanos::get;
		return new ConversationStore(bounds, clock);
	}

	@Test
	void keepsTurnsInOrder() {
		String id = this.store.begin();
		this.store.append(id, turn("first"));
		this.store.append(id, turn("second"));
		assertThat(this.store.turns(id).orElseThrow()).containsExactly(turn("first"), turn("second"));
	}

	@Test
	void beginsWithoutTurns() {
		assertThat(this.store.turns(this.store.begin()).orElseThrow()).isEmpty();
	}

	@Test
	void keepsConversationsApart() {
		String one = this.store.begin();
		String other = this.store.begin();
		this.store.append(one, turn("mine"));
		assertThat(this.store.turns(other).orElseThrow()).isEmpty();
	}

	@Test
	void givesEveryConversationAnIdOfItsOwn() {
		assertThat(IntStream.range(0, 1_000).mapToObj((i) -> this.store.begin())).doesNotHaveDuplicates();
	}

	@Test
	void knowsNothingOfAnInventedId() {
		assertThat(this.store.turns("invented")).isEmpty();
	}

	@Test
	void beginsNothingByLookingAtAnInventedId() {
		assertThat(this.store.turns("invented")).isEmpty();
		assertThat(this.store.forget("invented")).isFalse();
	}

	@Test
	void beginsNothingByAppendingToAnInventedId() {
		this.store.append("invented", turn("question"));
		assertThat(this.store.turns("invented")).isEmpty();
	}

	@Test
	void forgets() {
		String id = this.store.begin();
		assertThat(this.store.forget(id)).isTrue();
		assertThat(this.store.turns(id)).isEmpty();
	}

	// An answer may still be on its way when the conversation is deleted.
	@Test
	void bringsNothingBackThatWasForgotten() {
		String id = this.store.begin();
		this.store.forget(id);
		this.store.append(id, turn("late"));
		assertThat(this.store.turns(id)).isEmpty();
	}

	@Test
	void keepsTheLatestTurnsOnly() {
		String id = this.store.begin();
		for (String question : new String[] { "one", "two", "three", "four" }) {
			this.store.append(id, turn(question));
		}
		assertThat(this.store.turns(id).orElseThrow()).containsExactly(turn("two"), turn("three"), turn("four"));
	}

	@Test
	void keepsALimitedNumberOfConversations() {
		long kept = IntStream.range(0, 50)
			.mapToObj((i) -> this.store.begin())
			.toList()
			.stream()
			.filter((id) -> this.store.turns(id).isPresent())
			.count();
		assertThat(kept).isEqualTo(5);
	}

	// Without this, few conversations of long questions would fill the memory.
	@Test
	void keepsFewerConversationsThatAreLong() {
		ConversationStore roomy = store(new Bounds(5, 20, Duration.ofHours(1)));
		String id = roomy.begin();
		IntStream.range(0, 20).forEach((i) -> roomy.append(id, turn("x".repeat(2_000))));
		assertThat(roomy.turns(id)).isEmpty();
	}

	@Test
	void forgetsAfterAnHourWithoutQuestions() {
		String id = this.store.begin();
		pass(Duration.ofMinutes(61));
		assertThat(this.store.turns(id)).isEmpty();
	}

	@Test
	void keepsAConversationThatGoesOn() {
		String id = this.store.begin();
		pass(Duration.ofMinutes(50));
		this.store.append(id, turn("still here"));
		pass(Duration.ofMinutes(50));
		assertThat(this.store.turns(id)).isPresent();
	}

	private void pass(Duration time) {
		this.nanos.addAndGet(time.toNanos());
	}

	private static Turn turn(String question) {
		return new Turn(question, "answer");
	}

}
