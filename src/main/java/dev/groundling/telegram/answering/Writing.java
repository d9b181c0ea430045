package dev.groundling.telegram.answering;

import java.util.List;
import java.util.regex.Pattern;

import dev.groundling.answer.AnswerListener;
import dev.groundling.retrieval.RankedPassage;
import dev.groundling.telegram.answering.Generations.Generation;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is being written, and what is seen of it meanwhile.
 */
final class Writing implements AnswerListener, AutoCloseable {

	private static final Pattern MARKER = Pattern.compile(" ?\\[\\d{1,3}\\]");

	private final Typing typing;

	private final @Nullable GrowingDraft draft;

	private final Generation generation;

	private final StringBuilder text = new StringBuilder();

	private List<RankedPassage> found = List.of();

	Writing(Typing typing, @Nullable GrowingDraft draft, Generation generation) {
		this.typing = typing;
		this.draft = draft;
		this.generation = generation;
	}

	@Override
	public void passages(List<RankedPassage> passages) {
		this.found = List.copyOf(passages);
	}

	@Override
	public void delta(String piece) {
		this.text.append(piece);
		if (this.draft != null) {
			this.draft.add(piece);
		}
	}

	/**
	 * Returns what was found.
	 * @return the passages, best first
	 */
	List<RankedPassage> found() {
		return this.found;
	}

	/**
	 * Tells why the writing was interrupted.
	 * @return whether the user had it stopped
	 */
	boolean stopped() {
		return this.generation.stopped();
	}

	/**
	 * Returns what was written so far. Each sentence has passed the check.
	 * @return the text without markers, as their quotes are known at the end only
	 */
	String soFar() {
		return MARKER.matcher(this.text).replaceAll("").strip();
	}

	@Override
	public void close() {
		// First of all, so that no late wish to stop interrupts the rest.
		this.generation.close();
		if (this.draft != null) {
			this.draft.close();
		}
		this.typing.close();
	}

}
