package dev.groundling.telegram.delivery;

import java.time.Clock;
import java.util.List;

/** What the bot has sent in the last days. */
public final class SentMessages {

	private final DeliveryDatabase database;

	private final Senders senders;

	private final Clock clock;

	SentMessages(DeliveryDatabase database, Senders senders, Clock clock) {
		this.database = database;
		this.senders = senders;
		this.clock = clock;
	}

	/**
	 * Finds what was sent in reply to a message, whatever it looked like: an answer in
	 * several messages, or one that was changed since.
	 * @param place where the message stands
	 * @param message its id
	 * @return ids of the bot's messages that are still there, in their order
	 */
	public List<Integer> repliesTo(Place place, int message) {
		return this.database.run((client) -> client.sql("""
				SELECT DISTINCT o.message FROM outgoing o JOIN incoming i ON i.number = o.incoming
				WHERE i.series = ?1 AND i.message = ?2 AND i.chat = ?3
				AND o.state = 'done' AND o.act <> 'delete' AND o.message IS NOT NULL
				AND NOT EXISTS (SELECT 1 FROM outgoing d WHERE d.series = o.series AND d.message = o.message
				AND d.chat = o.chat AND d.act = 'delete' AND d.state IN ('done', 'waiting'))
				ORDER BY o.message
				""").params(MessageSeries.of(place.chat()), message, place.chat()).query(Integer.class).list());
	}

	/**
	 * Sends a message again of which nobody knew whether it had arrived. What the button
	 * offers that, has {@value Doubts#AGAIN} and the number as its data.
	 * @param number number of the message
	 * @param place where the button was tapped
	 * @return whether it is sent; not a second time, nor elsewhere, nor after some days
	 */
	public boolean again(long number, Place place) {
		boolean sent = this.database.insist((client) -> client
			.sql("INSERT INTO outgoing (incoming, act, chat, thread, reply_to, series, html, plain, buttons, state, "
					+ "noted_at, changed_at) SELECT incoming, 'send', chat, thread, reply_to, series, html, plain, buttons, "
					+ "'waiting', ?1, ?1 FROM outgoing WHERE number = ?2 AND chat = ?3 AND reason = 'unclear' "
					+ "AND html IS NOT NULL")
			.params(this.clock.millis(), number, place.chat())
			.update() > 0
				&& client
					.sql("UPDATE outgoing SET reason = 'again', html = NULL, plain = NULL, buttons = NULL "
							+ "WHERE number = ?")
					.param(number)
					.update() > 0);
		if (sent) {
			this.senders.wake(place.chat());
		}
		return sent;
	}

}
