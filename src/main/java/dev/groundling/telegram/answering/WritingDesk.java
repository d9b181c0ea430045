package dev.groundling.telegram.answering;

import dev.groundling.telegram.answering.Generations.Generation;
import dev.groundling.telegram.delivery.BestEffort;
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
		return place.isPrivate() ? GrowingDraft.begin((text) -> this.calls.draft(new StoppableDraft(place, id, text)))
				: null;
	}

}
