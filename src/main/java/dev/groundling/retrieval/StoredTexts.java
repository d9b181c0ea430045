package dev.groundling.retrieval;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.groundling.language.TextRange;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.VectorUtil;

/**
 * Reads passages and sentences back from one state of the index. A passage is read once
 * however many of its sentences are found.
 */
final class StoredTexts {

	private final StoredFields fields;

	private final List<LeafReaderContext> leaves;

	private final Map<Integer, Passage> passages = new HashMap<>();

	StoredTexts(IndexSearcher searcher) throws IOException {
		this.fields = searcher.storedFields();
		this.leaves = searcher.getIndexReader().leaves();
	}

	Passage passage(int doc) throws IOException {
		Passage passage = this.passages.get(doc);
		if (passage == null) {
			passage = PassageDocuments.passage(this.fields.document(doc));
			this.passages.put(doc, passage);
		}
		return passage;
	}

	/** Returns the passage that a sentence stands in. */
	Passage passageAround(int sentence) throws IOException {
		return passage(sentence - number(PassageDocuments.BACK, sentence));
	}

	TextRange range(int sentence) throws IOException {
		return new TextRange(number(PassageDocuments.FROM, sentence), number(PassageDocuments.TO, sentence));
	}

	/**
	 * Computes the cosine of a sentence and a query.
	 * @return the cosine; {@code NaN} for a sentence that has no vector of this field, as
	 * it is in another language
	 */
	double similarity(int sentence, String field, float[] query) throws IOException {
		LeafReaderContext leaf = leaf(sentence);
		FloatVectorValues values = leaf.reader().getFloatVectorValues(field);
		if (values == null) {
			return Double.NaN;
		}
		var position = values.iterator();
		boolean found = position.advance(sentence - leaf.docBase) == sentence - leaf.docBase;
		return found ? VectorUtil.dotProduct(query, values.vectorValue(position.index())) : Double.NaN;
	}

	private int number(String field, int doc) throws IOException {
		LeafReaderContext leaf = leaf(doc);
		NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
		if (!values.advanceExact(doc - leaf.docBase)) {
			throw new IllegalStateException("The index has a sentence without " + field + ".");
		}
		return Math.toIntExact(values.longValue());
	}

	private LeafReaderContext leaf(int doc) {
		return this.leaves.get(ReaderUtil.subIndex(doc, this.leaves));
	}

}
