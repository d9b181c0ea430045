package dev.groundling.telegram.delivery;

import dev.groundling.telegram.api.RawUpdate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EnvelopeTests {

	@Test
	void putsMessagesAndEditsOfAChatIntoOneLane() {
		Envelope message = envelope("\"message\": {\"message_id\": 3, \"chat\": {\"id\": -7}}");
		Envelope edit = envelope("\"edited_message\": {\"message_id\": 3, \"chat\": {\"id\": -7}}");
		assertThat(message.lane()).isEqualTo(edit.lane());
		assertThat(message.prompt()).isFalse();
		assertThat(message.message()).isEqualTo(3);
	}

	@Test
	void letsButtonsPass() {
		Envelope tap = envelope("\"callback_query\": {\"data\": \"more\", \"message\": {\"message_id\": 3, "
				+ "\"chat\": {\"id\": 7}}}");
		assertThat(tap.prompt()).isTrue();
		assertThat(tap.chat()).isEqualTo(7);
		assertThat(tap.message()).isNull();
	}

	@Test
	void letsAWishToStopPass() {
		Envelope stop = envelope("\"stopped_message_generation\": {\"draft_id\": 3, \"chat\": {\"id\": 7}}");
		assertThat(stop.prompt()).isTrue();
	}

	@Test
	void findsTheLanguageOfTheUser() {
		assertThat(envelope("\"message\": {\"message_id\": 3, \"from\": {\"language_code\": \"zh-hans\"}}").language())
			.isEqualTo("zh-hans");
	}

	@Test
	void findsAPlaceForWhatItDoesNotKnow() {
		Envelope unknown = envelope("\"something_new\": [1, 2]");
		assertThat(unknown.kind()).isEqualTo("something_new");
		assertThat(unknown.chat()).isZero();
	}

	private static Envelope envelope(String content) {
		return Envelope.of(RawUpdate.of("{\"update_id\": 1, " + content + "}").orElseThrow());
	}

}
