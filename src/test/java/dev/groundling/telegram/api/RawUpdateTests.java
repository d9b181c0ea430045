package dev.groundling.telegram.api;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RawUpdateTests {

	@Test
	void readsWhatTheLibraryDoesNotKnowYet() {
		IncomingUpdate update = RawUpdate
			.of("{\"update_id\": 5, \"stopped_message_generation\": {\"draft_id\": 3}, \"else\": {}}")
			.orElseThrow()
			.read();
		assertThat(update.getUpdateId()).isEqualTo(5);
		assertThat(update.stoppedGeneration()).hasToString("{\"draft_id\":3}");
	}

	@Test
	void tellsWhereAnUpdateCannotBeReadButNotWhatItSays() {
		RawUpdate update = RawUpdate
			.of("{\"update_id\": 5, \"message\": {\"message_id\": \"private\", \"text\": \"private words\"}}")
			.orElseThrow();
		assertThatExceptionOfType(UnreadableUpdate.class).isThrownBy(update::read)
			.withMessageContaining("message")
			.withMessageNotContaining("private")
			.withNoCause();
	}

	@Test
	void takesNothingElseForAnUpdate() {
		assertThat(RawUpdate.of("{\"ok\": true}")).isEmpty();
		assertThat(RawUpdate.of("<html>")).isEmpty();
		assertThat(RawUpdate.of("")).isEmpty();
		assertThat(RawUpdate.of("[1]")).isEmpty();
	}

}
