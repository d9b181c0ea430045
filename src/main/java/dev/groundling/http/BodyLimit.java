package dev.groundling.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;

/**
 * Cuts a request's body off at a size that holds any question, while it is read: whether
 * or not its length is announced, no more than that is ever in memory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
public class BodyLimit extends OncePerRequestFilter {

	/**
	 * Most bytes read of a body. The longest question that can be allowed has 10,000
	 * characters, which are 120,000 bytes if each is written as two JSON escapes.
	 */
	public static final int BYTES = 128 * 1024;

	/** The same where a whole conversation comes with each question. */
	static final int CONVERSATION_BYTES = 1024 * 1024;

	/**
	 * The same of an update of Telegram's, which may hold two messages of 32,768
	 * characters.
	 */
	private static final int UPDATE_BYTES = 1024 * 1024;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		chain.doFilter(new Limited(request, most(path)), response);
	}

	private static int most(String path) {
		if (path.startsWith("/telegram/")) {
			return UPDATE_BYTES;
		}
		return path.startsWith("/v1/") ? CONVERSATION_BYTES : BYTES;
	}

	private static ResponseStatusException tooLarge(int limit) {
		return new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE,
				"The body is larger than " + limit / 1024 + " KB. Send less.");
	}

	private static final class Limited extends HttpServletRequestWrapper {

		private final int limit;

		Limited(HttpServletRequest request, int limit) {
			super(request);
			this.limit = limit;
		}

		@Override
		public ServletInputStream getInputStream() throws IOException {
			if (getContentLengthLong() > this.limit) {
				throw tooLarge(this.limit);
			}
			return new Counted(super.getInputStream(), this.limit);
		}

		@Override
		public BufferedReader getReader() throws IOException {
			String encoding = Objects.requireNonNullElse(getCharacterEncoding(), StandardCharsets.UTF_8.name());
			return new BufferedReader(new InputStreamReader(getInputStream(), encoding));
		}

	}

	private static final class Counted extends ServletInputStream {

		private final ServletInputStream body;

		private final int limit;

		private int read;

		Counted(ServletInputStream body, int limit) {
			this.body = body;
			this.limit = limit;
		}

		@Override
		public int read() throws IOException {
			int next = this.body.read();
			count((next < 0) ? 0 : 1);
			return next;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int got = this.body.read(buffer, offset, length);
			count(got);
			return got;
		}

		private void count(int bytes) {
			this.read += Math.max(0, bytes);
			if (this.read > this.limit) {
				throw tooLarge(this.limit);
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
