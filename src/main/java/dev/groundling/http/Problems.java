package dev.groundling.http;

import java.util.Objects;

import dev.groundling.answer.QuestionRejected;
import dev.groundling.conversation.ConversationsUnavailable;
import dev.groundling.http.problem.BadJson;
import dev.groundling.http.problem.Problem;
import dev.groundling.http.problem.RequestId;
import dev.groundling.http.problem.WordlessFault;
import dev.groundling.retrieval.IndexUnavailable;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;

/**
 * Turns what goes wrong in a request into a problem. Faults of ours are logged under the
 * request's id, which the caller gets too; faults of the caller aren't logged.
 */
@RestControllerAdvice
public class Problems extends ResponseEntityExceptionHandler {

	private static final String BUSY_SECONDS = "5";

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	/**
	 * Tells of a fault where the response has begun and its status can't be changed.
	 * @param fault what was thrown
	 * @return the problem that would have been the response
	 */
	public ProblemDetail of(Throwable fault) {
		ResponseEntity<Object> response = switch (fault) {
			case QuestionRejected rejected -> rejected(rejected);
			case IndexUnavailable unavailable -> unavailable(unavailable);
			case ConversationsUnavailable unavailable -> unavailable(unavailable);
			case ErrorResponseException known -> ResponseEntity.of(known.getBody()).build();
			default -> logged(fault);
		};
		return (ProblemDetail) Objects.requireNonNull(response.getBody());
	}

	@ExceptionHandler
	ResponseEntity<Object> rejected(QuestionRejected rejected) {
		String detail = String.valueOf(rejected.getMessage());
		return switch (rejected.reason()) {
			case UNKNOWN -> respond(Problem.of(HttpStatus.NOT_FOUND, rejected.field(), detail));
			case BUSY -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.header(HttpHeaders.RETRY_AFTER, BUSY_SECONDS)
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, detail));
			default -> respond(Problem.of(HttpStatus.BAD_REQUEST, rejected.field(), detail));
		};
	}

	@ExceptionHandler
	ResponseEntity<Object> malformed(InvalidParameterException fault) {
		return respond(Problem.of(HttpStatus.BAD_REQUEST,
				"The query of the address is malformed. Percent-encode it as UTF-8."));
	}

	@ExceptionHandler
	ResponseEntity<Object> unavailable(IndexUnavailable fault) {
		log.error("A request failed. {} {}", fault.getMessage(), fault.action(), new WordlessFault(fault));
		HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
		return respond(Problem.of(status, "The articles can't be searched at the moment. Try again later."));
	}

	@ExceptionHandler
	ResponseEntity<Object> unavailable(ConversationsUnavailable fault) {
		HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
		return respond(
				Problem.of(status, "Conversations and feedback can't be reached at the moment. Try again later."));
	}

	/**
	 * The boundary of the program: whatever nobody has dealt with ends here.
	 * @param fault what was thrown
	 * @return a problem without a word of the fault, or {@code null} if nobody is left to
	 * read it
	 */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> unexpected(Exception fault) {
		if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
			log.debug("The client left before it was answered.", fault);
			return null;
		}
		return logged(fault);
	}

	private static ResponseEntity<Object> logged(Throwable fault) {
		String id = RequestId.current();
		log.error("A request failed; the caller was told the id {}.", id, new WordlessFault(fault));
		log.debug("The same fault {} in its own words.", id, fault);
		return respond(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR,
				"Something went wrong in the service. Its log tells more under the id " + id + "."));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException fault,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (fault.getMostSpecificCause() instanceof ResponseStatusException tooLarge) {
			return handleExceptionInternal(tooLarge, null, headers, tooLarge.getStatusCode(), request);
		}
		if (fault.getCause() instanceof JacksonException json) {
			BadJson bad = BadJson.of(json);
			return respond(Problem.of(status, bad.field(), bad.detail()));
		}
		return respond(Problem.of(status, "The body is empty or broken off. Send a JSON object."));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException fault, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		String name = fault.getParameterName();
		return respond(Problem.of(status, name, "The parameter " + name + " is missing."));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException fault, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String name = (fault instanceof MethodArgumentTypeMismatchException argument) ? argument.getName()
				: fault.getPropertyName();
		boolean number = Integer.class.equals(fault.getRequiredType()) || int.class.equals(fault.getRequiredType());
		return respond(Problem.of(status, name,
				number ? "The value must be a whole number." : "The value is of the wrong type."));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (status.is5xxServerError()) {
			return unexpected(fault);
		}
		ParameterValidationResult first = fault.getParameterValidationResults().getFirst();
		String rule = String.valueOf(first.getResolvableErrors().getFirst().getDefaultMessage());
		return respond(Problem.of(status, first.getMethodParameter().getParameterName(), "The value " + rule + "."));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException fault,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return respond(Problem.of(status, Problem.sentence(status)));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception fault, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (status.value() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
			return unexpected(fault);
		}
		ProblemDetail problem = Problem.of(fault, status);
		HttpHeaders all = new HttpHeaders();
		all.addAll(headers);
		all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return super.handleExceptionInternal(fault, problem, all, status, request);
	}

	/**
	 * Makes a problem the response.
	 * @param problem the problem
	 * @return the response
	 */
	static ResponseEntity<Object> respond(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
