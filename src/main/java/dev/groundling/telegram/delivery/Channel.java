package dev.groundling.telegram.delivery;

import java.time.Duration;

import dev.groundling.telegram.TelegramSettings;
import dev.groundling.telegram.TelegramSettings.Mode;
import dev.groundling.telegram.api.ApiFault;
import dev.groundling.telegram.api.BotApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Begins to talk with Telegram once the rest of the service is there, and stops as it
 * stops: asks for no more updates at once, deals with those that are under way and sends
 * what comes of them as long as there is time, and leaves the rest in the inbox and the
 * outbox. Nothing here keeps the service from starting.
 */
final class Channel implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Channel.class);

	/** Of the 30 s that Spring waits. */
	private static final Duration GRACE = Duration.ofSeconds(25);

	private static final Duration LOOK = Duration.ofMillis(25);

	private static final int LAST_LOOKS = 120;

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private final TelegramSettings settings;

	private final BotApi api;

	private final Webhooks webhooks;

	private final Poller poller;

	private final Delivery delivery;

	private final BotProfile profile;

	private final Trouble trouble;

	private final StopSignal stop;

	private volatile boolean running;

	Channel(TelegramSettings settings, BotApi api, Webhooks webhooks, Poller poller, Delivery delivery,
			BotProfile profile, Trouble trouble, StopSignal stop) {
		this.settings = settings;
		this.api = api;
		this.webhooks = webhooks;
		this.poller = poller;
		this.delivery = delivery;
		this.profile = profile;
		this.trouble = trouble;
		this.stop = stop;
	}

	// With the requests of HTTP, for which the same time is left.
	@Override
	public int getPhase() {
		return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 1;
	}

	@Override
	public boolean isPauseable() {
		return false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public void start() {
		this.running = true;
		Thread.ofPlatform().daemon().name("telegram").start(this::run);
	}

	private void run() {
		try {
			if (connect(this::introduce)) {
				this.delivery.start();
				receive();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void receive() throws InterruptedException {
		if (this.settings.mode() == Mode.WEBHOOK) {
			if (connect(() -> this.webhooks.set(this.settings.webhook()))) {
				this.trouble.none();
			}
			return;
		}
		this.webhooks.remove();
		this.poller.run();
	}

	private void introduce() {
		User me = this.api.call(new GetMe());
		this.profile.is(me);
		log.info("The Telegram bot is @{}.", me.getUserName());
	}

	// Again and again; all but a wrong token may mend itself.
	private boolean connect(Runnable call) throws InterruptedException {
		Backoff backoff = new Backoff(LONGEST_PAUSE);
		Duration pause = Duration.ZERO;
		while (!this.trouble.isFinal() && this.stop.sleep(pause)) {
			try {
				call.run();
				return true;
			}
			catch (ApiFault ex) {
				pause = this.trouble.told(ex, backoff);
			}
		}
		return false;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public void stop(Runnable done) {
		Thread.ofPlatform().daemon().name("telegram-stop").start(() -> {
			try {
				end();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			finally {
				stop();
				done.run();
			}
		});
	}

	private void end() throws InterruptedException {
		this.stop.give();
		long deadline = System.nanoTime() + GRACE.toNanos();
		this.delivery.stopTaking();
		while (System.nanoTime() - deadline < 0 && !(this.delivery.isDone() && this.poller.isIdle())) {
			this.poller.breakOff();
			Thread.sleep(LOOK);
		}
		this.delivery.stop();
		// A message that is being sent just now needn't be in doubt.
		for (int looks = 0; looks < LAST_LOOKS && !this.delivery.isDone(); looks++) {
			Thread.sleep(LOOK);
		}
	}

}
