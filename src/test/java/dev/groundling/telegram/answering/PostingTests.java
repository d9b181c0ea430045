package dev.groundling.telegram.answering;

import java.util.List;
import java.util.stream.Stream;

import dev.groundling.telegram.delivery.Outgoing;
import dev.groundling.telegram.delivery.Place;
import dev.groundling.telegram.message.Bubble;
import dev.groundling.telegram.message.HtmlText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the messages of an answer. */
class PostingTests {

	private static final Place PLACE = new Place(7, null);

	private static final Asked ASKED = Asked.typed(new Asker(7, true, "en", PLACE), "Why?", 5);

	@Test
	void repliesOnceWithAnAnswerOfSeveralMessages() {
		assertThat(Posting.of(bubbles("a", "b"), ASKED)).containsExactly(send(5, "a"), send(null, "b"));
	}

	@Test
	void sendsTheMessagesThatAFormerAnswerDidNotHave() {
		assertThat(Posting.of(bubbles("a", "b"), ASKED.instead(List.of(6)))).containsExactly(edit(6, "a"),
				send(null, "b"));
	}

	@Test
	void deletesTheMessagesThatAnAnswerHasNotAnyMore() {
		assertThat(Posting.of(bubbles("a"), ASKED.instead(List.of(6, 7, 8)))).containsExactly(edit(6, "a"),
				new Outgoing.Delete(PLACE, 7), new Outgoing.Delete(PLACE, 8));
	}

	private static Outgoing send(@Nullable Integer replyTo, String text) {
		return new Outgoing.Send(PLACE, replyTo, text, text, null);
	}

	private static Outgoing edit(int message, String text) {
		return new Outgoing.Edit(PLACE, message, text, text, null);
	}

	private static List<Bubble> bubbles(String... texts) {
		return Stream.of(texts).map((text) -> new Bubble(HtmlText.plain(text), null)).toList();
	}

}
