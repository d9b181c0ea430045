package dev.groundling.conversation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConversationsTests {

	private final Conversations conversations = new Conversations(new ConversationStore());

	@Test
	void understandsAFollowUpFromWhatItRemembers() {
		String id = this.conversations.begin();
		this.conversations.remember(id, new Turn("How many patents did Ningbo have in 1986?", "7", "7"));
		assertThat(this.conversations.standalone("and in 2018?", this.conversations.turns(id)))
			.isEqualTo("How many patents did Ningbo have in 2018?");
	}

	@Test
	void hasNoTurnsForAnUnknownId() {
		assertThat(this.conversations.turns("unknown")).isEmpty();
	}

	@Test
	void doesNotKnowAnIdForHavingBeenAskedForIt() {
		this.conversations.turns("unknown");
		assertThat(this.conversations.exists("unknown")).isFalse();
	}

	@Test
	void knowsAConversationUntilItIsForgotten() {
		String id = this.conversations.begin();
		assertThat(this.conversations.exists(id)).isTrue();
		this.conversations.forget(id);
		assertThat(this.conversations.exists(id)).isFalse();
	}

	@Test
	void hasNothingToForgetTwice() {
		String id = this.conversations.begin();
		this.conversations.forget(id);
		assertThat(this.conversations.forget(id)).isFalse();
	}

}
