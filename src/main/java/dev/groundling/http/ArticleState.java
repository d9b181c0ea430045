package dev.groundling.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.IndexedArticle;
import dev.groundling.retrieval.PassageChanges;
import dev.groundling.retrieval.Progress;
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
 * @param changes what a change of the article made of its passages; only in the response
 * to that change
 * @param progress how far indexing has got, while the article waits for it
 */
record ArticleState(String id, String title, String source, @Nullable String language, int characters, int passages,
		@Nullable Instant indexedAt, Status status, @Nullable String problem,
		@JsonInclude(Include.NON_NULL) @Nullable PassageChanges changes,
		@JsonInclude(Include.NON_NULL) @Nullable IndexingShare progress) {

	static ArticleState of(Article article, @Nullable IndexedArticle indexed) {
		return new ArticleState(article.id(), article.title(), article.source(), article.language().code(),
				article.text().length(), (indexed != null) ? indexed.passages() : 0,
				(indexed != null) ? indexed.indexedAt() : null, (indexed != null) ? Status.READY : Status.INDEXING,
				null, null, null);
	}

	static ArticleState failed(Articles.Unreadable file) {
		return new ArticleState(file.id(), file.source(), file.source(), null, 0, 0, null, Status.FAILED,
				file.problem(), null, null);
	}

	/** The same article while its file can't be read. */
	ArticleState failing(String problem) {
		return new ArticleState(this.id, this.title, this.source, this.language, this.characters, this.passages,
				this.indexedAt, Status.FAILED, problem, null, null);
	}

	/** The same article after it was changed. */
	ArticleState after(PassageChanges changes) {
		return new ArticleState(this.id, this.title, this.source, this.language, this.characters, this.passages,
				this.indexedAt, this.status, this.problem, changes, null);
	}

	/** The same article while a new version of it is being indexed. */
	ArticleState waiting(Progress progress) {
		return new ArticleState(this.id, this.title, this.source, this.language, this.characters, this.passages,
				this.indexedAt, Status.INDEXING, this.problem, null, IndexingShare.of(progress));
	}

	/** The same article once it is gone. */
	ArticleState removed() {
		return new ArticleState(this.id, this.title, this.source, this.language, this.characters, 0, null,
				Status.REMOVED, null, PassageChanges.allRemoved(this.passages), null);
	}

	/**
	 * How far the indexing has got that an article waits for.
	 *
	 * @param articlesDone number of articles that are indexed
	 * @param articles number of all articles that are being indexed
	 * @param percent how much of their text is indexed, 0 to 100
	 * @param secondsLeft how long it will take about, or {@code null} at the very
	 * beginning
	 */
	record IndexingShare(int articlesDone, int articles, int percent, @Nullable Long secondsLeft) {

		static IndexingShare of(Progress progress) {
			Duration left = progress.left();
			return new IndexingShare(progress.articlesDone(), progress.articles(), progress.percent(),
					(left != null) ? left.toSeconds() : null);
		}

	}

	/** Whether an article can be asked about. */
	enum Status {

		/** It is in the index. */
		READY,

		/**
		 * It waits to be indexed; its former version, if there is one, can be asked
		 * about.
		 */
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
