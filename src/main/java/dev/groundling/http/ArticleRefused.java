package dev.groundling.http;

import dev.groundling.knowledge.Addition;
import org.springframework.http.HttpStatus;

/**
 * A file that was sent, or was there before, can't be an article. The message is for
 * whoever wanted it.
 */
class ArticleRefused extends RuntimeException {

	private final HttpStatus status;

	private final String field;

	private ArticleRefused(Addition.Refused refused, HttpStatus status, String field) {
		super(refused.problem());
		this.status = status;
		this.field = field;
	}

	/**
	 * Tells of a refusal of what was sent.
	 * @param refused what was wrong
	 * @param field the field of the request that is to blame
	 */
	static ArticleRefused sent(Addition.Refused refused, String field) {
		return new ArticleRefused(refused, switch (refused.reason()) {
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
			case NAME, TAKEN, UNREADABLE, NO_FORMER, ADDRESS, UNFETCHED -> HttpStatus.BAD_REQUEST;
		}, field);
	}

	/** The former version of a file. */
	static ArticleRefused former(Addition.Refused refused) {
		return new ArticleRefused(refused, HttpStatus.CONFLICT, "id");
	}

	/** The name of what is to blame in the request. */
	String field() {
		return this.field;
	}

	HttpStatus status() {
		return this.status;
	}

}
