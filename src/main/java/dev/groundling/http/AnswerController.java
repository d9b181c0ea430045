package dev.groundling.http;

import dev.groundling.answer.CheckRecord;
import dev.groundling.answer.CheckRecords;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What can be told of answers that were given. */
@RestController
class AnswerController {

	private final CheckRecords checks;

	AnswerController(CheckRecords checks) {
		this.checks = checks;
	}

	/**
	 * Tells what the check made of each sentence that a model wrote for an answer.
	 * @param id the {@code id} of the answer
	 * @return what it found, in the order in which the sentences were written
	 * @throws ResponseStatusException with 404 if the answer isn't known, or not any more
	 */
	@GetMapping(path = "/api/answers/{id}/check", produces = MediaType.APPLICATION_JSON_VALUE)
	CheckRecord check(@PathVariable String id) {
		return this.checks.find(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"There is no answer of this id, or it was given too long ago: what the check found is kept for an hour."));
	}

}
