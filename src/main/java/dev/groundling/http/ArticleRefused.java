package dev.groundling.http;

import dev.groundling.knowledge.Addition;
import org.springframework.http.HttpStatus;

/**
 * A file that was sent can't be an article. The message is for whoever sent it.
 */
class ArticleRefused extends RuntimeException {

	private final HttpStatus status;

	private final String field;

	/**
	 * Tells of a refusal.
	 * @param refused what was wrong
	 * @param field the field of the request that is to blame
	 */
	ArticleRefused(Addition.Refused refused, String field) {
		super(refused.problem());
		this.field = field;
		this.status = switch (refused.reason()) {
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
			case NAME, TAKEN, UNREADABLE, ADDRESS, UNFETCHED -> HttpStatus.BAD_REQUEST;
		};
	}

	String field() {
		return this.field;
	}

	HttpStatus status() {
		return this.status;
	}

}
