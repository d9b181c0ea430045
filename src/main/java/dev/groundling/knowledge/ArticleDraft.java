package dev.groundling.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Block.Kind;
import dev.groundling.knowledge.Article.Section;
import dev.groundling.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a file says, before it has a name among the articles.
 *
 * @param text the extracted text
 * @param blocks its blocks in reading order
 * @param title the headline, or {@code null} when the file has none
 * @param published day of publication, or {@code null}
 * @param language the language the file declares, or {@code null} to guess it
 * @param url address the file declares, or {@code null}
 */
public record ArticleDraft(String text, List<Block> blocks, @Nullable String title, @Nullable LocalDate published,
		@Nullable Language language, @Nullable String url) {

	/**
	 * Adds what the document says of itself.
	 * @param facts what it says
	 * @return the draft with what it lacked
	 */
	public ArticleDraft with(DraftFacts facts) {
		return facts.addedTo(this);
	}

	/**
	 * Puts what the owner of the file declares in place of what the file says.
	 * @param declared the declarations
	 * @return the draft with them
	 */
	ArticleDraft declaring(FrontMatter declared) {
		return new ArticleDraft(this.text, this.blocks, (declared.title() != null) ? declared.title() : this.title,
				(declared.published() != null) ? declared.published() : this.published,
				(declared.language() != null) ? declared.language() : this.language,
				(declared.url() != null) ? declared.url() : this.url);
	}

	/**
	 * Makes it an article.
	 * @param id the id it gets
	 * @param source path of its file
	 * @param fallbackTitle the headline if the file has none
	 * @return the article
	 * @throws UnreadableArticle if there is no text in it
	 */
	Article toArticle(String id, String source, String fallbackTitle) throws UnreadableArticle {
		if (this.blocks.isEmpty()) {
			throw new UnreadableArticle("there is no text in it. Write the article into the file, or delete the file.");
		}
		return new Article(id, (this.title != null) ? this.title : fallbackTitle, source,
				(this.language != null) ? this.language : Language.of(this.text), this.published, this.text, sections(),
				this.url);
	}

	private List<Section> sections() {
		List<Section> sections = new ArrayList<>();
		String heading = null;
		List<Block> pending = new ArrayList<>();
		for (Block block : this.blocks) {
			if (block.kind() == Kind.HEADING) {
				close(sections, heading, pending);
				heading = block.range().in(this.text);
				pending = new ArrayList<>();
			}
			pending.add(block);
		}
		close(sections, heading, pending);
		return sections;
	}

	private static void close(List<Section> sections, @Nullable String heading, List<Block> blocks) {
		if (!blocks.isEmpty()) {
			sections.add(new Section(heading, blocks));
		}
	}

}
