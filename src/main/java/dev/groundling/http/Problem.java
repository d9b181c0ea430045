package dev.groundling.http;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Makes the problems that callers see, all of one shape: {@code type}, {@code title},
 * {@code status}, {@code detail}, and {@code field} where one is to blame.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
final class Problem {

	/** The type of a problem that says no more than its status does. */
	private static final URI PLAIN = URI.create("about:blank");

	/** Longest field name repeated to the caller; an unknown one is whatever was sent. */
	private static final int NAME_LENGTH = 100;

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

	private Problem() {
	}

	/**
	 * A problem of a request as a whole.
	 * @param status the HTTP status
	 * @param detail a sentence for whoever made the request
	 * @return the problem
	 */
	static ProblemDetail of(HttpStatusCode status, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, printable(detail));
		problem.setType(PLAIN);
		problem.setTitle(title(status));
		return problem;
	}

	/**
	 * A problem of one field.
	 * @param status the HTTP status
	 * @param field the field's name, or {@code null} when it isn't known
	 * @param detail a sentence for whoever made the request; the name is put before it
	 * unless it is mentioned
	 * @return the problem
	 */
	static ProblemDetail of(HttpStatusCode status, @Nullable String field, String detail) {
		if (field == null) {
			return of(status, detail);
		}
		String name = printable((field.length() > NAME_LENGTH) ? field.substring(0, NAME_LENGTH) + "…" : field);
		boolean mentioned = Pattern.compile("(?U)\\b" + Pattern.quote(name) + "\\b").matcher(detail).find();
		ProblemDetail problem = of(status, mentioned ? detail : name + ": " + detail);
		problem.setProperty("field", name);
		return problem;
	}

	/**
	 * Says what a status means when nothing more is known.
	 * @param status the HTTP status
	 * @return a sentence
	 */
	static String sentence(HttpStatusCode status) {
		return switch (status.value()) {
			case 400 -> "The request is malformed, or its address or headers are too long.";
			case 404 -> "There is nothing here. The API is below /api/, the chat page at /.";
			case 405 -> "This method isn't allowed here.";
			case 413 -> "The request is too large.";
			case 500 -> "Something went wrong in the service.";
			case 503 -> "The service isn't ready. Try again in a moment.";
			default -> "The request can't be answered: " + title(status).toLowerCase(Locale.ROOT) + ".";
		};
	}

	/**
	 * The problem as JSON, for where no converter is at hand.
	 * @param status the HTTP status
	 * @param detail a sentence in plain words, without anything from the request
	 * @return a JSON object
	 */
	static String json(HttpStatusCode status, String detail) {
		return "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(PLAIN, title(status),
				status.value(), detail);
	}

	/**
	 * Answers with a problem where no converter is at hand.
	 * @param response the response, of which nothing has been sent yet
	 * @param status the HTTP status
	 * @param detail a sentence in plain words, without anything from the request
	 * @throws IOException if the client has gone
	 */
	static void send(HttpServletResponse response, HttpStatusCode status, String detail) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().print(json(status, detail));
	}

	private static String title(HttpStatusCode status) {
		HttpStatus known = HttpStatus.resolve(status.value());
		return (known != null) ? known.getReasonPhrase() : "Status " + status.value();
	}

	// An unpaired surrogate can't be written as UTF-8 and would break the answer itself.
	private static String printable(String text) {
		return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
	}

}
