package dev.groundling.telegram.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Update;

/** An update with what the client library doesn't know yet. */
public class IncomingUpdate extends Update {

	private static final long serialVersionUID = 1L;

	@JsonProperty("stopped_message_generation")
	private transient @Nullable JsonNode stoppedGeneration;

	/**
	 * Returns which draft the user had stopped.
	 * @return chat, message_thread_id and draft_id, or {@code null} for another update
	 */
	public @Nullable JsonNode stoppedGeneration() {
		return this.stoppedGeneration;
	}

}
