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

	/**
	 * Returns what is told to whoever asked.
	 * @return a sentence
	 */
	public String detail() {
		return this.detail;
	}

}
