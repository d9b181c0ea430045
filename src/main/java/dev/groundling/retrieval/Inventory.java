package dev.groundling.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	/**
	 * Names articles.
	 * @param searcher reads the index
	 * @param articles ids of the articles to choose from, empty for all
	 * @param limit most titles to return, from 1
	 * @return the titles in the order of the articles' ids
	 */
	static List<String> titles(IndexSearcher searcher, Set<String> articles, int limit) throws IOException {
		List<String> titles = new ArrayList<>();
		List<String> ids = all(searcher).stream()
			.map((entry) -> entry.article().articleId())
			.filter((id) -> articles.isEmpty() || articles.contains(id))
			.sorted()
			.limit(limit)
			.toList();
		for (String id : ids) {
			for (ScoreDoc hit : searcher.search(passagesOf(id), 1).scoreDocs) {
				titles.add(PassageDocuments.passage(searcher.storedFields().document(hit.doc)).title());
			}
		}
		return titles;
	}

	/** Returns the texts of an article's passages, in no particular order. */
	static List<String> passages(String articleId, IndexSearcher searcher) throws IOException {
		Query query = passagesOf(articleId);
		List<String> texts = new ArrayList<>();
		for (ScoreDoc hit : searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs) {
			texts.add(PassageDocuments.passage(searcher.storedFields().document(hit.doc)).text());
		}
		return texts;
	}

	private static Query passagesOf(String articleId) {
		return new BooleanQuery.Builder()
			.add(new TermQuery(new Term(PassageDocuments.ARTICLE, articleId)), Occur.FILTER)
			.add(new TermQuery(PassageDocuments.PASSAGE), Occur.FILTER)
			.build();
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
