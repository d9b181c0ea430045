package dev.groundling.retrieval;

import java.util.List;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Section;
import dev.groundling.language.Language;
import dev.groundling.language.TextRange;

/** Articles made up for a test. */
final class TestArticle {

	private TestArticle() {
	}

	/**
	 * Makes an article of one paragraph.
	 * @param id its id
	 * @param text its text
	 * @return the article, titled "About" and its id
	 */
	static Article of(String id, String text) {
		Block block = new Block(Block.Kind.PARAGRAPH, new TextRange(0, text.length()));
		return new Article(id, "About " + id, id + ".txt", Language.of(text), null, text,
				List.of(new Section(null, List.of(block))));
	}

	/**
	 * Makes an article of many sentences, all different.
	 * @param id its id
	 * @param sentences how many
	 * @return the article
	 */
	static Article ofSentences(String id, int sentences) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < sentences; i++) {
			text.append("Ship ").append(i).append(" carried ").append(3 * i).append(" barrels. ");
		}
		return of(id, text.toString().strip());
	}

}
