package dev.groundling.model;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedRequestTests {

	@ParameterizedTest
	@CsvSource({ "Retry-After, 3, 3000", "retry-after, 0, 0", "retry-after-ms, 250, 250" })
	void knowsWhenToAskAgain(String header, String value, long millis) {
		assertThat(refused(Map.of(header, value)).retryAfter()).isEqualTo(Duration.ofMillis(millis));
	}

	@Test
	void readsADate() {
		String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(2));
		assertThat(refused(Map.of("Retry-After", date)).retryAfter()).isBetween(Duration.ofSeconds(60),
				Duration.ofSeconds(120));
	}

	@Test
	void takesADateInThePastForNow() {
		assertThat(refused(Map.of("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT")).retryAfter())
			.isEqualTo(Duration.ZERO);
	}

	@ParameterizedTest
	@CsvSource({ "soon", "-1", "1.5", "99999999999999999999" })
	void passesOverWhatIsNeither(String value) {
		assertThat(refused(Map.of("Retry-After", value)).retryAfter()).isNull();
	}

	private static RefusedRequest refused(Map<String, String> headers) {
		Map<String, List<String>> all = new HashMap<>();
		headers.forEach((name, value) -> all.put(name, List.of(value)));
		return new RefusedRequest(429, "", HttpHeaders.of(all, (name, value) -> true));
	}

}
