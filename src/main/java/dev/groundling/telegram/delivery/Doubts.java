package dev.groundling.telegram.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import dev.groundling.telegram.delivery.OutgoingRow.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.HtmlUtils;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * Finds out whether a message was sent of which nobody knows, because the connection
 * broke before the reply, or the program ended. Telegram can't be asked, and takes no key
 * by which it would know a message that is sent twice. To send it again blindly may show
 * an answer twice; not to, may leave a question without one.
 * <p>
 * But the ids of messages count up without gaps within their {@link MessageSeries}. So a
 * short line is sent in reply to the question, which shows how far they have got
 * meanwhile. If every id between the last one known before the doubtful message and that
 * of the line belongs to a message that is known, one that came in or one that was sent,
 * then there is none left for the doubtful one: it doesn't exist, and the line is changed
 * into it. Otherwise it most likely does; the line is changed into one that says so, with
 * a button to have the answer sent again. That much may be wrong in supergroups, where
 * most bots don't see what others write. It never is in the other direction.
 * <p>
 * The fate of the line itself may be in doubt as well. After two of them the offer is
 * made without a line. It has no answer in it, so nothing is said twice if it is sent
 * again, which is done until it surely arrived, after ever longer pauses: no question is
 * left without a reply.
 */
final class Doubts {

	/** What the data of the button begins with; the number of the message follows. */
	static final String AGAIN = "again:";

	private static final Logger log = LoggerFactory.getLogger(Doubts.class);

	private static final int MOST_LINES = 2;

	/** A request may still be on its way when nobody waits for the reply any more. */
	private static final Duration SETTLING = Duration.ofSeconds(2);

	/** Messages that came in before the line may come to be known a little later. */
	private static final Duration HEARSAY = Duration.ofSeconds(3);

	private static final Duration LOOK = Duration.ofMillis(200);

	private final DeliveryDatabase database;

	private final Outbox outbox;

	private final Progress progress;

	private final Lines lines;

	private final Clock clock;

	Doubts(DeliveryDatabase database, Outbox outbox, Progress progress, Lines lines, Clock clock) {
		this.database = database;
		this.outbox = outbox;
		this.progress = progress;
		this.lines = lines;
		this.clock = clock;
	}

	/**
	 * Brings a message in doubt one step nearer to certainty.
	 * @param row the message
	 * @param step brings the line one step further
	 * @return how long to wait before the next step
	 * @throws InterruptedException if interrupted
	 */
	Duration settle(OutgoingRow row, Sending.Step step) throws InterruptedException {
		if (age(row) < SETTLING.toMillis()) {
			return LOOK;
		}
		if (isOffer(row)) {
			return again(row, age(row));
		}
		List<OutgoingRow> lines = lines(row.number());
		OutgoingRow last = lines.isEmpty() ? null : lines.getLast();
		if (last == null || last.state() == State.DOUBTFUL || last.state() == State.SENDING) {
			return next(row, lines);
		}
		return switch (last.state()) {
			case DONE -> judge(row, last);
			case DROPPED -> giveUp(row);
			default -> step.attempt(last);
		};
	}

	private long age(OutgoingRow row) {
		return this.clock.millis() - row.changedAt();
	}

	private static boolean isOffer(OutgoingRow row) {
		return row.buttons() != null && row.buttons().contains('"' + AGAIN);
	}

	// Each pause is as long as all before it together.
	private Duration again(OutgoingRow offer, long age) {
		if (age >= offer.changedAt() - offer.notedAt()) {
			this.progress.waiting(offer);
			return Duration.ZERO;
		}
		return LOOK;
	}

	private Duration next(OutgoingRow row, List<OutgoingRow> lines) {
		if (lines.size() >= MOST_LINES) {
			log.info("Nobody knows whether a message has reached its chat, which is offered to have it again.");
			String unsure = this.lines.unsure(language(row));
			return offer(row, new Outgoing.Send(row.place(), row.replyTo(), escaped(unsure), unsure, button(row)),
					lines);
		}
		String moment = this.lines.moment(language(row));
		this.outbox.add(new Outgoing.Send(row.place(), row.replyTo(), escaped(moment), moment, null), row.incoming(),
				row.number());
		return Duration.ZERO;
	}

	private Duration giveUp(OutgoingRow row) {
		log.warn("Nobody knows whether a message has reached its chat; it isn't sent again.");
		this.progress.unclear(row, lines(row.number()));
		return Duration.ZERO;
	}

	private Duration judge(OutgoingRow row, OutgoingRow line) {
		Integer id = line.message();
		if (id == null) {
			return giveUp(row);
		}
		if (row.known() != null && row.known() > 0 && isComplete(row.known(), id, row.place().chat())) {
			log.info("A message that was in doubt wasn't sent; it is now.");
			this.progress.becomesEdit(row, id);
			return Duration.ZERO;
		}
		if (age(line) < HEARSAY.toMillis()) {
			return LOOK;
		}
		log.info("A message that was in doubt seems to have been sent; its chat is offered to have it again.");
		String unsure = this.lines.unsure(language(row));
		return offer(row, new Outgoing.Edit(row.place(), id, escaped(unsure), unsure, button(row)), List.of());
	}

	// In this order: a crash in between makes two offers, the other way round none.
	private Duration offer(OutgoingRow row, Outgoing offer, List<OutgoingRow> lines) {
		this.outbox.add(offer, row.incoming(), null);
		this.progress.unclear(row, lines);
		return Duration.ZERO;
	}

	private static String escaped(String line) {
		return HtmlUtils.htmlEscape(line, StandardCharsets.UTF_8.name());
	}

	private InlineKeyboardMarkup button(OutgoingRow row) {
		return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(InlineKeyboardButton.builder()
			.text(this.lines.again(language(row)))
			.callbackData(AGAIN + row.number())
			.build())));
	}

	private boolean isComplete(int after, int before, long chat) {
		int known = this.database.run((client) -> client.sql("""
				SELECT COUNT(*) FROM (
				SELECT message FROM incoming WHERE series = ?1 AND message > ?2 AND message < ?3
				UNION SELECT message FROM outgoing WHERE series = ?1 AND message > ?2 AND message < ?3)
				""").params(MessageSeries.of(chat), after, before).query(Integer.class).single());
		return known == before - after - 1;
	}

	private List<OutgoingRow> lines(long number) {
		return this.database.run((client) -> client.sql("SELECT * FROM outgoing WHERE clears = ? ORDER BY number")
			.param(number)
			.query(OutgoingRow::of)
			.list());
	}

	private @Nullable String language(OutgoingRow row) {
		return this.database
			.run((client) -> client.sql("SELECT language FROM incoming WHERE number = ? AND language IS NOT NULL")
				.param(row.incoming())
				.query(String.class)
				.optional())
			.orElse(null);
	}

}
