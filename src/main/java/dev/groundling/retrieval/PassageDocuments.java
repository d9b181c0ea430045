package dev.groundling.retrieval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.language.Language;
import dev.groundling.language.TextRange;
import dev.groundling.language.Terms;
import dev.groundling.retrieval.PassageSplitter.Piece;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;

/**
 * How passages, sentences and articles are written as Lucene documents. Text fields end
 * in the code of their language, and the analyzer is chosen by that ending. Passages and
 * sentences have fields of their own, so that the statistics of one don't colour the
 * scores of the other. The field of a vector ends in the name of the model that made it.
 * The documents of a passage's sentences follow that of the passage in one block, and say
 * how far back it is, so the passage is stored once.
 */
final class PassageDocuments {

	/**
	 * Goes up when anything below changes, or how articles are split or embedded, so that
	 * older indexes are made again.
	 */
	static final String SCHEMA = "5";

	static final String ARTICLE = "article";

	static final String PASSAGE_TEXT = "passage_";

	static final String CONTEXT_TEXT = "context_";

	static final String SENTENCE_TEXT = "sentence_";

	static final String WORDS = "words_";

	static final String PASSAGE_VECTOR = "passageVector";

	static final String SENTENCE_VECTOR = "sentenceVector";

	/**
	 * Where a sentence begins and ends, and how many documents before it its passage is.
	 */
	static final String FROM = "from";

	static final String TO = "to";

	static final String BACK = "back";

	static final String FINGERPRINT = "fingerprint";

	/** Marks the one document that describes an article. */
	static final Term DESCRIPTION = new Term("type", "description");

	/** Marks passages. */
	static final Term PASSAGE = new Term("type", "passage");

	private static final String NUMBER = "number";

	private static final String TITLE = "title";

	private static final String SECTION = "section";

	private static final String KIND = "kind";

	private static final String TEXT = "text";

	private static final String START = "start";

	private static final String END = "end";

	private static final String PUBLISHED = "published";

	private static final String URL = "url";

	private static final String PASSAGES = "passages";

	private static final String INDEXED_AT = "indexedAt";

	private static final String ADDED = "added";

	private static final String REMOVED = "removed";

	private static final String UNCHANGED = "unchanged";

	private PassageDocuments() {
	}

	static Analyzer analyzer() {
		return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
			@Override
			protected Analyzer getWrappedAnalyzer(String field) {
				if (field.startsWith(WORDS)) {
					return Terms.words();
				}
				for (Language language : Language.values()) {
					if (field.endsWith("_" + language.code())) {
						return Terms.analyzer(language);
					}
				}
				throw new IllegalArgumentException("No language in the name of field " + field + ".");
			}
		};
	}

	/**
	 * Makes the documents of a passage and its sentences, which must be added together.
	 * @param piece the passage and its sentences
	 * @param language the language they are in
	 * @param space the space of their vectors
	 * @param vectors what its model makes of them, in the same order; none if it couldn't
	 * be asked
	 * @return the documents in that order
	 */
	static List<Document> block(Piece piece, Language language, VectorSpace space, List<float[]> vectors) {
		List<Document> block = new ArrayList<>();
		block.add(passage(piece.passage(), language));
		for (TextRange sentence : piece.sentences()) {
			Document document = new Document();
			String text = sentence.shiftedBy(-piece.passage().start()).in(piece.passage().text());
			document.add(new StringField(ARTICLE, piece.passage().articleId(), Store.NO));
			document.add(new TextField(SENTENCE_TEXT + language.code(), text, Store.NO));
			document.add(new TextField(WORDS + language.code(), text, Store.NO));
			document.add(new NumericDocValuesField(FROM, sentence.start()));
			document.add(new NumericDocValuesField(TO, sentence.end()));
			document.add(new NumericDocValuesField(BACK, block.size()));
			block.add(document);
		}
		for (int i = 0; i < vectors.size(); i++) {
			String field = space.field((i == 0) ? PASSAGE_VECTOR : SENTENCE_VECTOR);
			block.get(i).add(vector(field, vectors.get(i)));
		}
		return block;
	}

	private static Document passage(Passage passage, Language language) {
		Document document = new Document();
		String context = passage.title() + "\n" + ((passage.section() != null) ? passage.section() : "");
		document.add(new StringField(ARTICLE, passage.articleId(), Store.YES));
		document.add(new TextField(PASSAGE_TEXT + language.code(), passage.text(), Store.NO));
		document.add(new TextField(CONTEXT_TEXT + language.code(), context, Store.NO));
		document.add(new StringField(PASSAGE.field(), PASSAGE.text(), Store.NO));
		document.add(new StoredField(TITLE, passage.title()));
		if (passage.section() != null) {
			document.add(new StoredField(SECTION, passage.section()));
		}
		document.add(new StoredField(NUMBER, passage.number()));
		document.add(new StoredField(KIND, passage.kind().name()));
		document.add(new StoredField(TEXT, passage.text()));
		document.add(new StoredField(START, passage.start()));
		document.add(new StoredField(END, passage.end()));
		if (passage.published() != null) {
			document.add(new StoredField(PUBLISHED, passage.published().toString()));
		}
		if (passage.url() != null) {
			document.add(new StoredField(URL, passage.url()));
		}
		return document;
	}

	// The vectors have length 1, so their dot product is their cosine.
	private static KnnFloatVectorField vector(String field, float[] vector) {
		return new KnnFloatVectorField(field, vector, VectorSimilarityFunction.DOT_PRODUCT);
	}

	static Document article(IndexedArticle article, String fingerprint) {
		Document document = new Document();
		document.add(new StringField(ARTICLE, article.articleId(), Store.YES));
		document.add(new StringField(DESCRIPTION.field(), DESCRIPTION.text(), Store.NO));
		document.add(new StoredField(FINGERPRINT, fingerprint));
		document.add(new StoredField(PASSAGES, article.passages()));
		document.add(new StoredField(INDEXED_AT, article.indexedAt().toEpochMilli()));
		document.add(new StoredField(ADDED, article.changes().added()));
		document.add(new StoredField(REMOVED, article.changes().removed()));
		document.add(new StoredField(UNCHANGED, article.changes().unchanged()));
		return document;
	}

	static Passage passage(Document document) {
		String published = document.get(PUBLISHED);
		return new Passage(string(document, ARTICLE), string(document, TITLE), document.get(SECTION),
				number(document, NUMBER).intValue(), Passage.Kind.valueOf(string(document, KIND)),
				string(document, TEXT), number(document, START).intValue(), number(document, END).intValue(),
				(published != null) ? LocalDate.parse(published) : null, document.get(URL));
	}

	static IndexedArticle article(Document document) {
		return new IndexedArticle(string(document, ARTICLE), number(document, PASSAGES).intValue(),
				Instant.ofEpochMilli(number(document, INDEXED_AT).longValue()),
				new PassageChanges(number(document, ADDED).intValue(), number(document, REMOVED).intValue(),
						number(document, UNCHANGED).intValue()));
	}

	static String string(Document document, String field) {
		return present(document.get(field), field);
	}

	private static Number number(Document document, String field) {
		return present(present(document.getField(field), field).numericValue(), field);
	}

	private static <T> T present(@Nullable T value, String field) {
		if (value == null) {
			throw new IllegalStateException("The index has a document without " + field + ".");
		}
		return value;
	}

}
