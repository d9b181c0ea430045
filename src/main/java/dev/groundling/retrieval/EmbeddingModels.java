package dev.groundling.retrieval;

import dev.groundling.language.Language;
import dev.langchain4j.model.embedding.EmbeddingModel;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Which embedding model reads which language. An article is embedded by the model of its
 * language, and so is a question: the vectors of two models have nothing to do with each
 * other.
 */
@Component
public class EmbeddingModels {

	private final VectorSpace main;

	private final VectorSpace chinese;

	EmbeddingModels(EmbeddingModel main, @Qualifier("chineseEmbeddingModel") EmbeddingModel chinese) {
		this.main = new VectorSpace(main);
		this.chinese = (main == chinese) ? this.main : new VectorSpace(chinese);
	}

	/**
	 * Gives every language to one model.
	 * @param model the model
	 * @return the choice that isn't one
	 */
	public static EmbeddingModels only(EmbeddingModel model) {
		return new EmbeddingModels(model, model);
	}

	/**
	 * Tells whose vectors texts of a language get.
	 * @param language the language
	 * @return the vectors of its model
	 */
	public VectorSpace of(Language language) {
		return (language == Language.CHINESE) ? this.chinese : this.main;
	}

	/** Returns the vectors of the model that the language isn't read by. */
	VectorSpace otherThan(Language language) {
		return (language == Language.CHINESE) ? this.main : this.chinese;
	}

}
