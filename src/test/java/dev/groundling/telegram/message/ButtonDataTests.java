package dev.groundling.telegram.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ButtonDataTests {

	private static final String ID = UUID.randomUUID().toString();

	// Read by its name.
	@SuppressWarnings("UnusedVariable")
	private static final List<ButtonData> ALL = List.of(new ButtonData.Sources(ID), new ButtonData.Why(ID),
			new ButtonData.Feedback(ID, true), new ButtonData.Feedback(ID, false), new ButtonData.Ask(ID, 3),
			new ButtonData.Ask(ButtonData.Ask.START, 1), new ButtonData.Again(123456789012L),
			new ButtonData.NewConversation());

	@ParameterizedTest
	@FieldSource("ALL")
	void readsWhatItWrote(ButtonData button) {
		assertThat(ButtonData.parse(button.format())).contains(button);
	}

	@ParameterizedTest
	@FieldSource("ALL")
	void fitsIntoWhatTelegramAllows(ButtonData button) {
		assertThat(button.format().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 64);
	}

	@Test
	void namesTheRowToShowAgain() {
		assertThat(new ButtonData.Again(17).format()).isEqualTo("again:17");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "s", "s:", "x:1", "q:abc", "q:abc:", "q:abc:123", "again:abc", "again:-1", "again:",
			"n:1", "s:a:1", "again:99999999999999999999", "w:a b", "+:ü", "s:../../etc", "again:007" })
	void readsNothingIntoWhatItNeverWrote(String data) {
		assertThat(ButtonData.parse(data)).isEmpty();
	}

}
