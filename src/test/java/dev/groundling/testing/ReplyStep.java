package dev.groundling.testing;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a {@link ScriptedModel} does in the course of a {@link ModelReply}.
 */
sealed interface ReplyStep {

	record Token(String text) implements ReplyStep {
	}

	record Pause(Duration length) implements ReplyStep {
	}

	record Finish(@Nullable String reason) implements ReplyStep {
	}

	record Raw(String text) implements ReplyStep {
	}

	record Fault(String message) implements ReplyStep {
	}

	record Stall() implements ReplyStep {
	}

	record KeepAlive() implements ReplyStep {
	}

	record End() implements ReplyStep {
	}

	record Close() implements ReplyStep {
	}

	record Reset() implements ReplyStep {
	}

}
