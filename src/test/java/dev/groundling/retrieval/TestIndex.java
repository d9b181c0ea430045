package dev.groundling.retrieval;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.IndexFolder.DirectoryOpener;

/**
 * An open index with everything around it, as the program would put it together.
 *
 * @param index the index
 * @param model the embedding model that it was given
 * @param indexer keeps the index in step with articles
 * @param retriever searches it
 */
record TestIndex(PassageIndex index, RealModel model, ArticleIndexer indexer,
		Retriever retriever) implements AutoCloseable {

	static TestIndex open(Path data) {
		return open(data, DirectoryOpener.ON_DISK, WhenLocked.REFUSE);
	}

	static TestIndex open(Path data, DirectoryOpener opener, WhenLocked whenLocked) {
		PassageIndex index = new PassageIndex(
				new IndexFolder(data.resolve("index"), RealModel.NAME, Clock.systemUTC(), opener), whenLocked);
		index.open();
		RealModel model = new RealModel();
		return new TestIndex(index, model,
				new ArticleIndexer(index, EmbeddingModels.only(model), Clock.systemUTC(), (event) -> {
				}), new Retriever(index, EmbeddingModels.only(model)));
	}

	void update(Article... articles) {
		this.indexer.update(new Articles.Changed(List.of(articles)));
	}

	/** Returns the texts of all passages, in the order of the articles' ids. */
	List<String> texts() {
		return this.retriever.retrieve("ship", Set.of(), 50)
			.stream()
			.map((hit) -> hit.passage().articleId() + ": " + hit.passage().text())
			.sorted()
			.toList();
	}

	boolean isEmpty() {
		return this.index.search((searcher) -> searcher.getIndexReader().numDocs()) == 0;
	}

	static List<String> textsOf(Article... articles) {
		return Arrays.stream(articles)
			.flatMap((article) -> new PassageSplitter().split(article)
				.stream()
				.map((piece) -> article.id() + ": " + piece.passage().text()))
			.sorted()
			.toList();
	}

	@Override
	public void close() {
		this.index.close();
	}

}
