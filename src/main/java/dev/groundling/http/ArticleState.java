package dev.groundling.http;

import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.IndexedArticle;
import dev.groundling.retrieval.PassageChanges;
import org.jspecify.annotations.Nullable;

/**
 * An article as a caller sees it.
 *
 * @param id name in URLs and citations
 * @param title the headline; of a file that can't be read, its path
 * @param source path of the file below the knowledge folder
 * @param language BCP 47 code, or {@code null} when unknown
 * @param characters length of the text in UTF-16 units
 * @param passages number of passages in the index, 0 before it is indexed
 * @param indexedAt when it was indexed, or {@code null} before
 * @param status whether it can be asked about
 * @param problem what is wrong with the file, or {@code null}
 * @param changes what became of its passages when it was indexed, or {@code null} before
 */
record ArticleState(String id, String title, String source, @Nullable String language, int characters, int passages,
		@Nullable Instant indexedAt, Status status, @Nullable String problem, @Nullable PassageChanges changes) {

	static ArticleState of(Article article, @Nullable IndexedArticle indexed) {
		return new ArticleState(article.id(), article.title(), article.source(), article.language().code(),
				article.text().length(), (indexed != null) ? indexed.passages() : 0,
				(indexed != null) ? indexed.indexedAt() : null, (indexed != null) ? Status.READY : Status.INDEXING,
				null, (indexed != null) ? indexed.changes() : null);
	}

	static ArticleState failed(Articles.Unreadable file) {
		return new ArticleState(file.id(), file.source(), file.source(), null, 0, 0, null, Status.FAILED,
				file.problem(), null);
	}

	/** The same article while its file can't be read. */
	ArticleState failing(String problem) {
		return new ArticleState(this.id, this.title, this.source, this.language, this.characters, this.passages,
				this.indexedAt, Status.FAILED, problem, this.changes);
	}

	/** The same article where what was sent is what was there. */
	ArticleState unchanged() {
		return new ArticleState(this.id, this.title, this.source, this.language, this.characters, this.passages,
				this.indexedAt, this.status, this.problem, PassageChanges.none(this.passages));
	}

	/** The same article once it is gone. */
	ArticleState removed() {
		return new ArticleState(this.id, this.title, this.source, this.language, this.characters, 0, null,
				Status.REMOVED, null, PassageChanges.allRemoved(this.passages));
	}

	/** Whether an article can be asked about. */
	enum Status {

		/** It is in the index. */
		READY,

		/** It is read, and not in the index yet. */
		INDEXING,

		/**
		 * Its file can't be read; the former version, if there is one, can be asked
		 * about.
		 */
		FAILED,

		/** It has just been removed. */
		REMOVED;

		@JsonValue
		String json() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
