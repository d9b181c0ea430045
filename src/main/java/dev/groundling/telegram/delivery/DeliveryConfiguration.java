package dev.groundling.telegram.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.conversation.database.Database;
import dev.groundling.conversation.database.DatabaseFile;
import dev.groundling.conversation.database.WriteAheadLog;
import dev.groundling.telegram.ConditionalOnBot;
import dev.groundling.telegram.TelegramSettings;
import dev.groundling.telegram.api.BotApi;
import dev.groundling.telegram.api.UpdateFeed;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts delivery together, where there is a bot. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBot
class DeliveryConfiguration {

	/** Questions that are answered at a time. */
	private static final int ANSWERS = 64;

	/** Buttons and the like that are dealt with at a time. */
	private static final int PROMPT = 32;

	@Bean
	StopSignal taking() {
		return new StopSignal();
	}

	@Bean
	StopSignal sending() {
		return new StopSignal();
	}

	@Bean
	DeliveryDatabase deliveryDatabase(Environment environment, TelegramSettings settings, Clock clock) {
		Path data = Path.of(environment.getProperty("groundling.data.directory", "data"));
		DeliveryDatabase database = DeliveryDatabase.open(DatabaseFile.PREFIX + data.resolve("telegram.db"), clock);
		Owner.claim(database, settings);
		return database;
	}

	@Bean
	DeliveryStatus deliveryStatus(Inbox inbox, ChannelState state, Clock clock) {
		return new DeliveryStatus(inbox, state, clock);
	}

	// For what the bot itself keeps. It isn't what others mean by a database.
	@Bean(defaultCandidate = false)
	Database telegramDatabase(DeliveryDatabase database) {
		return database.shared();
	}

	@Bean
	WriteAheadLog telegramWriteAheadLog(DeliveryDatabase database) {
		return new WriteAheadLog(database.source(), DeliveryDatabase.CONTENT);
	}

	@Bean
	DeliveryHousekeeping deliveryHousekeeping(DeliveryDatabase database, Clock clock) {
		return new DeliveryHousekeeping(database, clock);
	}

	@Bean
	TelegramMeters telegramMeters(MeterRegistry meters, ObjectProvider<Inbox> inbox, ObjectProvider<Outbox> outbox) {
		TelegramMeters telegram = new TelegramMeters(meters);
		telegram.waiting("updates", () -> inbox.getObject().waiting());
		telegram.waiting("messages", () -> outbox.getObject().waiting());
		return telegram;
	}

	@Bean
	Chats telegramChats(DeliveryDatabase database, ObjectProvider<ChatMove> moves, ObjectProvider<Senders> senders,
			Clock clock) {
		List<ChatMove> all = new ArrayList<>(moves.stream().toList());
		all.add((from, to) -> senders.getObject().wake(to));
		return new Chats(database, all, clock);
	}

	@Bean
	Inbox inbox(DeliveryDatabase database, Chats chats, Clock clock) {
		return new Inbox(database, chats, clock);
	}

	@Bean
	Outbox outbox(DeliveryDatabase database, Clock clock) {
		return new Outbox(database, clock);
	}

	@Bean
	Progress progress(DeliveryDatabase database, Clock clock) {
		return new Progress(database, clock);
	}

	@Bean
	Pace pace(DeliveryDatabase database, Clock clock, StopSignal sending) {
		return new Pace(new RecentSends(database, clock)::ages, sending);
	}

	@Bean
	Senders senders(BotApi api, DeliveryDatabase database, Outbox outbox, Progress progress, Chats chats,
			ObjectProvider<Lines> lines, Pace pace, TelegramMeters meters, Clock clock, StopSignal sending) {
		Doubts doubts = new Doubts(database, outbox, progress, lines.getIfAvailable(EnglishLines::new), clock);
		Sending attempts = new Sending(api, pace, progress, chats, doubts, meters, clock);
		return new Senders(outbox, attempts, sending);
	}

	@Bean
	Handling handling(ObjectProvider<UpdateHandler> handler, ObjectProvider<Lines> lines, Inbox inbox, Outbox outbox,
			Progress progress, Senders senders, TelegramMeters meters, Clock clock) {
		return new Handling(handler.getObject(), lines.getIfAvailable(EnglishLines::new), inbox, outbox, progress,
				senders, meters, clock);
	}

	@Bean
	Workers answering(Inbox inbox, Handling handling, StopSignal taking) {
		return new Workers(inbox, false, ANSWERS, handling::handle, taking);
	}

	@Bean
	Workers promptly(Inbox inbox, Handling handling, StopSignal taking) {
		return new Workers(inbox, true, PROMPT, handling::handle, taking);
	}

	@Bean
	Waits waits(@Qualifier("answering") Workers answering, ObjectProvider<UpdateHandler> handler, Outbox outbox,
			Progress progress, Senders senders, TelegramSettings settings, Clock clock) {
		return new Waits(answering, handler, outbox, progress, senders, settings.patience(), clock);
	}

	@Bean
	Arrivals arrivals(Inbox inbox, List<Workers> workers, TelegramMeters meters) {
		return new Arrivals(inbox, workers, meters);
	}

	@Bean
	BotProfile botProfile() {
		return new BotProfile();
	}

	@Bean
	BestEffort bestEffort(BotApi api, Chats chats, Pace pace, TelegramMeters meters) {
		return new BestEffort(api, chats, pace, meters);
	}

	@Bean
	SentMessages sentMessages(DeliveryDatabase database, Senders senders, Clock clock) {
		return new SentMessages(database, senders, clock);
	}

	@Bean
	ChannelState channelState(Clock clock) {
		return new ChannelState(clock);
	}

	@Bean
	Channel channel(TelegramSettings settings, BotApi api, UpdateFeed feed, Arrivals arrivals, List<Workers> workers,
			Handling handling, Senders senders, BotProfile profile, ChannelState state, TelegramMeters meters,
			StopSignal taking, StopSignal sending) {
		Trouble trouble = new Trouble(state, meters);
		Webhooks webhooks = new Webhooks(api);
		Poller poller = new Poller(feed, arrivals, webhooks, trouble, taking);
		Delivery delivery = new Delivery(workers, handling, senders, taking, sending);
		return new Channel(settings, api, webhooks, poller, delivery, profile, trouble, taking);
	}

}
