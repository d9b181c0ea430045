package dev.groundling.conversation;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.groundling.conversation.database.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The conversations going on: their earlier turns, and what a follow-up means by them.
 * Where they can't be kept, a question is answered all the same, as if it were the first;
 * the log says so.
 */
@Component
public class Conversations {

	private static final Logger log = LoggerFactory.getLogger(Conversations.class);

	private final ConversationStore store;

	private final Rewriter rewriter;

	private final ApplicationEventPublisher events;

	// A lock is gone when nobody holds it or waits for it.
	private final LoadingCache<String, Lock> locks = Caffeine.newBuilder()
		.weakValues()
		.build((id) -> new ReentrantLock());

	Conversations(ConversationStore store, Rewriter rewriter, ApplicationEventPublisher events) {
		this.store = store;
		this.rewriter = rewriter;
		this.events = events;
	}

	/**
	 * Begins a conversation.
	 * @return its id, not guessable
	 */
	public String begin() {
		String id = ConversationStore.newId();
		ifPossible(() -> this.store.begin(id));
		return id;
	}

	/**
	 * Tells whether a conversation is still known.
	 * @param id its id
	 * @return whether it is; also {@code true} where that can't be told
	 */
	public boolean exists(String id) {
		return orElse(true, () -> this.store.exists(id));
	}

	/**
	 * Answers one question of a conversation at a time: who asks another meanwhile waits,
	 * so that each sees the turn before.
	 * @param id id of the conversation
	 * @param answering answers the question
	 * @param <T> what an answer is
	 * @return the answer
	 * @throws CancellationException if the thread is interrupted while it waits, as when
	 * nobody is left to read the answer
	 */
	public <T> T oneAtATime(String id, Supplier<T> answering) {
		Lock lock = this.locks.get(id);
		try {
			lock.lockInterruptibly();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CancellationException("The question was given up while it waited for the one before.");
		}
		try {
			return answering.get();
		}
		finally {
			lock.unlock();
		}
	}

	/**
	 * Returns the earlier turns of a conversation.
	 * @param id its id
	 * @return the latest turns, oldest first; none for an unknown conversation
	 */
	public List<Turn> turns(String id) {
		return orElse(List.of(), () -> this.store.turns(id));
	}

	/**
	 * Makes a follow-up question whole, so that it can be understood on its own.
	 * @param question the question as asked
	 * @param earlier the earlier turns, oldest first; their questions may be standalone
	 * or as they were typed
	 * @param askedAt when the question was asked, by {@link System#nanoTime()}: a model
	 * that helps shares the time for the answer
	 * @return the standalone question; the question itself when it needs nothing
	 * @throws java.util.concurrent.CancellationException if the thread is interrupted
	 * while a model works on it; the thread stays interrupted
	 */
	public String standalone(String question, List<Turn> earlier, long askedAt) {
		return this.rewriter.whole(question, earlier, askedAt);
	}

	/**
	 * Adds a turn to a conversation. Nothing happens if it isn't known any more.
	 * @param id its id
	 * @param turn the turn
	 */
	public void remember(String id, Turn turn) {
		ifPossible(() -> this.store.append(id, turn));
	}

	/**
	 * Forgets a conversation for good, and the feedback on its answers. Whoever keeps
	 * more of it is told by {@link Forgotten}.
	 * @param id its id
	 * @return whether there was one
	 * @throws ConversationsUnavailable if the database fails
	 */
	public boolean forget(String id) {
		try {
			boolean forgotten = this.store.forget(id);
			this.events.publishEvent(new Forgotten(id));
			return forgotten;
		}
		catch (DatabaseUnavailable ex) {
			throw new ConversationsUnavailable(ex);
		}
	}

	private static void ifPossible(Runnable wanted) {
		orElse(false, () -> {
			wanted.run();
			return true;
		});
	}

	// The database has told of the fault itself.
	private static <T> T orElse(T otherwise, Supplier<T> wanted) {
		try {
			return wanted.get();
		}
		catch (DatabaseUnavailable ex) {
			log.debug("A question is answered without its conversation.", ex);
			return otherwise;
		}
	}

	/**
	 * Tells that a conversation was forgotten.
	 *
	 * @param id its id
	 */
	public record Forgotten(String id) {
	}

}
