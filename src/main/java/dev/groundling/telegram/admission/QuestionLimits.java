package dev.groundling.telegram.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.groundling.answer.AnswerLimits;
import dev.groundling.telegram.ConditionalOnBot;
import dev.groundling.telegram.TelegramSettings;
import dev.groundling.telegram.answering.Asker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import org.springframework.stereotype.Component;

/**
 * Counts what users and groups ask. It is counted in memory only: after a restart
 * everyone begins anew.
 */
@Component
@ConditionalOnBot
public class QuestionLimits {

	/** Whoever hasn't asked for so long has a full bucket anyway. */
	private static final Duration WINDOW = Duration.ofMinutes(1);

	private static final int MOST_COUNTED = 100_000;

	/** Queries come in while a question is typed, several for each. */
	private static final int QUERIES_PER_QUESTION = 5;

	private final LoadingCache<Long, Share> users;

	private final LoadingCache<Long, Share> groups;

	private final LoadingCache<Long, Share> queries;

	private final Clock clock;

	QuestionLimits(AnswerLimits limits, TelegramSettings settings, Clock clock) {
		this.clock = clock;
		this.users = shares(limits.questionsPerMinute());
		this.groups = shares(settings.questionsPerMinute());
		this.queries = shares(limits.questionsPerMinute() * QUERIES_PER_QUESTION);
	}

	/**
	 * Counts a question.
	 * @param asker who asks, and where
	 * @return why it is too much, empty if it isn't
	 */
	Optional<Excess> take(Asker asker) {
		Share user = this.users.get(asker.id());
		Optional<Excess> excess = user.take("limit.user");
		if (excess.isPresent() || asker.place().isPrivate()) {
			return excess;
		}
		Optional<Excess> groups = this.groups.get(asker.place().chat()).take("limit.group");
		groups.ifPresent((tooMuch) -> user.giveBack());
		return groups;
	}

	/**
	 * Counts a query of inline mode.
	 * @param user id of the user
	 * @return whether it isn't too much
	 */
	public boolean takeQuery(long user) {
		return this.queries.get(user).take("limit.user").isEmpty();
	}

	private LoadingCache<Long, Share> shares(int perMinute) {
		return Caffeine.newBuilder()
			.maximumSize(MOST_COUNTED)
			.expireAfterAccess(WINDOW.multipliedBy(2))
			.build((id) -> new Share(perMinute, this.clock));
	}

	/**
	 * Why a question is too much.
	 *
	 * @param key key of what to say
	 * @param pause how long it is until there is room for one
	 * @param first whether it hasn't been said yet
	 */
	record Excess(String key, Duration pause, boolean first) {
	}

	/** What one user or group may ask. */
	private static final class Share {

		private final Bucket bucket;

		private final Clock clock;

		private Instant toldUntil = Instant.MIN;

		Share(int perMinute, Clock clock) {
			this.clock = clock;
			this.bucket = Bucket.builder()
				.addLimit((limit) -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
				.withCustomTimePrecision(new Ticks(clock))
				.build();
		}

		synchronized Optional<Excess> take(String key) {
			ConsumptionProbe probe = this.bucket.tryConsumeAndReturnRemaining(1);
			if (probe.isConsumed()) {
				return Optional.empty();
			}
			Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
			Instant now = this.clock.instant();
			boolean first = !now.isBefore(this.toldUntil);
			if (first) {
				this.toldUntil = now.plus(wait);
			}
			return Optional.of(new Excess(key, wait, first));
		}

		void giveBack() {
			this.bucket.addTokens(1);
		}

	}

	private record Ticks(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return this.clock.millis() * 1_000_000;
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
