package dev.groundling.http.asking;

import java.time.Duration;

import dev.groundling.http.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * A question that isn't answered now, and may be a little later.
 */
public class NotNow extends ErrorResponseException {

	/** When it may be worth while to ask again, where nobody knows. */
	static final Duration SOON = Duration.ofSeconds(5);

	private final String detail;

	/**
	 * Turns a question away.
	 * @param status the HTTP status
	 * @param detail a sentence for whoever asked
	 * @param retryAfter how long to wait before asking again
	 */
	NotNow(HttpStatus status, String detail, Duration retryAfter) {
		super(status, Problem.of(status, detail), null);
		this.detail = detail;
		long seconds = retryAfter.plusNanos(Duration.ofSeconds(1).toNanos() - 1).toSeconds();
		getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, seconds)));
	}

	static NotNow tooLong(Duration timeout) {
		return new NotNow(HttpStatus.SERVICE_UNAVAILABLE, "The answer took longer than " + timeout.toMillis() / 1000.0
				+ " seconds and was given up. Ask again in a moment.", SOON);
	}

	/**
	 * Returns what is told to whoever asked.
	 * @return a sentence
	 */
	public String detail() {
		return this.detail;
	}

}
