package dev.groundling.http.problem;

import java.util.Map;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * A problem in the form that clients of OpenAI read.
 *
 * @param error what is wrong
 * @see <a href="https://platform.openai.com/docs/guides/error-codes">OpenAI, error
 * codes</a>
 */
public record OpenAiError(Detail error) {

	/** Where everything is told in this form. */
	private static final String PATHS = "/v1/";

	/** Property of a problem with OpenAI's code of it, where the status doesn't tell. */
	private static final String CODE = "code";

	/**
	 * Tells whether a request wants its errors in this form.
	 * @param request the request, or its dispatch to the page of errors
	 * @return whether its path is of the OpenAI wire format
	 */
	public static boolean isFor(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		// Of a request that is malformed the container knows no path.
		String path = String.valueOf((failed != null) ? failed : request.getRequestURI());
		return path.startsWith(Objects.requireNonNullElse(request.getContextPath(), "") + PATHS);
	}

	/**
	 * Says the same as a problem.
	 * @param problem the problem
	 * @return the error
	 */
	public static OpenAiError of(ProblemDetail problem) {
		Map<String, Object> more = Objects.requireNonNullElse(problem.getProperties(), Map.of());
		Object field = more.get("field");
		Object code = more.getOrDefault(CODE, code(problem.getStatus()));
		return new OpenAiError(new Detail(String.valueOf(problem.getDetail()), type(problem.getStatus()),
				(field != null) ? field.toString() : null, code.toString().isEmpty() ? null : code.toString()));
	}

	/**
	 * Gives a problem the code that clients of OpenAI tell it by.
	 * @param problem the problem
	 * @param code OpenAI's code
	 * @return the same problem
	 */
	public static ProblemDetail coded(ProblemDetail problem, String code) {
		problem.setProperty(CODE, code);
		return problem;
	}

	private static String type(int status) {
		if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
			return "requests";
		}
		return (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) ? "invalid_request_error" : "server_error";
	}

	private static String code(int status) {
		return switch (status) {
			case 401 -> "invalid_api_key";
			case 429 -> "rate_limit_exceeded";
			case 503 -> "service_unavailable";
			default -> "";
		};
	}

	/**
	 * What is wrong.
	 *
	 * @param message a sentence for whoever made the request
	 * @param type OpenAI's kind of error
	 * @param param the faulty field, or {@code null}
	 * @param code OpenAI's code, or {@code null}
	 */
	public record Detail(String message, String type, @Nullable String param, @Nullable String code) {
	}

}
