package dev.groundling.telegram.delivery;

import java.util.List;

/** Finds in the outbox what the bot has sent in the last days. */
final class RecentMessages implements SentMessages {

	private final DeliveryDatabase database;

	RecentMessages(DeliveryDatabase database) {
		this.database = database;
	}

	@Override
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

}
