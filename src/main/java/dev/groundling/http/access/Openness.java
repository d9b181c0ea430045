package dev.groundling.http.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Whom a request is open to. What isn't listed here is for those with a key.
 */
enum Openness {

	/**
	 * Everybody: what shows nothing but the program itself, and that it is running, or
	 * what asks for another proof.
	 */
	EVERYBODY,

	/** Who has a key, or everybody if there are no keys. */
	KEY,

	/** Who has the key of an administrator. */
	ADMIN;

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private static final List<PathPattern> PUBLIC = patterns("/",
			"/{file:[\\w.-]+\\.(?:html|css|js|svg|png|ico|woff2|webmanifest)}", "/actuator/health",
			"/actuator/health/**", "/swagger-ui/**", "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/**");

	/** Where Telegram's updates come in, which have a secret of their own. */
	private static final List<PathPattern> OTHERWISE_PROVEN = patterns("/telegram/{key}");

	private static final List<PathPattern> ARTICLES = patterns("/api/articles", "/api/articles/**");

	/**
	 * Tells whom a request is open to.
	 * @param request the request
	 * @return whom
	 */
	static Openness of(HttpServletRequest request) {
		boolean reading = READING.contains(request.getMethod());
		// As the controllers' patterns read the path, which is as it was sent, and as the
		// container does, which resolves dots and slashes. What is public to one of them
		// only, isn't.
		PathContainer sent = RequestPath.parse(request.getRequestURI(), request.getContextPath())
			.pathWithinApplication();
		PathContainer resolved = PathContainer.parsePath(request.getServletPath());
		List<PathPattern> open = reading ? PUBLIC : OTHERWISE_PROVEN;
		if (matches(open, sent) && matches(open, resolved)) {
			return EVERYBODY;
		}
		return (!reading && (matches(ARTICLES, sent) || matches(ARTICLES, resolved))) ? ADMIN : KEY;
	}

	private static boolean matches(List<PathPattern> patterns, PathContainer path) {
		return patterns.stream().anyMatch((pattern) -> pattern.matches(path));
	}

	private static List<PathPattern> patterns(String... patterns) {
		return Stream.of(patterns).map(PathPatternParser.defaultInstance::parse).toList();
	}

}
