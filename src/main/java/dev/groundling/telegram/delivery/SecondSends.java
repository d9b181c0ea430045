package dev.groundling.telegram.delivery;

import java.time.Clock;

/** Sends messages again of which nobody knew whether they had arrived. */
public final class SecondSends {

	private final DeliveryDatabase database;

	private final Senders senders;

	private final Clock clock;

	SecondSends(DeliveryDatabase database, Senders senders, Clock clock) {
		this.database = database;
		this.senders = senders;
		this.clock = clock;
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
