package dev.groundling.model;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CancellationException;

import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import org.jspecify.annotations.Nullable;

/**
 * Why a model did not answer.
 *
 * @param kind what happened, which decides what is done about it
 * @param message what happened, in a sentence without the key and without what was asked
 * @param retryAfter when the server wants to be asked again, {@code null} if it didn't
 * say
 */
record Fault(FaultKind kind, String message, @Nullable Duration retryAfter) {

	private Fault(FaultKind kind, String message) {
		this(kind, message, null);
	}

	/** The exception that whoever asked gets; it has no cause, since causes hold keys. */
	RuntimeException exception() {
		return this.kind.exception(this.message);
	}

	/**
	 * What a failure of an exchange amounts to.
	 * @param cause the failure
	 * @param exchange in which it happened
	 * @param model that was asked
	 * @return the fault
	 */
	static Fault of(Throwable cause, Exchange exchange, ChosenModel model) {
		String who = model.described();
		return switch (cause) {
			case CancellationException ex -> new Fault(FaultKind.CANCELLED, "The question was withdrawn.");
			case RefusedRequest refused -> Refusals.fault(refused, model);
			case LangChain4jException ex ->
				new Fault(FaultKind.BAD_REQUEST, "The client of " + who + " doesn't take the request.");
			case HttpTimeoutException ex when exchange.isOverdue() ->
				new Fault(FaultKind.OVERDUE, who + " was not done when the time for the answer was over.");
			case HttpTimeoutException ex -> new Fault(FaultKind.SILENT, who + " said nothing for too long.");
			case UnreadableReply ex ->
				new Fault(FaultKind.UNREADABLE, "The server of " + who + " doesn't speak the API of "
						+ model.vendor().id() + ": " + ex.getMessage() + " Check " + model.setting() + ".base-url.");
			case ReportedError ex ->
				new Fault(FaultKind.SERVER_ERROR, who + " reported an error in the middle of its answer.");
			case ConnectException ex -> unreachable(model);
			case IOException ex when isUnresolved(ex) -> unreachable(model);
			default -> new Fault(FaultKind.BROKEN, "The connection to " + who + " broke.");
		};
	}

	/** The answer came to an end, but not to its own. */
	static Fault cut(ChosenModel model) {
		return new Fault(FaultKind.BROKEN, "The answer of " + model.described() + " broke off.");
	}

	/** The server has models, but not this one. */
	static Fault unlisted(ChosenModel model) {
		String hint = (model.vendor() == Vendor.OLLAMA) ? "Run: ollama pull " + model.name()
				: "Check " + model.setting() + ".name";
		return new Fault(FaultKind.UNKNOWN_MODEL,
				model.described() + " is not among the models that the server lists. " + hint + ".");
	}

	/** The time is over before there was any use in asking. */
	static Fault noTime(ChosenModel model) {
		return new Fault(FaultKind.NO_TIME, "No time was left to ask " + model.described() + ".");
	}

	/** The time for this step is over, not that for the answer. */
	static Fault stepOverdue(ChosenModel model) {
		return new Fault(FaultKind.NO_TIME, model.described() + " was not done when the time for this step was over.");
	}

	/** It has failed too often lately to be asked now. */
	static Fault resting(ChosenModel model) {
		return new Fault(FaultKind.RESTING,
				model.described() + " has failed repeatedly and is left alone for a while.");
	}

	/**
	 * What is wrong with an answer that ended.
	 * @param response the answer
	 * @param model that gave it
	 * @return the fault, {@code null} if there is none
	 */
	static @Nullable Fault in(ChatResponse response, ChosenModel model) {
		FinishReason reason = response.metadata().finishReason();
		String text = response.aiMessage().text();
		if (reason == FinishReason.CONTENT_FILTER) {
			return new Fault(FaultKind.FILTERED, model.described() + " held its answer back by its content filter.");
		}
		if (reason != FinishReason.STOP && reason != FinishReason.LENGTH) {
			return cut(model);
		}
		if (text == null || text.isBlank()) {
			return new Fault(FaultKind.EMPTY,
					(reason == FinishReason.LENGTH)
							? model.described() + " used up " + model.setting() + ".max-tokens before its first word."
							: model.described() + " gave an empty answer.");
		}
		return null;
	}

	private static Fault unreachable(ChosenModel model) {
		return new Fault(FaultKind.UNREACHABLE,
				"The server of " + model.described() + " can't be reached. Check " + model.setting() + ".base-url.");
	}

	private static boolean isUnresolved(Throwable fault) {
		Throwable cause = fault;
		while (cause != null) {
			if (cause instanceof UnresolvedAddressException || cause instanceof ConnectException) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

}
