package dev.groundling.retrieval;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Section;
import dev.groundling.language.Language;
import dev.groundling.language.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Splits an article into passages of neighbouring sentences. A passage never crosses a
 * section, never cuts a sentence, and holds about as much as the embedding model reads
 * with attention: up to 900 characters, some 200 of the 512 tokens it can take, and in
 * Chinese, where each character is a token, up to 560. Short paragraphs are joined with
 * their neighbours, since a sentence alone says too little of its subject; captions and
 * the head of the article stay on their own.
 */
class PassageSplitter {

	private static final int MOST_CHARACTERS = 900;

	private static final int ENOUGH_CHARACTERS = 250;

	/** A Chinese character says about as much as so many letters. */
	private static final double CHINESE_DENSITY = 1.6;

	List<Piece> split(Article article) {
		List<Piece> pieces = new ArrayList<>();
		for (Section section : article.sections()) {
			Joiner joiner = new Joiner(article, section.heading(), pieces);
			for (Block block : section.blocks()) {
				joiner.add(block);
			}
			joiner.flush();
		}
		return pieces;
	}

	/**
	 * A passage and its sentences.
	 *
	 * @param passage the passage
	 * @param sentences where its sentences stand in the article's text, in order
	 */
	record Piece(Passage passage, List<TextRange> sentences) {
	}

	private static final class Joiner {

		private final Article article;

		private final int most;

		private final int enough;

		private final @Nullable String heading;

		private final List<Piece> pieces;

		private List<TextRange> pending = new ArrayList<>();

		private Passage.Kind kind = Passage.Kind.BODY;

		private Joiner(Article article, @Nullable String heading, List<Piece> pieces) {
			this.article = article;
			double density = (article.language() == Language.CHINESE) ? CHINESE_DENSITY : 1;
			this.most = (int) (MOST_CHARACTERS / density);
			this.enough = (int) (ENOUGH_CHARACTERS / density);
			this.heading = heading;
			this.pieces = pieces;
		}

		private void add(Block block) {
			switch (block.kind()) {
				case HEADING -> flush();
				case TITLE, BYLINE -> join(Passage.Kind.HEAD, List.of(block.range()));
				case CAPTION -> {
					flush();
					// A caption and its credit are one statement.
					join(Passage.Kind.CAPTION, List.of(block.range()));
					flush();
				}
				case PARAGRAPH -> join(Passage.Kind.BODY, sentences(block));
			}
		}

		private List<TextRange> sentences(Block block) {
			return this.article.language().sentences(this.article.text(), block.range());
		}

		private void join(Passage.Kind kind, List<TextRange> sentences) {
			if (kind != this.kind || length(this.pending) >= this.enough
					|| length(this.pending) + length(sentences) > this.most) {
				flush();
			}
			this.kind = kind;
			for (TextRange sentence : balanced(sentences)) {
				this.pending.add(sentence);
			}
		}

		// A long paragraph becomes passages of about equal length.
		private List<TextRange> balanced(List<TextRange> sentences) {
			int total = length(sentences);
			int parts = Math.ceilDiv(total, this.most);
			if (parts < 2) {
				return sentences;
			}
			List<TextRange> part = new ArrayList<>();
			for (TextRange sentence : sentences) {
				if (!part.isEmpty() && length(part) + sentence.length() / 2 > total / parts) {
					this.pending.addAll(part);
					flush();
					part = new ArrayList<>();
				}
				part.add(sentence);
			}
			return part;
		}

		private static int length(List<TextRange> sentences) {
			return sentences.isEmpty() ? 0 : sentences.getLast().end() - sentences.getFirst().start();
		}

		private void flush() {
			if (this.pending.isEmpty()) {
				return;
			}
			int start = this.pending.getFirst().start();
			int end = this.pending.getLast().end();
			Passage passage = new Passage(this.article.id(), this.article.title(), this.heading, this.pieces.size(),
					this.kind, this.article.text().substring(start, end), start, end, this.article.published(),
					this.article.url());
			this.pieces.add(new Piece(passage, List.copyOf(this.pending)));
			this.pending = new ArrayList<>();
		}

	}

}
