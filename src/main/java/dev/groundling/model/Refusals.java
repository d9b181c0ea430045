package dev.groundling.model;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads from a server's refusal what it means. The status alone doesn't tell: 400 is a
 * request too long as well as a content filter, 429 a busy server as well as an empty
 * account.
 */
final class Refusals {

	private static final List<String> TOO_LONG = List.of("context_length", "context length", "maximum context",
			"prompt is too long", "too many tokens", "input token count", "context window");

	private static final List<String> FILTERED = List.of("content_filter", "content_policy",
			"content management policy", "ResponsibleAIPolicyViolation");

	private static final List<String> DRY = List.of("insufficient_quota", "insufficient balance",
			"Insufficient Balance", "credit balance");

	private static final int LONGEST_QUOTE = 200;

	private Refusals() {
	}

	static Fault fault(RefusedRequest refused, ChosenModel model) {
		FaultKind kind = kind(refused);
		return new Fault(kind, sentence(kind, refused, model), refused.retryAfter());
	}

	static FaultKind kind(RefusedRequest refused) {
		int status = refused.statusCode();
		if ((mentions(refused, DRY) && status < 500) || status == 402) {
			return FaultKind.OUT_OF_QUOTA;
		}
		return switch (status) {
			case 401, 403 -> FaultKind.WRONG_KEY;
			case 404 -> FaultKind.UNKNOWN_MODEL;
			case 408 -> FaultKind.SILENT;
			case 413 -> FaultKind.TOO_LONG;
			case 429 -> FaultKind.RATE_LIMITED;
			default -> (status >= 500) ? FaultKind.SERVER_ERROR : badRequest(refused);
		};
	}

	private static FaultKind badRequest(RefusedRequest refused) {
		if (refused.statusCode() < 400) {
			return FaultKind.UNREADABLE;
		}
		// Google's way of saying 401.
		if (refused.mentions("API_KEY_INVALID")) {
			return FaultKind.WRONG_KEY;
		}
		if (mentions(refused, FILTERED)) {
			return FaultKind.FILTERED;
		}
		return mentions(refused, TOO_LONG) ? FaultKind.TOO_LONG : FaultKind.BAD_REQUEST;
	}

	private static boolean mentions(RefusedRequest refused, List<String> terms) {
		return terms.stream().anyMatch(refused::mentions);
	}

	private static String sentence(FaultKind kind, RefusedRequest refused, ChosenModel model) {
		String who = model.described();
		String status = " (HTTP " + refused.statusCode() + ")";
		return switch (kind) {
			case WRONG_KEY ->
				who + " refuses the key" + status + quote(refused, model) + ". Check " + model.setting() + ".api-key.";
			case UNKNOWN_MODEL -> who + " can't be found" + status + quote(refused, model) + ". Check "
					+ model.setting() + ".name and .base-url.";
			case OUT_OF_QUOTA -> "The account at " + who + " is used up" + status + quote(refused, model) + ".";
			case RATE_LIMITED -> who + " is asked too often" + status + ".";
			case SERVER_ERROR -> who + " has trouble of its own" + status + ".";
			case FILTERED -> who + " refuses the question by its content filter" + status + ".";
			case TOO_LONG -> "The request is longer than " + who + " can read" + status + ".";
			case UNREADABLE ->
				"The server of " + who + " sends elsewhere" + status + ". Check " + model.setting() + ".base-url.";
			// Its text may repeat the question.
			default -> who + " doesn't take the request" + status + parameter(refused, model) + ".";
		};
	}

	private static String parameter(RefusedRequest refused, ChosenModel model) {
		JsonNode error = error(refused);
		String parameter = (error != null) ? error.path("param").asString("") : "";
		return parameter.isEmpty() ? "" : " because of " + shown(model.redact(parameter));
	}

	private static String quote(RefusedRequest refused, ChosenModel model) {
		JsonNode error = error(refused);
		String message = (error == null) ? ""
				: error.isString() ? error.asString() : error.path("message").asString("");
		return message.isBlank() ? "" : ": “" + shown(model.redact(message)) + "”";
	}

	private static String shown(String text) {
		String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
		return (line.length() <= LONGEST_QUOTE) ? line : line.substring(0, LONGEST_QUOTE) + "…";
	}

	private static @Nullable JsonNode error(RefusedRequest refused) {
		try {
			JsonNode document = JsonMapper.shared().readTree(String.valueOf(refused.getMessage()));
			return document.has("error") ? document.get("error") : document;
		}
		catch (JacksonException ex) {
			// A web page of some proxy: it has nothing to tell.
			return null;
		}
	}

}
