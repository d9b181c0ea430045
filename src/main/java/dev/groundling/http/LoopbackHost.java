package dev.groundling.http;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundling.http.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is asked under a foreign name while the service listens to its own machine
 * only. Another site can have its name resolve to 127.0.0.1 once its page is loaded (DNS
 * rebinding); to the browser page and service are of one origin then, and only the name
 * gives it away. A service that listens to others is known to them by names that it can't
 * know itself.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class LoopbackHost extends OncePerRequestFilter {

	/** The own names, without port; none while any is good. */
	private final Set<String> names;

	LoopbackHost(ServerProperties server) {
		InetAddress address = server.getAddress();
		this.names = (address != null && address.isLoopbackAddress())
				? Stream.of("localhost", "127.0.0.1", "[::1]", address.getHostAddress()).collect(Collectors.toSet())
				: Set.of();
	}

	// Telegram comes through a proxy, under the name that is known outside. No page can
	// send what it proves itself by.
	private static boolean isForTelegram(HttpServletRequest request) {
		return request.getMethod().equals("POST")
				&& request.getRequestURI().startsWith(request.getContextPath() + "/telegram/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.names.isEmpty() || isForTelegram(request)
				|| this.names.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
			chain.doFilter(request, response);
			return;
		}
		Problem.send(request, response, HttpStatus.FORBIDDEN,
				"This service answers its own machine only, under the names localhost, 127.0.0.1 and [::1]. "
						+ "A proxy has to send one of these as Host; server.address opens the service to others.");
	}

}
