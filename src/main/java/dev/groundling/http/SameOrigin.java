package dev.groundling.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import dev.groundling.http.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what browsers send on behalf of other sites' pages. They could not read the
 * answer, but it would be worked on, and a question in a form that browsers send without
 * asking first would be in the log of the models. What browsers do ask about first, the
 * use of the API from another site, is refused as a problem like any other.
 * <p>
 * Browsers tell by {@code Sec-Fetch-Site} whose page it is, and older ones by
 * {@code Origin}; other clients send neither.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata</a>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SameOrigin extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> OWN = Set.of("same-origin", "none");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (CorsUtils.isPreFlightRequest(request) || isForeign(request)) {
			Problem.send(request, response, HttpStatus.FORBIDDEN, "Pages of other sites may not use this service.");
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isForeign(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		if (READING.contains(request.getMethod()) && !request.getServletPath().equals("/mcp")) {
			return false;
		}
		if (site != null) {
			return !OWN.contains(site);
		}
		return origin != null && !isOwn(origin, request);
	}

	// The scheme is left out: a proxy in front may speak another one to us.
	private static boolean isOwn(String origin, HttpServletRequest request) {
		String host = request.getHeader(HttpHeaders.HOST);
		return host != null && origin.toLowerCase(Locale.ROOT).endsWith("://" + host.toLowerCase(Locale.ROOT));
	}

}
