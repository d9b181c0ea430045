package dev.groundling.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a {@link FakeBotApi} was asked, and what it had to object to. */
final class CallLog {

	private final List<BotApiCall> calls = new CopyOnWriteArrayList<>();

	private final List<String> violations = new CopyOnWriteArrayList<>();

	private final List<String> refusals = new CopyOnWriteArrayList<>();

	void add(BotApiCall call) {
		this.calls.add(call);
	}

	void violation(BotApiCall call, String what) {
		this.violations.add(call.method() + ": " + what);
	}

	void refusal(BotApiCall call, RefusedCall refusal) {
		this.refusals.add(call.method() + ": " + refusal.description());
	}

	List<BotApiCall> calls() {
		return this.calls;
	}

	List<String> violations() {
		return this.violations;
	}

	List<String> refusals() {
		return this.refusals;
	}

}
