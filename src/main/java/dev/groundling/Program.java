package dev.groundling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the program for one command: without a web server, and quiet.
 */
final class Program {

	// Lucene's warning is about the flags of a program that serves for long. And nobody
	// goes on with the conversation of a command, so it isn't mixed with those that last.
	private static final Map<String, String> QUIET = Map.of("logging.level.root", "WARN",
			"logging.level.dev.groundling", "WARN", "logging.level.org.apache.lucene", "ERROR", "spring.datasource.url",
			"jdbc:sqlite::memory:");

	private final List<String> settings;

	private boolean started;

	Program(List<String> settings) {
		this.settings = settings;
	}

	/**
	 * Starts the program; the caller closes it.
	 * @param own settings that the command wants; those of the command line win over them
	 * @param listeners hear what happens from the beginning on
	 */
	ConfigurableApplicationContext start(Map<String, String> own, ApplicationListener<?>... listeners) {
		return start(this.settings, own, listeners);
	}

	/**
	 * Starts the program with settings that win over those of the command line too; the
	 * caller closes it.
	 * @param fixed settings by name
	 */
	ConfigurableApplicationContext startWith(Map<String, String> fixed) {
		return start(this.settings.stream()
			.filter((setting) -> fixed.keySet().stream().noneMatch((name) -> names(setting, name)))
			.toList(), fixed);
	}

	private ConfigurableApplicationContext start(List<String> settings, Map<String, String> own,
			ApplicationListener<?>... listeners) {
		// Whatever logs or prints must not get into the result on standard output.
		System.setOut(System.err);
		SpringApplication application = new SpringApplication(Groundling.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setBannerMode(Banner.Mode.OFF);
		application.setLogStartupInfo(false);
		application.addListeners(listeners);
		ConfigurableApplicationContext context = application.run(arguments(settings, own));
		this.started = true;
		return context;
	}

	boolean hasStarted() {
		return this.started;
	}

	// As arguments, since defaults would give way to the settings file.
	private static String[] arguments(List<String> settings, Map<String, String> own) {
		Map<String, String> wanted = new LinkedHashMap<>(QUIET);
		wanted.putAll(own);
		List<String> arguments = new ArrayList<>(settings);
		wanted.forEach((name, value) -> {
			if (settings.stream().noneMatch((setting) -> names(setting, name))) {
				arguments.add("--" + name + "=" + value);
			}
		});
		return arguments.toArray(String[]::new);
	}

	private static boolean names(String setting, String name) {
		return setting.startsWith("--" + name + "=");
	}

}
