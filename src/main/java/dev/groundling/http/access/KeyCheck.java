package dev.groundling.http.access;

import java.io.IOException;
import java.net.InetAddress;
import java.security.Principal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.http.access.AccessKeys.Key;
import dev.groundling.http.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who has a key, or everybody while there are none. Who has come in by a key is
 * known behind it by the key's {@linkplain HttpServletRequest#getRemoteUser() name}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750">RFC 6750</a>
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 12)
class KeyCheck extends OncePerRequestFilter {

	private static final Pattern BEARER = Pattern.compile("(?i)Bearer +(\\S+) *");

	private static final Logger log = LoggerFactory.getLogger(KeyCheck.class);

	private final AccessKeys keys;

	KeyCheck(AccessKeys keys, ServerProperties server) {
		this.keys = keys;
		InetAddress address = server.getAddress();
		if (!keys.required() && (address == null || !address.isLoopbackAddress())) {
			log.warn("Everybody who can reach this service may ask it. "
					+ "Set groundling.http.api-keys, or have a proxy in front see to who may.");
		}
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		Key key = (header != null) ? key(header) : null;
		Openness openness = Openness.of(request);
		if (openness == Openness.ADMIN && !this.keys.administrable()) {
			Problem.send(request, response, HttpStatus.FORBIDDEN,
					"Nobody may change the articles over HTTP here. Keys that may are set by groundling.http.admin-keys.");
		}
		else if (key == null && (openness == Openness.ADMIN || openness == Openness.KEY && this.keys.required())) {
			unauthorized(request, response, header != null);
		}
		else if (key != null && openness == Openness.ADMIN && !key.admin()) {
			Problem.send(request, response, HttpStatus.FORBIDDEN,
					"This key may ask, but not change the articles. That takes one of groundling.http.admin-keys.");
		}
		else {
			chain.doFilter((key != null) ? new Known(request, key.name()) : request, response);
		}
	}

	private @Nullable Key key(String header) {
		Matcher bearer = BEARER.matcher(header);
		return bearer.matches() ? this.keys.find(bearer.group(1)) : null;
	}

	private static void unauthorized(HttpServletRequest request, HttpServletResponse response, boolean tried)
			throws IOException {
		String challenge = "Bearer realm=\"groundling\"";
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, tried ? challenge + ", error=\"invalid_token\"" : challenge);
		Problem.send(request, response, HttpStatus.UNAUTHORIZED, tried
				? "The key in the header Authorization isn't one of this service, or not written as: Bearer KEY"
				: "This service is for those who have a key. Send it in the header Authorization as: Bearer KEY");
	}

	private static final class Known extends HttpServletRequestWrapper {

		private final String name;

		Known(HttpServletRequest request, String name) {
			super(request);
			this.name = name;
		}

		@Override
		public String getRemoteUser() {
			return this.name;
		}

		@Override
		public Principal getUserPrincipal() {
			return () -> this.name;
		}

	}

}
