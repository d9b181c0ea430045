package dev.groundling;

import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * The program: it serves, or does one command and ends.
 */
@SpringBootApplication
public class Groundling {

	/**
	 * Runs the program.
	 * @param args a command with its options, or none to serve; in both cases also
	 * Spring's settings, such as {@code --server.port=80}
	 */
	public static void main(String[] args) {
		Arguments arguments = Arguments.of(List.of(args));
		if (arguments.command().isEmpty()) {
			serve(args);
		}
		else {
			System.exit(new Commands(arguments.settings(), System.out, System.err).run(arguments.command()));
		}
	}

	private static void serve(String[] args) {
		// What Java's HTTP client sets aside for each connection to a model, of which a
		// thousand may be waiting; an eighth of what it would.
		System.getProperties().putIfAbsent("jdk.httpclient.bufsize", "2048");
		SpringApplication application = new SpringApplication(Groundling.class);
		StartReport report = StartReport.of(application);
		WarmUp.of(application);
		report.tell(application.run(args));
	}

	// A static factory method: the check runs before the container can inject into
	// constructors.
	@Bean
	static SettingsCheck settingsCheck(Environment environment) {
		return new SettingsCheck(environment);
	}

}
