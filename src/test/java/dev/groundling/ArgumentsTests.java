package dev.groundling;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArgumentsTests {

	@Test
	void tellSettingsFromTheCommand() {
		Arguments arguments = Arguments.of(List.of("ask", "--server.port=80", "Who?", "--json"));
		assertThat(arguments).isEqualTo(new Arguments(List.of("--server.port=80"), List.of("ask", "Who?", "--json")));
	}

	@Test
	void haveNoCommandWhenThereAreOnlySettings() {
		assertThat(Arguments.of(List.of("--groundling.data.directory=/tmp/a b")).command()).isEmpty();
	}

	@Test
	void takeAQuestionAboutASettingForAQuestion() {
		assertThat(Arguments.of(List.of("ask", "--server.port what is it?")).settings()).isEmpty();
	}

	@Test
	void leaveEverythingAfterTwoDashesToTheCommand() {
		assertThat(Arguments.of(List.of("ask", "--", "--a.b=c")).command()).containsExactly("ask", "--", "--a.b=c");
	}

}
