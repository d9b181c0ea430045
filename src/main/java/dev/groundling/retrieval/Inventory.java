package dev.groundling.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * What one state of the index holds of each article.
 */
final class Inventory {

	private Inventory() {
	}

	static List<Entry> all(IndexSearcher searcher) throws IOException {
		int most = searcher.getIndexReader().docFreq(PassageDocuments.DESCRIPTION);
		return found(searcher, new TermQuery(PassageDocuments.DESCRIPTION), most);
	}

	static IndexSize size(IndexSearcher searcher) throws IOException {
		List<Entry> entries = all(searcher);
		return new IndexSize(entries.size(), entries.stream().mapToInt((entry) -> entry.article().passages()).sum());
	}

	static Optional<Entry> of(String articleId, IndexSearcher searcher) throws IOException {
		Query query = new BooleanQuery.Builder()
			.add(new TermQuery(new Term(PassageDocuments.ARTICLE, articleId)), Occur.FILTER)
			.add(new TermQuery(PassageDocuments.DESCRIPTION), Occur.FILTER)
			.build();
		return found(searcher, query, 1).stream().findFirst();
	}

	private static List<Entry> found(IndexSearcher searcher, Query query, int most) throws IOException {
		List<Entry> entries = new ArrayList<>();
		for (ScoreDoc hit : searcher.search(query, Math.max(1, most)).scoreDocs) {
			Document document = searcher.storedFields().document(hit.doc);
			entries.add(new Entry(PassageDocuments.article(document),
					PassageDocuments.string(document, PassageDocuments.FINGERPRINT)));
		}
		return entries;
	}

	/**
	 * One article in the index.
	 *
	 * @param article its figures
	 * @param fingerprint stands for the content that was indexed
	 */
	record Entry(IndexedArticle article, String fingerprint) {
	}

}
