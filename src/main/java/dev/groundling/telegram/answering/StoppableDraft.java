package dev.groundling.telegram.answering;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.groundling.telegram.delivery.Place;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;

/**
 * A draft with a button that stops it, which the client library doesn't know yet. Servers
 * that don't know it either pass it over.
 */
class StoppableDraft extends SendMessageDraft {

	@JsonProperty("can_stop")
	private final boolean canStop = true;

	/**
	 * Creates a draft.
	 * @param place a private chat, or a topic of one
	 * @param id id of the draft, not 0; the same for all that it grows to
	 * @param text what it shows, without formatting
	 */
	StoppableDraft(Place place, int id, String text) {
		super(place.chat(), id);
		setMessageThreadId(place.thread());
		setText(text);
	}

	boolean canStop() {
		return this.canStop;
	}

}
