package dev.groundling.testing;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.assertj.core.api.Assertions;
import tools.jackson.databind.node.ObjectNode;

/**
 * Telegram's Bot API on this machine. It keeps users, chats and messages, checks every
 * call against the description of the Bot API, reads HTML as Telegram does, keeps its
 * limits, holds updates until they are confirmed, and breaks when it is told to. <pre>
 * FakeUser ann = telegram.user(7, "Ann", "en");
 * FakeMessage answer = ann.says("Who founded it?").awaitReply();
 * ann.taps(answer, "Sources").awaitNotice();
 * telegram.next("sendMessage", BotApiFault.drop());
 * telegram.assertNoViolations();
 * </pre>
 */
public final class FakeBotApi implements AutoCloseable {

	/** The bot's token. */
	public static final String TOKEN = "7000000001:AAFake-Token_of-the-Tests-0123456789";

	private final BotWorld world = new BotWorld();

	private final BotApiServer server;

	private FakeBotApi(String prefix) {
		this.server = new BotApiServer(prefix, this.world);
	}

	/**
	 * Starts a server on a free port.
	 * @return the server
	 */
	public static FakeBotApi start() {
		return new FakeBotApi("");
	}

	/** Starts a server on a free port behind a path, such as {@code /proxy}. */
	public static FakeBotApi startUnder(String prefix) {
		return new FakeBotApi(prefix);
	}

	/** Returns its address, without the bot's part. */
	public String url() {
		return this.server.url();
	}

	/**
	 * Returns somebody in a private chat with the bot.
	 * @param id the user's id
	 * @param name the first name
	 * @param language the language as Telegram tells it, such as {@code en} or
	 * {@code zh-hans}
	 * @return the user
	 */
	public FakeUser user(long id, String name, String language) {
		ObjectNode user = BotProfile.user(id, false, name, name.toLowerCase(java.util.Locale.ROOT) + "_" + id)
			.put("language_code", language);
		return new FakeUser(this.world, user, this.world.privateChat(id, name), null);
	}

	/** Returns a group that the bot is in; its id is negative. */
	public FakeChat group(long id, String title) {
		return this.world.group("group", id, title);
	}

	/** Returns a supergroup that the bot is in; its id is below -1,000,000,000,000. */
	public FakeChat supergroup(long id, String title) {
		return this.world.group("supergroup", id, title);
	}

	/** Returns all chats. */
	public Collection<FakeChat> chats() {
		return this.world.chats();
	}

	/** Returns what is shown of the bot. */
	public BotProfile profile() {
		return this.world.profile();
	}

	/** Returns the updates that wait for the bot. */
	public FakeUpdates updates() {
		return this.world.updates();
	}

	/** Lets every query that is open get too old to be answered. */
	public void expireQueries() {
		this.world.change(() -> {
			this.world.queries().expire();
			return true;
		});
	}

	/**
	 * Plans what goes wrong with the next calls of a method, one after another.
	 * @param method the method's name, or {@code *} for any
	 * @param faults what goes wrong
	 */
	public void next(String method, BotApiFault... faults) {
		for (BotApiFault fault : faults) {
			this.server.faults().once(method, null, fault);
		}
	}

	/** Plans what goes wrong with the next calls of a method in a chat. */
	public void next(String method, FakeChat chat, BotApiFault... faults) {
		for (BotApiFault fault : faults) {
			this.server.faults().once(method, chat.id(), fault);
		}
	}

	/** Lets every call of a method go wrong, until {@link #recover()}. */
	public void always(String method, BotApiFault fault) {
		this.server.faults().always(method, null, fault);
	}

	/** Lets every call of a method in a chat go wrong, until {@link #recover()}. */
	public void always(String method, FakeChat chat, BotApiFault fault) {
		this.server.faults().always(method, chat.id(), fault);
	}

	/** Forgets all faults that were planned. */
	public void recover() {
		this.server.faults().clear();
	}

	/** Sets other limits than Telegram's. */
	public void limits(RateLimits limits) {
		this.server.limits(limits);
	}

	/** Returns all calls in the order in which they arrived. */
	public List<BotApiCall> calls() {
		return List.copyOf(this.world.log().calls());
	}

	/** Returns the calls of a method in the order in which they arrived. */
	public List<BotApiCall> calls(String method) {
		return this.world.log().calls().stream().filter((call) -> call.method().equals(method)).toList();
	}

	/**
	 * Waits until a method was called so often.
	 * @param method the method's name
	 * @param count how often
	 * @return the calls, perhaps more than these
	 */
	public List<BotApiCall> awaitCalls(String method, int count) {
		await(count + " calls of " + method, () -> calls(method).size() >= count);
		return calls(method);
	}

	/**
	 * Waits for something in the chats.
	 * @param what what it is, for the message if it doesn't come
	 * @param condition whether it is there
	 */
	public void await(String what, BooleanSupplier condition) {
		this.world.await(what, condition);
	}

	/** Waits for something in the chats that may take longer than a test usually does. */
	public void await(String what, Duration patience, BooleanSupplier condition) {
		this.world.await(what, patience, condition);
	}

	/** Returns the calls that were refused, each with the method and Telegram's words. */
	public List<String> refusals() {
		return this.world.log().refusals();
	}

	/**
	 * Fails if a call had a parameter that doesn't exist or is of another type, if
	 * Telegram would have dropped formatting, or if a text, a button, a command or an
	 * unchanged edit was refused.
	 */
	public void assertNoViolations() {
		assertNoViolationsAfterCrashes();
		Assertions.assertThat(refusals())
			.as(this.world::transcript)
			.noneMatch((refusal) -> refusal.contains("not modified"));
	}

	/**
	 * The same, except that an edit may come again whose reply was lost with the program:
	 * nobody can tell whether it had been made, and made twice it does no harm.
	 */
	public void assertNoViolationsAfterCrashes() {
		Assertions.assertThat(this.world.log().violations()).as(this.world::transcript).isEmpty();
		Assertions.assertThat(refusals())
			.as(this.world::transcript)
			.noneMatch((refusal) -> refusal
				.matches("(?s).*(parse|empty|too long|[A-Z]+_[A-Z_]+|unallowed|wrong param|fake server).*"));
	}

	/** Fails if a call came before Telegram would have taken it. */
	public void assertLimitsKept() {
		Assertions.assertThat(this.server.limits().exceeded()).isEmpty();
	}

	/** Returns everything that was said, for the message of a failing test. */
	public String transcript() {
		return this.world.transcript();
	}

	@Override
	public void close() {
		this.server.close();
	}

}
