package dev.groundling;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the program for one command: without a web server, and quiet.
 */
final class Program {

	private static final String LEVEL = "--logging.level.root=";

	private final List<String> settings;

	private boolean started;

	Program(List<String> settings) {
		this.settings = settings;
	}

	/**
	 * Starts the program; the caller closes it.
	 * @param ownSettings settings that follow from the command's options
	 */
	ConfigurableApplicationContext start(String... ownSettings) {
		// Whatever logs or prints must not get into the result on standard output.
		System.setOut(System.err);
		SpringApplication application = new SpringApplication(Groundling.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setBannerMode(Banner.Mode.OFF);
		application.setLogStartupInfo(false);
		ConfigurableApplicationContext context = application.run(arguments(ownSettings));
		this.started = true;
		return context;
	}

	boolean hasStarted() {
		return this.started;
	}

	private String[] arguments(String... ownSettings) {
		List<String> arguments = new ArrayList<>(this.settings);
		arguments.addAll(List.of(ownSettings));
		if (arguments.stream().noneMatch((setting) -> setting.startsWith(LEVEL))) {
			arguments.add(LEVEL + "WARN");
		}
		return arguments.toArray(String[]::new);
	}

}
