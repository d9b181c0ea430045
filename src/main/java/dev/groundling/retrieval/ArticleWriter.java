package dev.groundling.retrieval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import dev.groundling.knowledge.Article;
import dev.groundling.language.TextRange;
import dev.groundling.retrieval.PassageSplitter.Piece;
import dev.langchain4j.exception.LangChain4jException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns articles into documents of the index, some passages at a time, so that memory
 * doesn't grow with the length of an article.
 */
class ArticleWriter {

	/** Enough to keep every core busy, little enough for its vectors to take no room. */
	private static final int TEXTS_AT_ONCE = 64;

	/**
	 * About what the embedding model reads, 512 tokens; what follows would be averaged
	 * in.
	 */
	private static final int MOST_EMBEDDED = 2_000;

	/** Stands for an article whose vectors are still wanted. */
	private static final String NOT_EMBEDDED = "not embedded";

	private static final Logger log = LoggerFactory.getLogger(ArticleWriter.class);

	private final EmbeddingModels models;

	private final Clock clock;

	private final PassageSplitter splitter = new PassageSplitter();

	ArticleWriter(EmbeddingModels models, Clock clock) {
		this.models = models;
		this.clock = clock;
	}

	/**
	 * Writes an article in place of what the index holds of it.
	 * @param article the article
	 * @param former the texts of the passages that the index holds of it
	 * @param writer where to; nothing is committed
	 * @param progress hears how far it has got
	 * @return what becomes of its passages
	 * @throws IOException if the index can't be written
	 */
	PassageChanges write(Article article, List<String> former, IndexWriter writer, IndexingProgress progress)
			throws IOException {
		remove(article.id(), writer);
		List<Piece> pieces = this.splitter.split(article);
		List<Piece> batch = new ArrayList<>();
		int texts = 0;
		boolean all = true;
		for (Piece piece : pieces) {
			batch.add(piece);
			texts += 1 + piece.sentences().size();
			if (texts >= TEXTS_AT_ONCE) {
				all &= write(batch, article, writer);
				progress.reached(piece.passage().end());
				batch.clear();
				texts = 0;
			}
		}
		boolean embedded = write(batch, article, writer) && all;
		PassageChanges changes = PassageChanges.between(former,
				pieces.stream().map((piece) -> piece.passage().text()).toList());
		IndexedArticle indexed = new IndexedArticle(article.id(), pieces.size(), this.clock.instant(), changes);
		writer.addDocument(PassageDocuments.article(indexed, embedded ? fingerprint(article) : NOT_EMBEDDED));
		progress.finished(article);
		return changes;
	}

	void remove(String articleId, IndexWriter writer) throws IOException {
		writer.deleteDocuments(new Term(PassageDocuments.ARTICLE, articleId));
	}

	// Tells whether all of it has vectors.
	private boolean write(List<Piece> pieces, Article article, IndexWriter writer) throws IOException {
		VectorSpace space = this.models.of(article.language());
		List<float[]> vectors = embedded(pieces, article, space);
		int next = 0;
		for (Piece piece : pieces) {
			int end = vectors.isEmpty() ? 0 : next + 1 + piece.sentences().size();
			writer.addDocuments(PassageDocuments.block(piece, article.language(), space, vectors.subList(next, end)));
			next = end;
		}
		return pieces.isEmpty() || !vectors.isEmpty();
	}

	private static List<float[]> embedded(List<Piece> pieces, Article article, VectorSpace space) {
		List<String> texts = new ArrayList<>();
		for (Piece piece : pieces) {
			texts.add(beginning(inContext(piece.passage())));
			for (TextRange sentence : piece.sentences()) {
				texts.add(beginning(sentence.in(article.text())));
			}
		}
		if (texts.isEmpty()) {
			return List.of();
		}
		try {
			return space.vectors(texts);
		}
		catch (LangChain4jException ex) {
			log.warn("The article {} is found by words only, until it is indexed again. {}", article.id(),
					ex.getMessage());
			return List.of();
		}
	}

	// A passage seldom names the subject that its headings name.
	private static String inContext(Passage passage) {
		String section = (passage.section() != null) ? passage.section() + "\n" : "";
		return passage.title() + "\n" + section + passage.text();
	}

	private static String beginning(String text) {
		return text.substring(0, Math.min(text.length(), MOST_EMBEDDED));
	}

	/**
	 * Computes what stands for all that the index of an article depends on.
	 * @param article the article
	 * @return a hash of its content, and of the model whose vectors it gets
	 */
	String fingerprint(Article article) {
		String content = String.join("\0", this.models.of(article.language()).name(), article.title(),
				article.language().code(), article.published() + " " + article.url(), article.sections().toString(),
				article.text());
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256.", ex);
		}
	}

}
