package dev.groundling.http;

import dev.groundling.http.problem.Problem;
import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the container sends errors that no controller has seen. */
@RestController
class ErrorDispatch implements ErrorController {

	/**
	 * Renders an error of which only the status is known.
	 * @param status the status the container chose; {@code null} when someone asks for
	 * this path directly
	 * @return the problem
	 */
	@RequestMapping("${spring.web.error.path:/error}")
	ResponseEntity<ProblemDetail> error(
			@RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer status) {
		HttpStatusCode code = (status != null) ? HttpStatusCode.valueOf(status) : HttpStatus.NOT_FOUND;
		return ResponseEntity.status(code)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problem.of(code, Problem.sentence(code)));
	}

}
