package dev.groundling.http.access;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Has the service listen to its own machine only, unless it has keys or
 * {@code server.address} says otherwise.
 */
class DefaultAddress implements EnvironmentPostProcessor, Ordered {

	private static final String ADDRESS = "server.address";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean keys = Binder.get(environment)
			.bind("groundling.http.api-keys", Bindable.listOf(String.class))
			.map((list) -> !list.isEmpty())
			.orElse(false);
		if (!keys) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("defaultAddress", Map.of(ADDRESS, "127.0.0.1")));
		}
	}

	// After the settings files have been read.
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
