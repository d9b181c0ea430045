package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route there is, whoever adds it, wants a key or is known not to. */
@KeyedServerTest
class RoutesTests {

	/** What is open on purpose. */
	private static final Set<String> OPEN = Set.of("GET /actuator/health", "GET /actuator/health/**", "GET /error",
			"GET /swagger-ui.html", "GET /v3/api-docs", "GET /v3/api-docs.yaml", "GET /v3/api-docs/swagger-config");

	private final Caller caller;

	private final List<Route> routes;

	RoutesTests(@LocalServerPort int port, @Autowired Map<String, RequestMappingInfoHandlerMapping> mappings) {
		this.caller = new Caller(port);
		this.routes = mappings.values()
			.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap(RoutesTests::routes)
			.distinct()
			.toList();
	}

	@Test
	void findsTheRoutesOfEveryWayToAsk() {
		assertThat(this.routes).extracting(Route::path)
			.contains("/api/ask", "/api/search", "/v1/chat/completions", "/mcp", "/actuator/prometheus");
	}

	@Test
	void wantAKey() {
		assertThat(this.routes).filteredOn((route) -> !OPEN.contains(route.toString()))
			.allSatisfy((route) -> assertThat(call(route).statusCode()).as(route.toString()).isEqualTo(401));
	}

	@Test
	void areNotServedPastTheFilters(@Autowired ServletContext context) {
		assertThat(context.getServletRegistrations().values()).extracting(ServletRegistration::getName)
			.containsOnly("dispatcherServlet");
	}

	private HttpResponse<String> call(Route route) {
		try {
			return this.caller.call(route.method(), route.path().replaceAll("\\{\\*?\\w+}|\\*+", "x"));
		}
		catch (IOException ex) {
			throw new AssertionError(route.toString(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(route.toString(), ex);
		}
	}

	private static Stream<Route> routes(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return info.getPatternValues()
			.stream()
			.flatMap((path) -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
				.map((method) -> new Route(method.name(), path)));
	}

	/**
	 * One route.
	 *
	 * @param method its method
	 * @param path its pattern
	 */
	record Route(String method, String path) {

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

}
