package dev.groundling.retrieval;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import dev.groundling.language.TextRange;
import dev.groundling.retrieval.KeptTexts.Place;
import dev.groundling.retrieval.KeptTexts.Sentence;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.VectorUtil;

/**
 * Reads passages and sentences back from one state of the index, those that aren't kept
 * from an earlier search.
 */
final class StoredTexts {

	private final StoredFields fields;

	private final List<LeafReaderContext> leaves;

	private final KeptTexts kept;

	StoredTexts(IndexSearcher searcher, KeptTexts kept) throws IOException {
		this.kept = kept;
		this.fields = searcher.storedFields();
		this.leaves = searcher.getIndexReader().leaves();
	}

	Passage passage(int doc) throws IOException {
		return this.kept.passage(place(doc), () -> PassageDocuments.passage(this.fields.document(doc)));
	}

	/** Returns a sentence with the passage that it stands in. */
	Sentence sentence(int doc) throws IOException {
		return this.kept.sentence(place(doc), () -> {
			Passage passage = passage(doc - number(PassageDocuments.BACK, doc));
			TextRange range = new TextRange(number(PassageDocuments.FROM, doc), number(PassageDocuments.TO, doc));
			return new Sentence(passage, range, range.shiftedBy(-passage.start()).in(passage.text()));
		});
	}

	private Place place(int doc) {
		LeafReaderContext leaf = leaf(doc);
		return new Place(leaf.reader().getCoreCacheHelper().getKey(), doc - leaf.docBase);
	}

	/**
	 * Computes the cosines of sentences and a query.
	 * @param sentences numbers of their documents, in order
	 * @return the cosine of each that has a vector of this field; others are in another
	 * language
	 */
	Map<Integer, Double> similarities(SortedSet<Integer> sentences, String field, float[] query) throws IOException {
		Map<Integer, Double> similarities = new HashMap<>();
		for (LeafReaderContext leaf : this.leaves) {
			SortedSet<Integer> inside = sentences.subSet(leaf.docBase, leaf.docBase + leaf.reader().maxDoc());
			FloatVectorValues values = inside.isEmpty() ? null : leaf.reader().getFloatVectorValues(field);
			if (values != null) {
				DocIndexIterator position = values.iterator();
				for (int sentence : inside) {
					int doc = sentence - leaf.docBase;
					if (position.docID() < doc && position.advance(doc) == doc || position.docID() == doc) {
						similarities.put(sentence,
								(double) VectorUtil.dotProduct(query, values.vectorValue(position.index())));
					}
				}
			}
		}
		return similarities;
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
