package dev.groundling.knowledge.web;

import java.time.Duration;

import dev.groundling.knowledge.web.FetchRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WebAddressTests {

	private static final FetchLimits LIMITS = new FetchLimits(false, DataSize.ofMegabytes(1), Duration.ofSeconds(5));

	@ParameterizedTest
	@CsvSource({ "https://example.org/a.html, https://example.org/a.html",
			"' HTTP://EXAMPLE.org/a b?q=ü#part ', http://example.org/a%20b?q=%C3%BC",
			"https://example.org/灯塔, https://example.org/%E7%81%AF%E5%A1%94",
			"https://bücher.example/, https://xn--bcher-kva.example/",
			"https://example.org:443/a%2Fb?u=http%3A%2F%2Fx, https://example.org/a%2Fb?u=http%3A%2F%2Fx" })
	void areReadAsBrowsersReadThem(String given, String read) throws Exception {
		assertThat(WebAddress.of(given, LIMITS)).hasToString(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "file:///etc/passwd", "ftp://example.org/a", "gopher://example.org/",
			"jar:http://example.org/a.jar!/b", "javascript:alert(1)", "example.org", "/articles/a", "http://",
			"http://user:secret@example.org/", "http://example.org:22/", "http://example.org:8080/", "http://[::1/",
			"http://a b/", "http://example.org:99999/", "http://exa\u0000mple.org/" })
	void areRefusedWithASentence(String given) {
		assertThatExceptionOfType(FetchRefused.class).isThrownBy(() -> WebAddress.of(given, LIMITS))
			.matches((refused) -> refused.reason() == Reason.ADDRESS)
			.withMessageMatching(".{20,}\\.");
	}

	@Test
	void areRefusedWhenTheyAreTooLong() {
		assertThatExceptionOfType(FetchRefused.class)
			.isThrownBy(() -> WebAddress.of("https://example.org/" + "a".repeat(2_000), LIMITS))
			.withMessageContaining("too long");
	}

	@ParameterizedTest
	@CsvSource({ "/b, http://example.org/b", "b?x, http://example.org/x/b?x", "?page=2, http://example.org/x/a?page=2",
			"//other.example/c, http://other.example/c", "https://other.example/, https://other.example/" })
	void leadOnToWhereARedirectSays(String location, String whole) throws Exception {
		assertThat(WebAddress.resolve(WebAddress.of("http://example.org/x/a", LIMITS), location)).isEqualTo(whole);
	}

}
