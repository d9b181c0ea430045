package dev.groundling.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Block.Kind;
import dev.groundling.knowledge.TextLayout.Paragraph;
import dev.groundling.language.Language;
import dev.groundling.language.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text as it is copied from a news site. Apart from the page's furniture, the
 * text stays character for character as it was published.
 */
class PlainTextReader implements ArticleReader {

	// A first line longer than this is a paragraph of an article without a headline.
	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_TITLE_WITH_FULL_STOP = 100;

	private static final int SENTENCES_IN_TITLE = 3;

	// Blocks beside the headline, and at the end, that may be bylines.
	private static final int BYLINES = 4;

	@Override
	public ArticleDraft read(byte[] content) throws UnreadableArticle {
		List<String> lines = TextDecoding.decode(content).lines().toList();
		String page = String.join("\n", Furniture.removed(lines));
		return new Layout(new TextRange(0, page.length()).trimmed(page).in(page)).draft();
	}

	/** The blocks of one text, as they become known. */
	private static final class Layout {

		private final String text;

		private final List<Paragraph> paragraphs;

		private final Language language;

		private final List<Block> blocks = new ArrayList<>();

		private @Nullable String title;

		private @Nullable LocalDate published;

		private Layout(String text) {
			this.text = text;
			this.paragraphs = TextLayout.of(text);
			this.language = Language.of(text);
		}

		private ArticleDraft draft() {
			int body = head();
			List<Kind> kinds = IntStream.range(body, this.paragraphs.size()).mapToObj(this::kind).toList();
			List<Paragraph> running = IntStream.range(0, kinds.size())
				.filter((i) -> kinds.get(i) == Kind.PARAGRAPH)
				.mapToObj((i) -> this.paragraphs.get(body + i))
				.toList();
			Set<Paragraph> headings = Headings.in(running, this.language);
			for (int i = 0; i < kinds.size(); i++) {
				Paragraph paragraph = this.paragraphs.get(body + i);
				add(headings.contains(paragraph) ? Kind.HEADING : kinds.get(i), paragraph);
			}
			return new ArticleDraft(this.text, this.blocks, this.title, this.published, null, null);
		}

		// Reads the headline and the bylines around it; returns where the body begins.
		private int head() {
			int next = bylines(0);
			if (next + 1 < this.paragraphs.size() && titleLike(this.paragraphs.get(next))) {
				this.title = this.paragraphs.get(next).text();
				add(Kind.TITLE, this.paragraphs.get(next));
				return bylines(next + 1);
			}
			return next;
		}

		private int bylines(int from) {
			int next = from;
			while (next < Math.min(from + BYLINES, this.paragraphs.size())) {
				Paragraph paragraph = this.paragraphs.get(next);
				if (!BlockShape.byline(paragraph.text()) && !BlockShape.dateline(paragraph.text())) {
					break;
				}
				Optional<LocalDate> date = PublicationDate.in(paragraph.text());
				if (this.published == null && date.isPresent()) {
					this.published = date.get();
				}
				add(Kind.BYLINE, paragraph);
				next++;
			}
			return next;
		}

		private boolean titleLike(Paragraph paragraph) {
			String words = paragraph.text();
			if (words.length() > LONGEST_TITLE || BlockShape.caption(words)) {
				return false;
			}
			int sentences = this.language.sentences(words, new TextRange(0, words.length())).size();
			return paragraph.closed() ? (sentences == 1 && words.length() <= LONGEST_TITLE_WITH_FULL_STOP)
					: sentences <= SENTENCES_IN_TITLE;
		}

		private Kind kind(int number) {
			String words = this.paragraphs.get(number).text();
			if (this.paragraphs.size() - number <= BYLINES && BlockShape.byline(words)) {
				return Kind.BYLINE;
			}
			return BlockShape.caption(words) ? Kind.CAPTION : Kind.PARAGRAPH;
		}

		private void add(Kind kind, Paragraph paragraph) {
			this.blocks.add(new Block(kind, paragraph.range()));
		}

	}

}
