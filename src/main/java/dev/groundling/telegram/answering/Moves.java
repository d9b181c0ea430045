package dev.groundling.telegram.answering;

import java.util.List;

import dev.groundling.conversation.database.Database;
import dev.groundling.telegram.ConditionalOnBot;
import dev.groundling.telegram.delivery.ChatMove;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Follows groups that have another id since they became supergroups. */
@Component
@ConditionalOnBot
class Moves implements ChatMove {

	private static final List<String> TABLES = List.of("talk", "given_answer", "asked_question");

	private final Database database;

	Moves(@Qualifier("telegramDatabase") Database database) {
		this.database = database;
	}

	@Override
	public void moved(long from, long to) {
		this.database.runTogether((client) -> TABLES.stream()
			.mapToInt((table) -> client.sql("UPDATE OR REPLACE " + table + " SET chat = ? WHERE chat = ?")
				.params(to, from)
				.update())
			.sum());
	}

}
