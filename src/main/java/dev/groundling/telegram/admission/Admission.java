package dev.groundling.telegram.admission;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.groundling.telegram.ConditionalOnBot;
import dev.groundling.telegram.TelegramSettings;
import dev.groundling.telegram.answering.Asker;
import org.springframework.stereotype.Component;

/**
 * Knows who may ask, and how much.
 * <p>
 * With neither list set, everyone may. With one of them or both, those may who are on the
 * list of users, wherever they are, and everybody in a chat on the list of chats. Admins
 * always may. A chat in whose name somebody writes (an unnamed administrator, a channel)
 * counts as a chat, not as a user, and never as an admin.
 */
@Component
@ConditionalOnBot
public class Admission {

	private final TelegramSettings settings;

	private final QuestionLimits limits;

	// In memory only: to be told once more after a restart does no harm.
	private final Cache<Long, Boolean> told = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(Duration.ofDays(1))
		.build();

	Admission(TelegramSettings settings, QuestionLimits limits) {
		this.settings = settings;
		this.limits = limits;
	}

	/**
	 * Tells whether somebody may change articles and see the state of the service.
	 * @param asker somebody
	 * @return whether it is an admin
	 */
	public boolean isAdmin(Asker asker) {
		return asker.named() && this.settings.admins().contains(asker.id());
	}

	/**
	 * Tells whether not everyone may ask.
	 * @return whether there is a list of those who may
	 */
	public boolean restricted() {
		return !this.settings.allowedUsers().isEmpty() || !this.settings.allowedChats().isEmpty();
	}

	/**
	 * Tells whether somebody may ask, wherever it may be.
	 * @param asker somebody
	 * @return whether they may
	 */
	public boolean allowed(Asker asker) {
		boolean user = asker.named() && this.settings.allowedUsers().contains(asker.id());
		boolean chat = this.settings.allowedChats().contains(asker.place().chat())
				|| !asker.named() && this.settings.allowedChats().contains(asker.id());
		return !restricted() || user || chat || isAdmin(asker);
	}

	/**
	 * Lets somebody ask, or doesn't. What is let in counts towards the limits.
	 * @param asker somebody
	 * @return what to do with the question
	 */
	public Verdict admit(Asker asker) {
		if (!allowed(asker)) {
			boolean first = asker.place().isPrivate()
					&& this.told.asMap().putIfAbsent(asker.place().chat(), true) == null;
			return first ? new Verdict.Turned("allowed.user") : new Verdict.Ignored();
		}
		return this.limits.take(asker)
			.<Verdict>map((excess) -> excess.first() ? new Verdict.Later(excess.key(), excess.pause())
					: new Verdict.Ignored())
			.orElseGet(Verdict.Admitted::new);
	}

	/** What to do with a question. */
	public sealed interface Verdict {

		/** Answer it. */
		record Admitted() implements Verdict {
		}

		/**
		 * Say why it isn't answered.
		 *
		 * @param key key of what to say
		 */
		record Turned(String key) implements Verdict {
		}

		/**
		 * Say when to come back.
		 *
		 * @param key key of what to say
		 * @param pause how long to wait
		 */
		record Later(String key, Duration pause) implements Verdict {
		}

		/** Say nothing; what there is to say was said. */
		record Ignored() implements Verdict {
		}

	}

}
