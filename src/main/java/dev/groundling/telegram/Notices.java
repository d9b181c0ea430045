package dev.groundling.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.groundling.telegram.admission.Admission;
import dev.groundling.telegram.answering.Asker;
import dev.groundling.telegram.answering.Posting;
import dev.groundling.telegram.delivery.BotProfile;
import dev.groundling.telegram.delivery.Outgoing;
import dev.groundling.telegram.delivery.Place;
import dev.groundling.telegram.delivery.Replies;
import dev.groundling.telegram.delivery.SentMessages;
import dev.groundling.telegram.message.Bubble;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Tells those whose question waits for its turn for long that it isn't forgotten. A chat
 * is told once in a while only, whatever it has asked; the notice goes when the answer
 * comes.
 */
@Component
@ConditionalOnBot
class Notices {

	private static final Duration ONCE_IN = Duration.ofMinutes(1);

	private final BotProfile self;

	private final Admission admission;

	private final SentMessages sent;

	private final Duration patience;

	private final Cache<Place, Boolean> told = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(ONCE_IN)
		.build();

	Notices(BotProfile self, Admission admission, SentMessages sent, TelegramSettings settings) {
		this.self = self;
		this.admission = admission;
		this.sent = sent;
		this.patience = settings.patience();
	}

	/**
	 * Gives notice of a question that waits, if it is one that will be answered.
	 * @param message the message
	 * @param replies sends the notice
	 */
	void give(Message message, Replies replies) {
		Asker asker = Asker.of(message);
		boolean question = new Hearing(this.self.user()).heard(message) instanceof Said.Question;
		if (question && this.admission.allowed(asker) && this.told.asMap().putIfAbsent(asker.place(), true) == null) {
			Bubble line = Bubble.of(asker.wording().line("busy.waiting"), null).getFirst();
			replies.now(Posting.send(line, asker.place(), message.getMessageId()));
		}
	}

	/**
	 * Sees that a notice goes when its question is dealt with.
	 * @param message the question
	 * @param waited how long it has waited
	 * @param replies takes what is to be said
	 * @return takes what is to be said, and what is to go
	 */
	Replies clearing(Message message, Duration waited, Replies replies) {
		if (waited.compareTo(this.patience) < 0) {
			return replies;
		}
		// Nothing else was sent about a question that is new.
		Place place = Asker.placeOf(message);
		List<Integer> notices = this.sent.repliesTo(place, message.getMessageId());
		return notices.isEmpty() ? replies : new Clearing(replies, place, notices);
	}

	private record Clearing(Replies replies, Place place, List<Integer> notices) implements Replies {

		@Override
		public int now(Outgoing.Send message) {
			return this.replies.now(message);
		}

		@Override
		public void finish(List<? extends Outgoing> messages) {
			List<Outgoing> all = new ArrayList<>(messages);
			this.notices.forEach((notice) -> all.add(new Outgoing.Delete(this.place, notice)));
			this.replies.finish(all);
		}

	}

}
