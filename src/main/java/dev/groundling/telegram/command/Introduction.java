package dev.groundling.telegram.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.telegram.ConditionalOnBot;
import dev.groundling.telegram.TelegramSettings;
import dev.groundling.telegram.api.ApiFault;
import dev.groundling.telegram.api.BotApi;
import dev.groundling.telegram.delivery.BotProfile;
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

	/** How often one looks whether Telegram knows the token. */
	private static final Duration LOOK = Duration.ofSeconds(1);

	private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

	private final BotApi api;

	private final BotProfile self;

	private final TelegramSettings settings;

	private final Thread thread = Thread.ofVirtual().name("introduction").unstarted(this::introduce);

	Introduction(BotApi api, BotProfile self, TelegramSettings settings) {
		this.api = api;
		this.self = self;
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
		List<BotApiMethod<Boolean>> left = everything();
		try {
			while (this.self.username() == null) {
				Thread.sleep(LOOK);
			}
			while (!left.isEmpty()) {
				ApiFault fault = told(left.getFirst());
				if (fault == null || !passing(fault)) {
					left.removeFirst();
				}
				else {
					Thread.sleep((fault.retryAfter() != null) ? fault.retryAfter() : pause);
					pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private @Nullable ApiFault told(BotApiMethod<Boolean> method) {
		try {
			this.api.call(method);
			return null;
		}
		catch (ApiFault ex) {
			log.debug("Telegram doesn't take {}.", method.getMethod(), ex);
			return ex;
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

	private List<BotApiMethod<Boolean>> everything() {
		List<BotApiMethod<Boolean>> all = new ArrayList<>();
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

	private static BotApiMethod<Boolean> commands(boolean admin, BotCommandScope scope, Wording wording,
			@Nullable String code) {
		return new SetMyCommands(Command.all(admin).stream().map((command) -> command.described(wording)).toList(),
				scope, code);
	}

}
