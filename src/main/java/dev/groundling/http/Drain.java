package dev.groundling.http;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.ProtocolHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees to it that whoever has been let in is answered before the server stops.
 * <p>
 * Spring Boot's graceful shutdown begins by pausing Tomcat, and a paused Tomcat hangs up
 * on every connection whose request no thread has begun to read: of twelve questions at
 * once on two cores, all twelve. So before that the door is shut without a pause, and
 * what is queued or under way is waited for, within the time that
 * {@code spring.lifecycle.timeout-per-shutdown-phase} gives.
 */
@Component
class Drain implements SmartLifecycle, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private static final Logger log = LoggerFactory.getLogger(Drain.class);

	/** From a client's connection to its request on a thread of the server. */
	private static final Duration ARRIVAL = Duration.ofMillis(150);

	private static final Duration LOOK = Duration.ofMillis(10);

	private final List<AbstractProtocol<?>> doors = new CopyOnWriteArrayList<>();

	private final List<CountedTasks> work = new CopyOnWriteArrayList<>();

	private volatile boolean running;

	/**
	 * Counts what the server hands to its threads.
	 * @param factory makes the server
	 */
	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addProtocolHandlerCustomizers(this::count);
	}

	private void count(ProtocolHandler handler) {
		// Without virtual threads Tomcat makes an executor of its own, later.
		if (handler instanceof AbstractProtocol<?> protocol && protocol.getExecutor() != null) {
			CountedTasks tasks = new CountedTasks(protocol.getExecutor());
			protocol.setExecutor(tasks);
			this.doors.add(protocol);
			this.work.add(tasks);
		}
	}

	@Override
	public int getPhase() {
		return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 1;
	}

	// Neither is the server itself, which would go on behind a door that nobody opens.
	@Override
	public boolean isPauseable() {
		return false;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public void stop(Runnable done) {
		// Apart, since only what isn't waited for here can be given up in time.
		Thread.ofPlatform().daemon().name("drain").start(() -> {
			try {
				drain();
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

	// Twice: those who come at the last moment stand before the door, and shutting it
	// would turn them away without a word.
	private void drain() throws InterruptedException {
		long underWay = underWay();
		if (underWay > 0) {
			log.info("Stopping; requests under way are answered first ({}).", underWay);
		}
		Thread.sleep(ARRIVAL);
		this.doors.forEach(AbstractProtocol::closeServerSocketGraceful);
		long busy = System.nanoTime();
		while (System.nanoTime() - busy < ARRIVAL.toNanos()) {
			Thread.sleep(LOOK);
			busy = (underWay() > 0) ? System.nanoTime() : busy;
		}
	}

	private long underWay() {
		return this.work.stream().mapToLong(CountedTasks::unfinished).sum();
	}

}
