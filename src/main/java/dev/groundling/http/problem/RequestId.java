package dev.groundling.http.problem;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id that stands in its response, in each line that the log has of
 * it and in its problem. A client, or a proxy in front, may bring its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestId extends OncePerRequestFilter {

	/** The header it comes and goes by. */
	public static final String HEADER = "X-Request-Id";

	/** Its name in the log's context, in problems and among a request's attributes. */
	static final String NAME = "requestId";

	/** Whatever else was sent could forge lines of the log. */
	private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._-]{1,64}");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = of(request);
		request.setAttribute(NAME, id);
		response.setHeader(HEADER, id);
		try (MDC.MDCCloseable context = MDC.putCloseable(NAME, id)) {
			chain.doFilter(request, response);
		}
	}

	// The container comes back to report an error, also one that no filter has seen.
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/**
	 * Returns the id of the request that this thread works on.
	 * @return the id, or {@code null} if it works on none
	 */
	public static @Nullable String current() {
		return MDC.get(NAME);
	}

	private static String of(HttpServletRequest request) {
		if (request.getAttribute(NAME) instanceof String known) {
			return known;
		}
		String given = request.getHeader(HEADER);
		return (given != null && FIT.matcher(given).matches()) ? given : UUID.randomUUID().toString();
	}

}
