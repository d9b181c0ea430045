package dev.groundling.telegram.answering;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.groundling.telegram.answering.Generations.Generation;
import dev.groundling.telegram.delivery.Place;
import dev.groundling.telegram.ConditionalOnBot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where answers are written before the eyes of those who asked.
 */
@Component
@ConditionalOnBot
class WritingDesk {

	private final BestEffort calls;

	private final Generations generations;

	// Some chats can't have drafts, for reasons that Telegram keeps to itself.
	private final Cache<Long, Boolean> withoutDrafts = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(Duration.ofDays(1))
		.build();

	WritingDesk(BestEffort calls, Generations generations) {
		this.calls = calls;
		this.generations = generations;
	}

	/**
	 * Begins an answer, to be written by this thread.
	 * @param place where it is waited for
	 * @return to be closed when the answer is there
	 */
	Writing begin(Place place) {
		Generation generation = this.generations.begin(place.chat());
		return new Writing(Typing.begin(this.calls, place), draft(place, generation.draft()), generation);
	}

	private @Nullable GrowingDraft draft(Place place, int id) {
		if (!place.isPrivate() || this.withoutDrafts.getIfPresent(place.chat()) != null) {
			return null;
		}
		return GrowingDraft.begin((text) -> this.calls.call(new StoppableDraft(place, id, text)),
				() -> this.withoutDrafts.put(place.chat(), true));
	}

}
