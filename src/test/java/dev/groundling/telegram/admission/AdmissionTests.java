package dev.groundling.telegram.admission;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

import dev.groundling.answer.AnswerLimits;
import dev.groundling.answer.AnswerLimits.WhenBusy;
import dev.groundling.telegram.TelegramSettings;
import dev.groundling.telegram.admission.Admission.Verdict;
import dev.groundling.telegram.TelegramSettings.Mode;
import dev.groundling.telegram.answering.Asker;
import dev.groundling.telegram.delivery.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may ask, and how much. */
class AdmissionTests {

	private static final long ANN = 7;

	private static final long ADMIN = 9;

	private static final long GROUP = -100;

	private final Ticking clock = new Ticking();

	@Test
	void letsEveryoneAskWhereThereAreNoLists() {
		assertThat(admission(Set.of(), Set.of()).admit(alone(ANN))).isEqualTo(new Verdict.Admitted());
	}

	@Test
	void letsAListedUserAskAnywhere() {
		Admission admission = admission(Set.of(ANN), Set.of());
		assertThat(admission.allowed(alone(ANN))).isTrue();
		assertThat(admission.allowed(in(GROUP, ANN))).isTrue();
		assertThat(admission.allowed(in(GROUP, 8))).isFalse();
	}

	@Test
	void letsEverybodyAskInAListedChat() {
		Admission admission = admission(Set.of(), Set.of(GROUP));
		assertThat(admission.allowed(in(GROUP, ANN))).isTrue();
		assertThat(admission.allowed(in(-200, ANN))).isFalse();
		assertThat(admission.allowed(alone(ANN))).isFalse();
	}

	@Test
	void letsAnAdminAskAlways() {
		assertThat(admission(Set.of(ANN), Set.of(GROUP)).allowed(alone(ADMIN))).isTrue();
	}

	@Test
	void takesAChatInWhoseNameSomebodyWritesForNoUserAndNoAdmin() {
		Admission admission = admission(Set.of(GROUP), Set.of(-200L));
		Asker unnamed = new Asker(GROUP, false, null, new Place(GROUP, null));
		assertThat(admission.allowed(unnamed)).isFalse();
		assertThat(admission.allowed(new Asker(-200, false, null, new Place(GROUP, null)))).isTrue();
		assertThat(admission.isAdmin(new Asker(ADMIN, false, null, new Place(GROUP, null)))).isFalse();
	}

	@Test
	void tellsAStrangerOnceAndIsSilentInGroups() {
		Admission admission = admission(Set.of(ADMIN), Set.of());
		assertThat(admission.admit(alone(ANN))).isEqualTo(new Verdict.Turned("allowed.user"));
		assertThat(admission.admit(alone(ANN))).isEqualTo(new Verdict.Ignored());
		assertThat(admission.admit(in(GROUP, ANN))).isEqualTo(new Verdict.Ignored());
	}

	@Test
	void saysWhenToComeBackAndThenNothingUntilThen() {
		Admission admission = admission(Set.of(), Set.of());
		admission.admit(alone(ANN));
		admission.admit(alone(ANN));
		assertThat(admission.admit(alone(ANN))).isEqualTo(new Verdict.Later("limit.user", Duration.ofSeconds(30)));
		assertThat(admission.admit(alone(ANN))).isEqualTo(new Verdict.Ignored());
		this.clock.pass(Duration.ofSeconds(30));
		assertThat(admission.admit(alone(ANN))).isEqualTo(new Verdict.Admitted());
		assertThat(admission.admit(alone(8))).isEqualTo(new Verdict.Admitted());
	}

	@Test
	void limitsAGroupAsAWhole() {
		Admission admission = admission(Set.of(), Set.of());
		for (long member = 1; member <= 3; member++) {
			assertThat(admission.admit(in(GROUP, member))).isEqualTo(new Verdict.Admitted());
		}
		assertThat(admission.admit(in(GROUP, 4))).isEqualTo(new Verdict.Later("limit.group", Duration.ofSeconds(20)));
		assertThat(admission.admit(alone(4))).isEqualTo(new Verdict.Admitted());
		assertThat(admission.admit(alone(4))).as("What the group cost is given back.")
			.isEqualTo(new Verdict.Admitted());
	}

	private Admission admission(Set<Long> users, Set<Long> chats) {
		TelegramSettings settings = new TelegramSettings(null, URI.create("http://localhost"), Mode.POLLING,
				new TelegramSettings.Webhook(null, null), users, chats, Set.of(ADMIN), 3, Duration.ofSeconds(10));
		return new Admission(settings,
				new QuestionLimits(new AnswerLimits(2000, 2, WhenBusy.QUOTE), settings, this.clock));
	}

	private static Asker alone(long user) {
		return new Asker(user, true, "en", new Place(user, null));
	}

	private static Asker in(long group, long user) {
		return new Asker(user, true, "en", new Place(group, null));
	}

	private static final class Ticking extends Clock {

		private Instant now = Instant.parse("2026-01-01T00:00:00Z");

		void pass(Duration time) {
			this.now = this.now.plus(time);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
