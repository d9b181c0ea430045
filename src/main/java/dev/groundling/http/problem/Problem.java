package dev.groundling.http.problem;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.ErrorResponse;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the problems that callers see, all of one shape: {@code type}, {@code title},
 * {@code status}, {@code detail}, {@code requestId}, and {@code field} where one is to
 * blame.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public final class Problem {

	/** The type of a problem that says no more than its status does. */
	private static final URI PLAIN = URI.create("about:blank");

	/** Longest field name repeated to the caller; an unknown one is whatever was sent. */
	private static final int NAME_LENGTH = 100;

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
		.build();

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

	private Problem() {
	}

	/**
	 * A problem of a request as a whole.
	 * @param status the HTTP status
	 * @param detail a sentence for whoever made the request
	 * @return the problem
	 */
	public static ProblemDetail of(HttpStatusCode status, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, printable(detail));
		problem.setType(PLAIN);
		problem.setTitle(title(status));
		String id = RequestId.current();
		if (id != null) {
			problem.setProperty(RequestId.NAME, id);
		}
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
	public static ProblemDetail of(HttpStatusCode status, @Nullable String field, String detail) {
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
	 * The problem that a fault of Spring's kind tells of. One of ours says all there is
	 * to say, and of others no more than their detail is told.
	 * @param fault what was thrown
	 * @param status the HTTP status
	 * @return the problem
	 */
	public static ProblemDetail of(Exception fault, HttpStatusCode status) {
		ProblemDetail known = (fault instanceof ErrorResponse response) ? response.getBody() : null;
		if (known != null && known.getProperties() != null) {
			return known;
		}
		String detail = (known != null) ? known.getDetail() : null;
		return of(status, (detail != null) ? detail : sentence(status));
	}

	/**
	 * Says what a status means when nothing more is known.
	 * @param status the HTTP status
	 * @return a sentence
	 */
	public static String sentence(HttpStatusCode status) {
		return switch (status.value()) {
			case 400 -> "The request is malformed, or its address or headers are too long.";
			case 404 ->
				"There is nothing here. The API is below /api/, its description at /swagger-ui.html, the chat page at /.";
			case 405 -> "This method isn't allowed here.";
			case 413 -> "The request is too large.";
			case 500 -> "Something went wrong in the service.";
			case 503 -> "The service isn't ready. Try again in a moment.";
			default -> "The request can't be answered: " + title(status).toLowerCase(Locale.ROOT) + ".";
		};
	}

	/**
	 * Answers with a problem where no converter is at hand.
	 * @param request the request
	 * @param response its response, of which nothing has been sent yet
	 * @param status the HTTP status
	 * @param detail a sentence for whoever made the request
	 * @throws IOException if the client has gone
	 */
	public static void send(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status,
			String detail) throws IOException {
		response.setStatus(status.value());
		byte[] body = write(request, response, status, detail).getBytes(StandardCharsets.UTF_8);
		response.getOutputStream().write(body);
	}

	/**
	 * Prepares a response for a problem, and leaves it to the caller to send it.
	 * @param request the request
	 * @param response its response, which gets its content type
	 * @param status the HTTP status, which is set already
	 * @param detail a sentence for whoever made the request
	 * @return what to send
	 */
	public static String write(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status,
			String detail) {
		ProblemDetail problem = of(status, detail);
		if (request.getAttribute(RequestId.NAME) instanceof String id) {
			problem.setProperty(RequestId.NAME, id);
		}
		boolean openAi = OpenAiError.isFor(request);
		response.setContentType(openAi ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		return JSON.writeValueAsString(openAi ? OpenAiError.of(problem) : problem);
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
