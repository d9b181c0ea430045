package dev.groundling.retrieval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.language.TextRange;
import dev.groundling.retrieval.PassageSplitter.Piece;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.ScoreDoc;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index in step with the articles. Only articles whose content changed are
 * embedded again, and all changes of one round become visible together.
 */
@Component
public class ArticleIndexer {

	private static final Logger log = LoggerFactory.getLogger(ArticleIndexer.class);

	private final PassageIndex index;

	private final EmbeddingModel model;

	private final Clock clock;

	private final PassageSplitter splitter = new PassageSplitter();

	ArticleIndexer(PassageIndex index, EmbeddingModel model, Clock clock) {
		this.index = index;
		this.model = model;
		this.clock = clock;
	}

	@EventListener
	void update(Articles.Changed changed) {
		long started = System.nanoTime();
		Map<String, String> stale = fingerprints();
		List<Article> fresh = new ArrayList<>();
		for (Article article : changed.articles()) {
			if (!fingerprint(article).equals(stale.remove(article.id()))) {
				fresh.add(article);
			}
		}
		if (fresh.isEmpty() && stale.isEmpty()) {
			log.info("The index is up to date: {} articles.", changed.articles().size());
			return;
		}
		this.index.change((writer) -> {
			for (String gone : stale.keySet()) {
				writer.deleteDocuments(new Term(PassageDocuments.ARTICLE, gone));
			}
			write(writer, fresh);
		});
		log.info("Indexed {} articles and removed {} in {} ms.", fresh.size(), stale.size(),
				Duration.ofNanos(System.nanoTime() - started).toMillis());
	}

	/**
	 * Makes the index anew. The former content is found until the new one is complete.
	 * @param articles all articles that shall be in it
	 * @throws IndexUnavailable if it can't be written; the former content is kept
	 */
	public void rebuild(List<Article> articles) {
		this.index.change((writer) -> {
			writer.deleteAll();
			write(writer, articles);
		});
	}

	private void write(IndexWriter writer, List<Article> articles) throws IOException {
		for (int i = 0; i < articles.size(); i++) {
			Article article = articles.get(i);
			log.info("Indexing {} ({} of {}).", article.source(), i + 1, articles.size());
			writer.updateDocuments(new Term(PassageDocuments.ARTICLE, article.id()), documents(article));
		}
	}

	private List<Document> documents(Article article) {
		List<Piece> pieces = this.splitter.split(article);
		List<TextSegment> texts = new ArrayList<>();
		for (Piece piece : pieces) {
			texts.add(TextSegment.from(EmbeddedText.of(piece.passage())));
			for (TextRange sentence : piece.sentences()) {
				texts.add(TextSegment.from(sentence.in(article.text())));
			}
		}
		List<Embedding> vectors = this.model.embedAll(texts).content();
		List<Document> documents = new ArrayList<>();
		int next = 0;
		for (Piece piece : pieces) {
			documents.add(PassageDocuments.passage(piece.passage(), article.language(), vectors.get(next++).vector()));
			for (TextRange sentence : piece.sentences()) {
				documents.add(PassageDocuments.sentence(piece.passage(), sentence, article.language(),
						vectors.get(next++).vector()));
			}
		}
		documents.add(PassageDocuments.article(new IndexedArticle(article.id(), pieces.size(), this.clock.instant()),
				fingerprint(article)));
		return documents;
	}

	private Map<String, String> fingerprints() {
		return this.index.search((searcher) -> {
			Map<String, String> found = new HashMap<>();
			StoredFields fields = searcher.storedFields();
			int most = Math.max(1, searcher.getIndexReader().maxDoc());
			for (ScoreDoc hit : searcher.search(new TermQuery(PassageDocuments.DESCRIPTION), most).scoreDocs) {
				Document document = fields.document(hit.doc);
				found.put(PassageDocuments.string(document, PassageDocuments.ARTICLE),
						PassageDocuments.string(document, PassageDocuments.FINGERPRINT));
			}
			return found;
		});
	}

	private static String fingerprint(Article article) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			String content = article.title() + article.language() + article.sections() + article.text();
			return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256.", ex);
		}
	}

}
