package dev.groundling.http;

import dev.groundling.http.problem.Problem;
import dev.groundling.knowledge.Articles;
import dev.groundling.knowledge.ArticlesNotChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Turns what goes wrong when articles are changed into a problem. */
@RestControllerAdvice(assignableTypes = ArticleAdministration.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ArticleProblems {

	private static final Logger log = LoggerFactory.getLogger(ArticleProblems.class);

	private final Articles articles;

	ArticleProblems(Articles articles) {
		this.articles = articles;
	}

	@ExceptionHandler
	ResponseEntity<Object> refused(ArticleRefused refused) {
		return Problems.respond(Problem.of(refused.status(), refused.field(), String.valueOf(refused.getMessage())));
	}

	// Only administrators get here, who can mend it.
	@ExceptionHandler
	ResponseEntity<Object> notChanged(ArticlesNotChanged fault) {
		log.error("The articles stay as they are. {} {}", fault.getMessage(), fault.action());
		return Problems.respond(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, fault.getMessage() + " " + fault.action()));
	}

	@ExceptionHandler
	ResponseEntity<Object> tooLarge(MaxUploadSizeExceededException fault) {
		return of(HttpStatus.CONTENT_TOO_LARGE, "The file is larger than " + this.articles.fileLimit().toKilobytes()
				+ " KB, the largest that groundling.knowledge.max-file-size allows. Divide it.");
	}

	@ExceptionHandler
	ResponseEntity<Object> missing(MissingServletRequestPartException fault) {
		return of(HttpStatus.BAD_REQUEST, "The part file is missing. Send the file as multipart/form-data.");
	}

	@ExceptionHandler
	ResponseEntity<Object> malformed(MultipartException fault) {
		return of(HttpStatus.BAD_REQUEST, "The file didn't arrive whole. Send it as multipart/form-data.");
	}

	private static ResponseEntity<Object> of(HttpStatus status, String detail) {
		return Problems.respond(Problem.of(status, "file", detail));
	}

}
