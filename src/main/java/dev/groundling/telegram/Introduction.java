package dev.groundling.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.telegram.answering.BestEffort;
import dev.groundling.telegram.api.ApiFault;
import dev.groundling.telegram.message.Wording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;

/**
 * Tells Telegram, after the start and in the background, which commands there are and
 * what the bot is for, so that its clients can show it. What can't be told now is tried
 * again later.
 */
@Component
@ConditionalOnBot
class Introduction implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Introduction.class);

	private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

	private final BestEffort calls;

	private final TelegramSettings settings;

	private final Thread thread = Thread.ofVirtual().name("introduction").unstarted(this::introduce);

	Introduction(BestEffort calls, TelegramSettings settings) {
		this.calls = calls;
		this.settings = settings;
	}

	/** Begins, beside whatever else goes on. */
	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.thread.start();
	}

	@Override
	public void destroy() {
		this.thread.interrupt();
	}

	private void introduce() {
		Duration pause = SHORTEST_PAUSE;
		List<BotApiMethod<?>> left = everything();
		try {
			while (!left.isEmpty()) {
				ApiFault fault = this.calls.call(left.getFirst());
				if (fault == null || !passing(fault)) {
					left.removeFirst();
				}
				else {
					Thread.sleep((fault.retryAfter() != null) ? fault.retryAfter() : pause);
					pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
				}
			}
			log.debug("Telegram knows the bot's commands.");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	// Anything else would fail again: such as the commands of an admin who has never
	// written to the bot.
	private static boolean passing(ApiFault fault) {
		return switch (fault.kind()) {
			case TOO_MANY, UNAVAILABLE, UNCLEAR -> true;
			default -> false;
		};
	}

	private List<BotApiMethod<?>> everything() {
		List<BotApiMethod<?>> all = new ArrayList<>();
		for (Wording wording : Wording.values()) {
			// For everyone whose language isn't spoken.
			String code = (wording == Wording.ENGLISH) ? null : wording.code();
			all.add(commands(false, new BotCommandScopeDefault(), wording, code));
			all.add(commands(false, new BotCommandScopeAllPrivateChats(), wording, code));
			all.add(commands(false, new BotCommandScopeAllGroupChats(), wording, code));
			this.settings.admins()
				.forEach((admin) -> all
					.add(commands(true, new BotCommandScopeChat(String.valueOf(admin)), wording, code)));
			all.add(new SetMyDescription(wording.text("about.description"), code));
			all.add(new SetMyShortDescription(wording.text("about.short"), code));
		}
		return all;
	}

	private static BotApiMethod<?> commands(boolean admin, BotCommandScope scope, Wording wording,
			@Nullable String code) {
		return new SetMyCommands(Command.all(admin).stream().map((command) -> command.described(wording)).toList(),
				scope, code);
	}

}
