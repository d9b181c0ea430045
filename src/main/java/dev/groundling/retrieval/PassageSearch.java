package dev.groundling.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.language.Language;
import dev.groundling.language.Terms;
import dev.groundling.retrieval.ScoreFusion.Fused;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/**
 * One search in one state of the index. The query's words become term queries one by one:
 * a raw question never reaches a query parser, which would take its punctuation for
 * syntax.
 */
class PassageSearch {

	/** How deep each leg looks before the lists are fused. */
	private static final int DEPTH = 50;

	/** More terms than anyone asks with; keeps far below Lucene's limit of clauses. */
	private static final int MOST_TERMS = 64;

	private static final float CONTEXT_BOOST = 0.2f;

	private final IndexSearcher searcher;

	private final float[] vector;

	private final String query;

	private final @Nullable Query filter;

	PassageSearch(IndexSearcher searcher, String query, float[] vector, Set<String> articles) {
		this.searcher = searcher;
		this.query = query;
		this.vector = vector;
		this.filter = articles.isEmpty() ? null
				: new TermInSetQuery(PassageDocuments.ARTICLE, articles.stream().map(BytesRef::new).toList());
	}

	List<RankedPassage> passages(ScoreFusion fusion) throws IOException {
		BooleanQuery.Builder lexical = new BooleanQuery.Builder();
		addTerms(lexical, PassageDocuments.PASSAGE_TEXT, 1);
		addTerms(lexical, PassageDocuments.CONTEXT_TEXT, CONTEXT_BOOST);
		StoredFields stored = this.searcher.storedFields();
		List<RankedPassage> ranked = new ArrayList<>();
		for (Fused hit : fusion.fuse(lexical(lexical), nearest(PassageDocuments.PASSAGE_VECTOR))) {
			Passage passage = PassageDocuments.passage(stored.document(hit.doc()));
			ranked.add(new RankedPassage(passage, ranked.size() + 1, hit.score(), hit.lexicalRank(), hit.vectorRank(),
					null));
		}
		return ranked;
	}

	List<RankedSentence> sentences(ScoreFusion fusion) throws IOException {
		BooleanQuery.Builder lexical = new BooleanQuery.Builder();
		addTerms(lexical, PassageDocuments.SENTENCE_TEXT, 1);
		StoredFields stored = this.searcher.storedFields();
		List<RankedSentence> ranked = new ArrayList<>();
		for (Fused hit : fusion.fuse(lexical(lexical), nearest(PassageDocuments.SENTENCE_VECTOR))) {
			Document document = stored.document(hit.doc());
			Passage passage = PassageDocuments.passage(document);
			var range = PassageDocuments.sentence(document);
			ranked.add(new RankedSentence(passage, range, range.shiftedBy(-passage.start()).in(passage.text()),
					similarity(hit.doc()), hit.lexicalScore(), hit.score()));
		}
		return ranked;
	}

	private void addTerms(BooleanQuery.Builder builder, String field, float boost) {
		for (Language language : Language.values()) {
			Terms.in(this.query, language)
				.stream()
				.map((term) -> term.stem())
				.distinct()
				.limit(MOST_TERMS)
				.map((stem) -> new TermQuery(new Term(field + language.code(), stem)))
				.forEach((query) -> builder.add(new BoostQuery(query, boost), Occur.SHOULD));
		}
	}

	private ScoreDoc[] lexical(BooleanQuery.Builder terms) throws IOException {
		Query any = terms.build();
		Query lexical = (this.filter != null)
				? new BooleanQuery.Builder().add(any, Occur.MUST).add(this.filter, Occur.FILTER).build() : any;
		return this.searcher.search(lexical, DEPTH).scoreDocs;
	}

	private ScoreDoc[] nearest(String field) throws IOException {
		return this.searcher.search(new KnnFloatVectorQuery(field, this.vector, DEPTH, this.filter), DEPTH).scoreDocs;
	}

	// The lexical leg finds sentences outside the nearest ones; their cosine is needed
	// too.
	private double similarity(int doc) throws IOException {
		List<LeafReaderContext> leaves = this.searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
		FloatVectorValues values = leaf.reader().getFloatVectorValues(PassageDocuments.SENTENCE_VECTOR);
		if (values == null) {
			throw new IllegalStateException("The index has a sentence without a vector.");
		}
		var position = values.iterator();
		position.advance(doc - leaf.docBase);
		return VectorUtil.dotProduct(this.vector, values.vectorValue(position.index()));
	}

}
