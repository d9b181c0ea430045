package dev.groundling.model;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import dev.langchain4j.exception.HttpException;
import org.jspecify.annotations.Nullable;

/**
 * A server answered with another status than 200. Unlike LangChain4j's exception it knows
 * when the server wants to be asked again.
 */
class RefusedRequest extends HttpException {

	private final transient @Nullable Duration retryAfter;

	/**
	 * Creates it.
	 * @param status HTTP status
	 * @param body what the server said, at most its beginning; it may hold the key
	 * @param headers those of its answer
	 */
	RefusedRequest(int status, String body, HttpHeaders headers) {
		super(status, body);
		this.retryAfter = retryAfter(headers);
	}

	/** When to ask again, {@code null} if the server didn't say. */
	@Nullable Duration retryAfter() {
		return this.retryAfter;
	}

	/** Whether the server's words hold a term, such as an error's code. */
	boolean mentions(String term) {
		String body = getMessage();
		return body != null && body.contains(term);
	}

	// Milliseconds are OpenAI's own addition, also at Microsoft.
	private static @Nullable Duration retryAfter(HttpHeaders headers) {
		Optional<Long> millis = headers.firstValue("retry-after-ms").flatMap(RefusedRequest::number);
		return millis.map(Duration::ofMillis)
			.or(() -> headers.firstValue("retry-after").flatMap(RefusedRequest::secondsOrDate))
			.orElse(null);
	}

	private static Optional<Duration> secondsOrDate(String value) {
		return number(value).map(Duration::ofSeconds).or(() -> date(value));
	}

	private static Optional<Long> number(String value) {
		return value.strip().matches("\\d{1,9}") ? Optional.of(Long.valueOf(value.strip())) : Optional.empty();
	}

	private static Optional<Duration> date(String value) {
		try {
			ZonedDateTime then = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
			Duration left = Duration.between(ZonedDateTime.now(then.getZone()), then);
			return Optional.of(left.isNegative() ? Duration.ZERO : left);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
