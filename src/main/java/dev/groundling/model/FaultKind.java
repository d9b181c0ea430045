package dev.groundling.model;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;

/**
 * The ways in which a model fails, and what each of them means: whether the same model is
 * asked once more, whether the next one is, whether it counts towards leaving the model
 * alone for a while, and whether the operator has to mend something.
 */
enum FaultKind {

	/** Whoever asked doesn't want the answer any more. */
	CANCELLED(CancellationException::new, false, false, false, false),

	/** The time for the whole answer is over. */
	OVERDUE(TimeoutException::new, false, false, true, false),

	/**
	 * The time was over before it was this model's turn, or that of a step was over,
	 * which is none of its faults.
	 */
	NO_TIME(TimeoutException::new, false, false, false, false),

	/** The server said nothing for too long. */
	SILENT(TimeoutException::new, false, true, true, false),

	/** Asked too often. */
	RATE_LIMITED(RateLimitException::new, true, true, true, false),

	/** The account has run dry; asking again is no use. */
	OUT_OF_QUOTA(RateLimitException::new, false, true, true, true),

	/** A 5xx, or an error in the middle of a stream. */
	SERVER_ERROR(InternalServerException::new, true, true, true, false),

	/** The connection broke, or the answer did. */
	BROKEN(LangChain4jException::new, true, true, true, false),

	/** Nobody there. */
	UNREACHABLE(UnresolvedModelServerException::new, true, true, true, false),

	/** 401 or 403. */
	WRONG_KEY(AuthenticationException::new, false, true, true, true),

	/** 404. */
	UNKNOWN_MODEL(ModelNotFoundException::new, false, true, true, true),

	/** Something in the request that this model doesn't take. */
	BAD_REQUEST(InvalidRequestException::new, false, true, false, true),

	/** More text than the model can read; whoever asked can ask with less. */
	TOO_LONG(InvalidRequestException::new, false, false, false, false),

	/**
	 * The vendor doesn't want to answer this; another would be asked to get around it.
	 */
	FILTERED(ContentFilteredException::new, false, false, false, false),

	/** The server speaks something else. */
	UNREADABLE(LangChain4jException::new, false, true, true, true),

	/** An answer without words. */
	EMPTY(LangChain4jException::new, false, true, false, false),

	/** Failed repeatedly, and not asked. */
	RESTING(InternalServerException::new, false, true, false, false);

	// The constructors in it have no state.
	@SuppressWarnings("ImmutableEnumChecker")
	private final Function<String, RuntimeException> exception;

	private final boolean triedAgain;

	private final boolean leftToTheNext;

	private final boolean counted;

	private final boolean mendable;

	FaultKind(Function<String, RuntimeException> exception, boolean triedAgain, boolean leftToTheNext, boolean counted,
			boolean mendable) {
		this.exception = exception;
		this.triedAgain = triedAgain;
		this.leftToTheNext = leftToTheNext;
		this.counted = counted;
		this.mendable = mendable;
	}

	RuntimeException exception(String message) {
		return this.exception.apply(message);
	}

	/** Whether the same model is asked once more. */
	boolean isTriedAgain() {
		return this.triedAgain;
	}

	/** Whether the next model is asked. */
	boolean isLeftToTheNext() {
		return this.leftToTheNext;
	}

	/** Whether it speaks against asking this model for a while. */
	boolean isCounted() {
		return this.counted;
	}

	/** Whether it stays until the operator mends it. */
	boolean isMendable() {
		return this.mendable;
	}

	/** For metrics and health. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
