package dev.groundling.testing;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The article that comes with the program, read as the program reads it.
 */
public final class BundledArticle {

	/** Its id. */
	public static final String ID = "ningbo-innovation";

	private static final Article ARTICLE = read();

	private BundledArticle() {
	}

	/**
	 * Returns the article.
	 * @return the article, read once
	 */
	public static Article get() {
		return ARTICLE;
	}

	private static Article read() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Articles.class)) {
			return context.getBean(Articles.class).find(ID).orElseThrow();
		}
	}

}
