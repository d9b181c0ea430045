package dev.groundling.answer;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.groundling.conversation.Conversations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the check made of recent answers, for those who ask why an answer is as it is. It
 * is kept in memory only, for an hour at most, and goes with its conversation: it has
 * words of a model that nobody was shown.
 */
@Component
public class CheckRecords {

	private static final Duration KEPT = Duration.ofHours(1);

	/** Some 20 MB, if there ever is so much. */
	private static final long MOST_CHARACTERS = 10_000_000;

	/** What a record takes beside its sentences; there are at most 20,000 by that. */
	private static final int LIGHTEST = 500;

	private final Predicate<String> known;

	private final Cache<String, Kept> recent;

	@Autowired
	CheckRecords(Conversations conversations) {
		this(conversations::exists, Ticker.systemTicker());
	}

	CheckRecords(Predicate<String> known, Ticker ticker) {
		this.known = known;
		this.recent = Caffeine.newBuilder()
			.maximumWeight(MOST_CHARACTERS)
			.weigher((String answer, Kept kept) -> kept.weight())
			.expireAfterWrite(KEPT)
			.ticker(ticker)
			.build();
	}

	void keep(String answer, String conversation, Draft draft) {
		this.recent.put(answer,
				new Kept(conversation, new CheckRecord(draft.answeredBy(), draft.degraded(), draft.checked())));
	}

	/**
	 * Looks up what the check made of an answer.
	 * @param answer id of the answer
	 * @return the record; empty if there is no such answer, it was given too long ago, or
	 * its conversation isn't known any more
	 */
	public Optional<CheckRecord> find(String answer) {
		// An answer may have been under way while its conversation was forgotten.
		return Optional.ofNullable(this.recent.getIfPresent(answer))
			.filter((kept) -> this.known.test(kept.conversation()))
			.map(Kept::check);
	}

	@EventListener
	void forget(Conversations.Forgotten forgotten) {
		this.recent.asMap().values().removeIf((kept) -> kept.conversation().equals(forgotten.id()));
	}

	private record Kept(String conversation, CheckRecord check) {

		int weight() {
			return LIGHTEST + this.check.sentences().stream().mapToInt(Kept::length).sum();
		}

		private static int length(CheckedSentence sentence) {
			return sentence.sentence().length() + sentence.reasons().stream().mapToInt(String::length).sum();
		}

	}

}
