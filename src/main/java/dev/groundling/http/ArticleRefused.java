package dev.groundling.http;

import dev.groundling.knowledge.Addition;
import org.springframework.http.HttpStatus;

/**
 * A file that was sent can't be an article. The message is for whoever sent it.
 */
class ArticleRefused extends RuntimeException {

	private final HttpStatus status;

	ArticleRefused(Addition.Refused refused) {
		super(refused.problem());
		this.status = switch (refused.reason()) {
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
			case NO_FORMER -> HttpStatus.CONFLICT;
			case NAME, TAKEN, UNREADABLE -> HttpStatus.BAD_REQUEST;
		};
	}

	HttpStatus status() {
		return this.status;
	}

}
