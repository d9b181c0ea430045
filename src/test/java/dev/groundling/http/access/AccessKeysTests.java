package dev.groundling.http.access;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccessKeysTests {

	private static final String KEY = "0123456789abcdef";

	private static final String ADMIN = "fedcba9876543210";

	@Test
	void findsAKeyAmongSeveral() {
		assertThat(keys(List.of("x".repeat(16), KEY), List.of(ADMIN)).find(KEY)).isNotNull();
	}

	@Test
	void tellsTheKeysOfAdministratorsApart() {
		AccessKeys keys = keys(List.of(KEY), List.of(ADMIN));
		assertThat(Objects.requireNonNull(keys.find(KEY)).admin()).isFalse();
		assertThat(Objects.requireNonNull(keys.find(ADMIN)).admin()).isTrue();
	}

	@Test
	void takesAKeyInBothListsForAnAdministrators() {
		assertThat(Objects.requireNonNull(keys(List.of(KEY), List.of(KEY)).find(KEY)).admin()).isTrue();
	}

	@Test
	void wantsNoKeyWhereOnlyAdministratorsHaveOne() {
		assertThat(keys(List.of(), List.of(ADMIN)).required()).isFalse();
	}

	@Test
	void namesAKeyByNothingOfIt() {
		assertThat(Objects.requireNonNull(keys(List.of(KEY), List.of()).find(KEY)).name()).startsWith("key-")
			.doesNotContain(KEY.substring(0, 4));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hunter2", "0123456789abcde", "", "0123456789 abcdef", "0123456789abcdeü" })
	void refusesAKeyThatCannotServeWithoutShowingIt(String unfit) {
		assertThatExceptionOfType(UnfitKey.class).isThrownBy(() -> keys(List.of(KEY, unfit), List.of()))
			.satisfies((fault) -> {
				FailureAnalysis analysis = Objects.requireNonNull(new UnfitKey.Analyzer().analyze(fault, fault));
				assertThat(analysis.getDescription()).contains("groundling.http.api-keys[1]");
				assertThat(analysis.getAction()).contains("16");
				assertThat(analysis.getDescription() + analysis.getAction())
					.doesNotContain(unfit.isEmpty() ? "\u0000" : unfit);
			});
	}

	@Test
	void showsNoKeyOfTheSettings() {
		assertThat(settings(List.of(KEY), List.of(ADMIN)).toString()).doesNotContain(KEY, ADMIN);
	}

	private static AccessKeys keys(List<String> keys, List<String> admins) {
		return new AccessKeys(settings(keys, admins));
	}

	private static HttpSettings settings(List<String> keys, List<String> admins) {
		return new HttpSettings(keys, admins, Duration.ofMinutes(1), 1);
	}

}
