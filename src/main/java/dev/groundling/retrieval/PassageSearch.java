package dev.groundling.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundling.language.Language;
import dev.groundling.language.Pinyin;
import dev.groundling.language.Terms;
import dev.groundling.retrieval.KeptTexts.Sentence;
import dev.groundling.retrieval.ScoreFusion.Fused;
import dev.groundling.retrieval.ScoreFusion.Leg;
import org.apache.lucene.index.FieldInfos;
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
import org.jspecify.annotations.Nullable;

/**
 * One search in one state of the index. The query's words become term queries one by one:
 * a raw question never reaches a query parser, which would take its punctuation for
 * syntax.
 */
class PassageSearch {

	/** How deep each leg looks before the lists are fused. */
	private static final int DEPTH = 50;

	/** How many of the vectors nearest by the rougher measure are compared exactly. */
	private static final int FOUND = 2 * DEPTH;

	/** More terms than anyone asks with; keeps far below Lucene's limit of clauses. */
	private static final int MOST_TERMS = 64;

	/** Half of what Lucene allows, as two fields are searched at once. */
	private static final int MOST_CLAUSES = 500;

	/**
	 * Weight of the words of title and heading. On single articles it makes no
	 * difference; among articles of one kind they tell whose "Weight" a passage gives.
	 */
	private static final float CONTEXT_BOOST = 0.2f;

	private final IndexSearcher searcher;

	private final StoredTexts stored;

	private final @Nullable QueryVector vector;

	private final String query;

	private final List<String> names;

	private final @Nullable Query filter;

	PassageSearch(IndexSearcher searcher, String query, @Nullable QueryVector vector, Set<String> articles,
			KeptTexts kept) throws IOException {
		this.searcher = searcher;
		this.stored = new StoredTexts(searcher, kept);
		this.query = query;
		this.names = Pinyin.names(query);
		this.vector = vector;
		this.filter = articles.isEmpty() ? null
				: new TermInSetQuery(PassageDocuments.ARTICLE, articles.stream().map(BytesRef::new).toList());
	}

	List<RankedPassage> passages(ScoreFusion fusion, int limit) throws IOException {
		BooleanQuery.Builder terms = new BooleanQuery.Builder();
		addTerms(terms, PassageDocuments.PASSAGE_TEXT, 1);
		addTerms(terms, PassageDocuments.CONTEXT_TEXT, CONTEXT_BOOST);
		List<Fused> hits = fusion.fuse(lexical(terms), nearest(PassageDocuments.PASSAGE_VECTOR));
		List<RankedPassage> ranked = new ArrayList<>();
		Repetitions repetitions = new Repetitions();
		for (Fused hit : hits) {
			Passage passage = this.stored.passage(hit.doc());
			if (ranked.size() < limit && repetitions.isNew(passage.articleId(), passage.text())) {
				ranked.add(new RankedPassage(passage, ranked.size() + 1, hit.score(), rank(hit.lexical()),
						rank(hit.vector()), null));
			}
		}
		return ranked;
	}

	List<RankedSentence> sentences(ScoreFusion fusion) throws IOException {
		BooleanQuery.Builder terms = new BooleanQuery.Builder();
		addTerms(terms, PassageDocuments.SENTENCE_TEXT, 1);
		List<RankedSentence> ranked = new ArrayList<>();
		Repetitions repetitions = new Repetitions();
		List<Fused> hits = fusion.fuse(lexical(terms), nearest(PassageDocuments.SENTENCE_VECTOR));
		Map<Integer, Double> cosines = cosines(hits);
		for (Fused hit : hits) {
			Sentence sentence = this.stored.sentence(hit.doc());
			Passage passage = sentence.passage();
			double lexical = (hit.lexical() != null) ? hit.lexical().score() : 0;
			if (repetitions.isNew(passage.articleId(), sentence.text())) {
				ranked.add(new RankedSentence(passage, sentence.range(), sentence.text(),
						cosines.getOrDefault(hit.doc(), 0d), lexical, hit.score()));
			}
		}
		return ranked;
	}

	private static @Nullable Integer rank(@Nullable Leg leg) {
		return (leg != null) ? leg.rank() : null;
	}

	// BM25 finds sentences outside the nearest ones; their cosine is wanted too.
	private Map<Integer, Double> cosines(List<Fused> sentences) throws IOException {
		if (this.vector == null || !this.vector.telling()) {
			return Map.of();
		}
		SortedSet<Integer> others = numbers(
				sentences.stream().filter((sentence) -> sentence.vector() == null).map(Fused::doc));
		Map<Integer, Double> cosines = this.stored.similarities(others,
				this.vector.field(PassageDocuments.SENTENCE_VECTOR), this.vector.values());
		for (Fused sentence : sentences) {
			if (sentence.vector() != null) {
				cosines.put(sentence.doc(), 2d * sentence.vector().score() - 1);
			}
		}
		cosines.replaceAll((doc, cosine) -> this.vector.scale().aligned(cosine));
		return cosines;
	}

	private void addTerms(BooleanQuery.Builder builder, String field, float boost) {
		FieldInfos present = FieldInfos.getMergedFieldInfos(this.searcher.getIndexReader());
		List<Language> languages = Arrays.stream(Language.values())
			.filter((language) -> present.fieldInfo(field + language.code()) != null)
			.toList();
		for (Language language : languages) {
			// Articles in other languages write Chinese names as they sound.
			Stream<String> names = (language == Language.CHINESE) ? Stream.of() : this.names.stream();
			Stream.concat(Stream.of(this.query), names)
				.flatMap((text) -> Terms.in(text, language).stream())
				.map((term) -> term.stem())
				.distinct()
				.limit(Math.min(MOST_TERMS, MOST_CLAUSES / languages.size()))
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

	private ScoreDoc[] nearest(String prefix) throws IOException {
		if (this.vector == null) {
			return new ScoreDoc[0];
		}
		String field = this.vector.field(prefix);
		float[] values = this.vector.values();
		// Found by what is written for the search, then compared exactly.
		ScoreDoc[] found = this.searcher.search(new KnnFloatVectorQuery(field, values, FOUND, this.filter),
				FOUND).scoreDocs;
		Map<Integer, Double> exact = this.stored.similarities(numbers(Arrays.stream(found).map((hit) -> hit.doc)),
				field, values);
		for (ScoreDoc hit : found) {
			hit.score = (float) Math.max(0, (1 + exact.getOrDefault(hit.doc, -1d)) / 2);
		}
		Arrays.sort(found, Comparator.comparingDouble((ScoreDoc hit) -> -hit.score).thenComparingInt((hit) -> hit.doc));
		return Arrays.copyOf(found, Math.min(DEPTH, found.length));
	}

	private static SortedSet<Integer> numbers(Stream<Integer> docs) {
		return docs.collect(Collectors.toCollection(TreeSet::new));
	}

}
