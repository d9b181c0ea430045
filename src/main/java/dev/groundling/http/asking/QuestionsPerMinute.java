package dev.groundling.http.asking;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.groundling.answer.AnswerLimits;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Counts everybody's questions. Each asker has a bucket of tokens of its own, which is
 * filled once a minute.
 */
@Component
class QuestionsPerMinute {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	/** A full bucket, as one is after a minute, needn't be kept. */
	private static final Duration KEPT = Duration.ofMinutes(2);

	/** Some 50 MB, if there ever are so many. */
	private static final int MOST_ASKERS = 100_000;

	private final int allowed;

	private final Cache<Asker, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST_ASKERS)
		.expireAfterAccess(KEPT)
		.build();

	QuestionsPerMinute(AnswerLimits limits) {
		this.allowed = limits.questionsPerMinute();
	}

	/**
	 * Counts a question.
	 * @param asker who asks it
	 * @throws NotNow if there were too many within a minute
	 */
	void count(Asker asker) {
		ConsumptionProbe probe = this.buckets.get(asker, (unknown) -> bucket()).tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
			throw new NotNow(HttpStatus.TOO_MANY_REQUESTS,
					(this.allowed == 1) ? "One question a minute is answered here."
							: "At most " + this.allowed + " questions a minute are answered here. Ask again in "
									+ Math.max(1, wait.toSeconds() + 1) + " seconds.",
					wait);
		}
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.allowed).refillIntervally(this.allowed, MINUTE))
			.build();
	}

}
