package dev.groundling.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Section;
import dev.groundling.knowledge.Articles;
import dev.groundling.language.Language;
import dev.groundling.language.TextRange;
import dev.groundling.retrieval.IndexFolder.DirectoryOpener;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.output.Response;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.FullPrecisionFloatVectorSimilarityValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RescoreTopNQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * What an index of many articles costs, with full vectors and with quantized ones: run it
 * with the number of articles and {@code full}, {@code byte} or {@code half}. Each
 * article has some 100 passages of a few sentences. Embedding them all takes hours, so
 * its rate is measured on real text, and the vectors are those of real sentences with
 * noise.
 */
final class LargeIndexBenchmark {

	private static final int PARAGRAPHS = 130;

	private static final int QUERIES = 300;

	private static final int NEAREST = 10;

	private static final double NOISE = 0.65;

	private final Random random = new Random(1);

	private final List<String> words;

	private final Noisy model;

	private LargeIndexBenchmark(List<String> sentences) {
		this.words = sentences.stream().flatMap((sentence) -> Arrays.stream(sentence.split("\\s+"))).toList();
		this.model = new Noisy(sentences);
	}

	/**
	 * Runs it.
	 * @param args number of articles, and how vectors are kept
	 * @throws IOException if a file can't be read or written
	 */
	public static void main(String[] args) throws IOException {
		int articles = Integer.parseInt(args[0]);
		Codec codec = switch (args[1]) {
			case "full" -> VectorCodec.of(new Lucene99HnswVectorsFormat());
			case "half" -> VectorCodec.of(new Lucene104HnswScalarQuantizedVectorsFormat(ScalarEncoding.PACKED_NIBBLE,
					Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN, Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH));
			default -> VectorCodec.USUAL;
		};
		List<String> sentences = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of("src/test/resources/eval/training"))) {
			for (Path file : files.filter((path) -> path.toString().matches(".*/[at]\\d\\.txt")).toList()) {
				String text = Files.readString(file);
				Language.ENGLISH.sentences(text, new TextRange(0, text.length()))
					.forEach((range) -> sentences.add(range.in(text)));
			}
		}
		Path folder = Files.createTempDirectory("groundling-large");
		new LargeIndexBenchmark(sentences).run(articles, codec, args[1], folder);
	}

	private void run(int articles, Codec codec, String name, Path folder) throws IOException {
		print("%s: %d articles; embedding: %.0f sentences a second", name, articles, this.model.rate);
		PassageIndex index = new PassageIndex(new IndexFolder(folder.resolve("index"), RealModel.NAME,
				Clock.systemUTC(), DirectoryOpener.ON_DISK, codec), WhenLocked.REFUSE);
		index.open();
		EmbeddingModels models = EmbeddingModels.only(this.model);
		List<Article> all = IntStream.range(0, articles).mapToObj(this::article).toList();
		long started = System.nanoTime();
		new ArticleIndexer(index, models, Clock.systemUTC(), (event) -> {
		}).update(new Articles.Changed(all));
		print("indexed in %.1f s without embedding: %s", (System.nanoTime() - started) / 1e9,
				index.search(Inventory::size).inWords());
		files(folder);
		Retriever retriever = new Retriever(index, models);
		for (String field : List.of(PassageDocuments.PASSAGE_VECTOR, PassageDocuments.SENTENCE_VECTOR)) {
			index.search((searcher) -> recall(searcher, models.of(Language.ENGLISH).field(field)));
		}
		times(retriever);
		memory();
		index.close();
	}

	private Article article(int number) {
		StringBuilder text = new StringBuilder();
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < PARAGRAPHS; i++) {
			int start = text.length();
			for (int sentence = 0; sentence < 2; sentence++) {
				text.append(sentence == 0 ? "" : " ")
					.append("It")
					.append(words(22))
					.append(" ")
					.append(number * 1000 + i)
					.append('.');
			}
			blocks.add(new Block(Block.Kind.PARAGRAPH, new TextRange(start, text.length())));
			text.append('\n');
		}
		return new Article("a" + number, "Article" + words(4), "a" + number + ".txt", Language.ENGLISH, null,
				text.toString(), List.of(new Section(null, blocks)));
	}

	private String words(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			String word = this.words.get(this.random.nextInt(this.words.size()));
			text.append(' ').append(word.replaceAll("[^\\p{L}\\p{N}]", ""));
		}
		return text.toString();
	}

	// Of the ten nearest by exact comparison, how many does each way find?
	private Object recall(IndexSearcher searcher, String field) throws IOException {
		int found = 0;
		int compared = 0;
		for (int i = 0; i < QUERIES / 3; i++) {
			float[] query = this.model.next();
			Set<Integer> exact = exact(searcher, field, query);
			Query plain = new KnnFloatVectorQuery(field, query, 50);
			Query wide = new RescoreTopNQuery(new KnnFloatVectorQuery(field, query, 100),
					new FullPrecisionFloatVectorSimilarityValuesSource(query, field,
							VectorSimilarityFunction.DOT_PRODUCT),
					50);
			found += hits(searcher, plain, exact);
			compared += hits(searcher, wide, exact);
		}
		int all = QUERIES / 3 * NEAREST;
		print("recall@10 of %s: 50 found %.3f, 100 found and compared exactly %.3f", field, (double) found / all,
				(double) compared / all);
		return found;
	}

	private static int hits(IndexSearcher searcher, Query query, Set<Integer> exact) throws IOException {
		int hits = 0;
		for (ScoreDoc doc : searcher.search(query, NEAREST).scoreDocs) {
			hits += exact.contains(doc.doc) ? 1 : 0;
		}
		return hits;
	}

	private static Set<Integer> exact(IndexSearcher searcher, String field, float[] query) throws IOException {
		PriorityQueue<ScoreDoc> best = new PriorityQueue<>(Comparator.comparingDouble((ScoreDoc doc) -> doc.score));
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			FloatVectorValues values = leaf.reader().getFloatVectorValues(field);
			if (values != null) {
				KnnVectorValues.DocIndexIterator docs = values.iterator();
				while (docs.nextDoc() != KnnVectorValues.DocIndexIterator.NO_MORE_DOCS) {
					best.add(new ScoreDoc(leaf.docBase + docs.docID(),
							VectorUtil.dotProduct(query, values.vectorValue(docs.index()))));
					if (best.size() > NEAREST) {
						best.poll();
					}
				}
			}
		}
		Set<Integer> docs = new HashSet<>();
		best.forEach((doc) -> docs.add(doc.doc));
		return docs;
	}

	private void times(Retriever retriever) {
		double[] times = new double[QUERIES];
		for (int i = -QUERIES; i < QUERIES; i++) {
			String question = "What is" + words(6) + "?";
			long started = System.nanoTime();
			retriever.find(question, Set.of());
			if (i >= 0) {
				times[i] = (System.nanoTime() - started) / 1e6;
			}
		}
		Arrays.sort(times);
		print("query without embedding: p50 %.1f ms, p99 %.1f ms", times[QUERIES / 2], times[QUERIES * 99 / 100]);
	}

	private static void files(Path folder) throws IOException {
		long all = 0;
		long raw = 0;
		long searched = 0;
		try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
			for (Path file : files.toList()) {
				long size = Files.size(file);
				all += size;
				raw += file.toString().endsWith(".vec") ? size : 0;
				searched += file.toString().matches(".*\\.(?:veq|vex)") ? size : 0;
			}
		}
		print("disk: %d MB, of them full vectors %d MB, quantized ones and graph %d MB", all >> 20, raw >> 20,
				searched >> 20);
	}

	private static void memory() throws IOException {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
		print("memory: heap %d MB, %s", (runtime.totalMemory() - runtime.freeMemory()) >> 20,
				String.join(", ", status.stream().filter((line) -> line.matches("(?:VmRSS|RssFile).*")).toList()));
	}

	private static void print(String line, Object... values) {
		System.out.println(String.format(Locale.ROOT, line, values));
	}

	/** Gives every text the vector of some real sentence, with noise of its own. */
	private static final class Noisy implements EmbeddingModel {

		private final List<float[]> real;

		private final double rate;

		private final Random random = new Random(2);

		Noisy(List<String> sentences) {
			EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
			long started = System.nanoTime();
			this.real = model.embedAll(sentences.stream().map(TextSegment::from).toList())
				.content()
				.stream()
				.map(Embedding::vector)
				.toList();
			this.rate = sentences.size() / ((System.nanoTime() - started) / 1e9);
		}

		float[] next() {
			float[] vector = this.real.get(this.random.nextInt(this.real.size())).clone();
			double scale = NOISE / Math.sqrt(vector.length);
			for (int i = 0; i < vector.length; i++) {
				vector[i] += (float) (scale * this.random.nextGaussian());
			}
			return VectorUtil.l2normalize(vector);
		}

		@Override
		public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
			return Response.from(segments.stream().map((any) -> Embedding.from(next())).toList());
		}

		@Override
		public String modelName() {
			return RealModel.NAME;
		}

	}

}
