package dev.groundling.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends an error that came back as a bare status, as those of the actuator do, the way of
 * all others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class BodilessErrors extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		boolean bodiless = !response.isCommitted() && response.getContentType() == null;
		if (bodiless && HttpStatusCode.valueOf(response.getStatus()).isError()) {
			response.sendError(response.getStatus());
		}
	}

}
