package dev.groundling.http;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers what no response of ours may lead them to do: run inline code, load
 * anything from elsewhere, be framed, guess a content type, tell others where the reader
 * came from.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SecurityHeaders extends OncePerRequestFilter {

	private static final String POLICY = "Content-Security-Policy";

	/** For the viewer of the API's description, whose styles have pictures in them. */
	private static final String DESCRIPTION_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/**
	 * For everything else. No script may even try to turn a text into markup: that is
	 * what Trusted Types are for.
	 */
	private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
			+ "require-trusted-types-for 'script'; trusted-types 'none'";

	/** The headers that every response has, by name. */
	static final Map<String, String> ALL = Map.of(POLICY, PAGE_POLICY, "X-Content-Type-Options", "nosniff",
			"Referrer-Policy", "no-referrer", "Cross-Origin-Resource-Policy", "same-origin",
			"Cross-Origin-Opener-Policy", "same-origin");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ALL.forEach(response::setHeader);
		if (request.getServletPath().startsWith("/swagger-ui/")) {
			response.setHeader(POLICY, DESCRIPTION_POLICY);
		}
		if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
			// Offsets are of use only with the text they were made from.
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		chain.doFilter(request, response);
	}

	// Tomcat refuses some paths before any filter and dispatches straight to the error.
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
