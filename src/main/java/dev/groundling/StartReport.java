package dev.groundling;

import java.lang.management.ManagementFactory;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

import dev.groundling.retrieval.Retriever;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.metrics.buffering.BufferingApplicationStartup;
import org.springframework.boot.context.metrics.buffering.StartupTimeline.TimelineEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.metrics.StartupStep;

/**
 * Ends the log of a start with what the start was spent on, and where to ask.
 */
final class StartReport {

	private static final Logger log = LoggerFactory.getLogger(StartReport.class);

	/** Steps that are told apart from the rest, by their name and that of the bean. */
	private static final Map<String, String> PARTS = Map.of("spring.beans.instantiate passageIndex",
			"index opened and checked", "spring.beans.instantiate embeddingModel", "waited for the embedding model",
			"spring.beans.smart-initialize articles", "articles read and indexed", WarmUp.STEP, "warmed up");

	private final BufferingApplicationStartup startup = new BufferingApplicationStartup(PARTS.size());

	private final long started = System.nanoTime();

	private StartReport() {
		this.startup.addFilter((step) -> PARTS.containsKey(name(step)));
	}

	/**
	 * Begins to keep record of a program's start.
	 * @param application the program, not started yet
	 * @return the report to be
	 */
	static StartReport of(SpringApplication application) {
		StartReport report = new StartReport();
		application.setApplicationStartup(report.startup);
		return report;
	}

	/**
	 * Writes the report into the log.
	 * @param context the program, which is ready
	 */
	void tell(ConfigurableApplicationContext context) {
		long java = ManagementFactory.getRuntimeMXBean().getUptime();
		long spring = Duration.ofNanos(System.nanoTime() - this.started).toMillis();
		log.info("Ready in {} ms: {}.", java, inWords(parts(java - spring, spring)));
		String port = context.getEnvironment().getProperty("local.server.port");
		log.info("Ask at {} ({})", address(context.getBean(ServerProperties.class), port),
				context.getBean(Retriever.class).size().inWords());
	}

	private Map<String, Long> parts(long java, long spring) {
		List<TimelineEvent> events = this.startup.getBufferedTimeline().getEvents();
		Map<Long, String> names = new HashMap<>();
		events.forEach((event) -> names.put(event.getStartupStep().getId(), part(event)));
		Map<String, Long> parts = new LinkedHashMap<>(Map.of("Java", java));
		parts.put("Spring", spring);
		for (TimelineEvent event : events) {
			long millis = event.getDuration().toMillis();
			parts.merge(part(event), millis, Long::sum);
			// The index asks for the model while it is made.
			Long parent = event.getStartupStep().getParentId();
			parts.merge(names.getOrDefault((parent != null) ? parent : -1L, "Spring"), -millis, Long::sum);
		}
		return parts;
	}

	private static String part(TimelineEvent event) {
		return PARTS.getOrDefault(name(event.getStartupStep()), "");
	}

	private static String inWords(Map<String, Long> parts) {
		StringJoiner words = new StringJoiner(", ");
		parts.forEach((part, millis) -> words.add(part + " " + millis + " ms"));
		return words.toString();
	}

	private static String name(StartupStep step) {
		for (StartupStep.Tag tag : step.getTags()) {
			if (tag.getKey().equals("beanName")) {
				return step.getName() + " " + tag.getValue();
			}
		}
		return step.getName();
	}

	/**
	 * Makes the address of the chat page, as it is reached from this machine.
	 * @param server the settings of the server
	 * @param port the port it listens on, which they may leave open
	 * @return the address
	 */
	static String address(ServerProperties server, @Nullable String port) {
		String scheme = Ssl.isEnabled(server.getSsl()) ? "https" : "http";
		String path = Objects.requireNonNullElse(server.getServlet().getContextPath(), "");
		return scheme + "://" + host(server.getAddress()) + ":" + port + path;
	}

	private static String host(@Nullable InetAddress bound) {
		if (bound == null || bound.isAnyLocalAddress() || bound.isLoopbackAddress()) {
			return "localhost";
		}
		return (bound instanceof Inet6Address) ? "[" + bound.getHostAddress() + "]" : bound.getHostAddress();
	}

}
