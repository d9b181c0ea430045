package dev.groundling.telegram.api;

import java.io.IOException;

import dev.groundling.telegram.api.ApiFault.Kind;
import dev.groundling.telegram.api.Wire.NotSent;
import dev.groundling.telegram.api.Wire.Refused;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * Says what went wrong with a call. A fault has no cause: those of other libraries may
 * hold the URL, and with it the token.
 */
final class Faults {

	private final Redaction redaction;

	Faults(Redaction redaction) {
		this.redaction = redaction;
	}

	/**
	 * Says what an exception of the client library's means.
	 * @param method the method that was called
	 * @param exception what the library threw
	 * @return the fault
	 */
	ApiFault of(String method, TelegramApiException exception) {
		if (exception.getCause() instanceof IOException cause && !(exception instanceof TelegramApiRequestException)) {
			return of(method, cause);
		}
		if (exception instanceof TelegramApiValidationException invalid) {
			return fault(Kind.REFUSED, method, String.valueOf(invalid.getMessage()));
		}
		if (exception instanceof TelegramApiRequestException no && no.getErrorCode() != null && no.getErrorCode() > 0) {
			ResponseParameters more = no.getParameters();
			Reply reply = new Reply(no.getErrorCode(), no.getApiResponse(),
					(more != null) ? more.getRetryAfter() : null, (more != null) ? more.getMigrateToChatId() : null);
			return redacted(reply.asFault(method));
		}
		return fault(Kind.UNCLEAR, method, "the reply can't be read");
	}

	/**
	 * Says what a fault of the connection means.
	 * @param method the method that was called
	 * @param exception what OkHttp threw
	 * @return the fault
	 */
	ApiFault of(String method, IOException exception) {
		return switch (exception) {
			case Refused refused -> redacted(refused.reply().asFault(method));
			case NotSent notSent -> fault(Kind.UNAVAILABLE, method, "no connection, " + notSent.getCause());
			default -> fault(Kind.UNCLEAR, method, exception.toString());
		};
	}

	/**
	 * Makes a fault.
	 * @param kind what it means for the caller
	 * @param method the method that was called
	 * @param words what was wrong
	 * @return the fault
	 */
	ApiFault fault(Kind kind, String method, String words) {
		return redacted(new ApiFault(kind, method + ": " + words, null, null));
	}

	private ApiFault redacted(ApiFault fault) {
		String words = String.valueOf(fault.getMessage());
		String shown = this.redaction.apply(words);
		return shown.equals(words) ? fault : new ApiFault(fault.kind(), shown, fault.retryAfter(), fault.migratedTo());
	}

}
