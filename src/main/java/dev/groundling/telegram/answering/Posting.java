package dev.groundling.telegram.answering;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.telegram.delivery.Outgoing;
import dev.groundling.telegram.delivery.Place;
import dev.groundling.telegram.message.Bubble;
import org.jspecify.annotations.Nullable;

/** Puts messages on their way. */
public final class Posting {

	private Posting() {
	}

	/**
	 * Sends messages.
	 * @param bubbles the messages
	 * @param place where they go
	 * @param replyTo id of the message that the first replies to, or {@code null}
	 * @return what is to be done
	 */
	public static List<Outgoing> of(List<Bubble> bubbles, Place place, @Nullable Integer replyTo) {
		List<Outgoing> all = new ArrayList<>();
		bubbles.forEach((bubble) -> all.add(send(bubble, place, all.isEmpty() ? replyTo : null)));
		return all;
	}

	/**
	 * Sends an answer, or changes the former one into it.
	 * @param bubbles the messages of the answer
	 * @param asked what it answers
	 * @return what is to be done
	 */
	static List<Outgoing> of(List<Bubble> bubbles, Asked asked) {
		List<Outgoing> all = new ArrayList<>();
		Place place = asked.asker().place();
		List<Integer> former = asked.former();
		for (int i = 0; i < bubbles.size(); i++) {
			all.add((i < former.size()) ? edit(bubbles.get(i), place, former.get(i))
					: send(bubbles.get(i), place, (i == 0) ? asked.replyTo() : null));
		}
		former.stream().skip(bubbles.size()).forEach((message) -> all.add(new Outgoing.Delete(place, message)));
		return all;
	}

	/**
	 * Sends a message.
	 * @param bubble the message
	 * @param place where it goes
	 * @param replyTo id of the message it replies to, or {@code null}
	 * @return what is to be done
	 */
	public static Outgoing.Send send(Bubble bubble, Place place, @Nullable Integer replyTo) {
		return new Outgoing.Send(place, replyTo, bubble.text().html(), bubble.text().plain(), bubble.buttons());
	}

	/**
	 * Changes a message.
	 * @param bubble what it is to be
	 * @param place where it stands
	 * @param message its id
	 * @return what is to be done
	 */
	public static Outgoing.Edit edit(Bubble bubble, Place place, int message) {
		return new Outgoing.Edit(place, message, bubble.text().html(), bubble.text().plain(), bubble.buttons());
	}

}
