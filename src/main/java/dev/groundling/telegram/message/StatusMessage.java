package dev.groundling.telegram.message;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the service is doing, for admins.
 */
public final class StatusMessage {

	private final Wording wording;

	/**
	 * Creates the message of one admin.
	 * @param wording the admin's language
	 */
	public StatusMessage(Wording wording) {
		this.wording = wording;
	}

	/**
	 * Makes the message.
	 * @param state how things are now
	 * @return one message
	 */
	public List<Bubble> of(State state) {
		List<HtmlText> lines = new ArrayList<>();
		lines.add(this.wording.line("status.articles", state.articles, state.passages));
		if (state.unreadable > 0) {
			lines.add(this.wording.line("status.unreadable", state.unreadable));
		}
		lines.add((state.model != null) ? this.wording.line("status.model", state.model)
				: this.wording.line("status.extractive"));
		lines.add(this.wording.line("status.waiting", state.waiting));
		lines.add((state.lastPoll != null) ? this.wording.line("status.poll", this.wording.time(state.lastPoll))
				: this.wording.line("status.no-poll"));
		lines.add(this.wording.line("status.uptime", this.wording.time(state.uptime)));
		return Bubble.of(HtmlText.join("\n", lines), null);
	}

	/**
	 * How things are.
	 *
	 * @param articles articles in service
	 * @param passages passages in the index
	 * @param unreadable files that couldn't be read
	 * @param model provider and model that write answers, or {@code null} for none
	 * @param waiting questions that wait for their turn
	 * @param lastPoll how long ago Telegram last answered or called, or {@code null} for
	 * never
	 * @param uptime how long the service has been up
	 */
	public record State(int articles, int passages, int unreadable, @Nullable String model, int waiting,
			@Nullable Duration lastPoll, Duration uptime) {
	}

}
