package dev.groundling.http.openai;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.groundling.http.problem.OpenAiError;
import dev.groundling.http.problem.Problem;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * The names of models that a client can choose from: one for all articles, and one for
 * each of them.
 */
@Component
class ChatModels {

	/** Answers from all articles. */
	private static final String ALL = "groundling";

	/** Begins the name of what answers from a single article. */
	private static final String ONE = ALL + ":";

	private final Articles articles;

	ChatModels(Articles articles) {
		this.articles = articles;
	}

	/** Lists the models. */
	List<Model> all() {
		return Stream.concat(Stream.of(ALL), this.articles.all().stream().map(Article::id).map(ONE::concat))
			.map(Model::of)
			.toList();
	}

	/**
	 * Looks a model up.
	 * @param id its name
	 * @return the model
	 * @throws ErrorResponseException with 404 if there is none of that name
	 */
	Model one(String id) {
		return all().stream().filter((model) -> model.id.equals(id)).findFirst().orElseThrow(() -> unknown());
	}

	/**
	 * Chooses the model that answers. Programs often have the names of OpenAI's models
	 * built in; they get an answer from all articles.
	 * @param wanted the name that a client sends, or {@code null}
	 * @return the name of the model that is meant
	 * @throws ErrorResponseException with 404 if it names an article that there isn't
	 */
	String chosen(@Nullable String wanted) {
		return (wanted != null && wanted.startsWith(ONE)) ? one(wanted).id : ALL;
	}

	/**
	 * Tells which articles a model answers from.
	 * @param model its name
	 * @return ids of the articles, empty for all
	 */
	static Set<String> articles(String model) {
		return model.startsWith(ONE) ? Set.of(model.substring(ONE.length())) : Set.of();
	}

	private static ErrorResponseException unknown() {
		HttpStatus status = HttpStatus.NOT_FOUND;
		return new ErrorResponseException(status,
				OpenAiError.coded(
						Problem.of(status, "model",
								"There is no model of this name. GET /v1/models lists those there are."),
						"model_not_found"),
				null);
	}

	/**
	 * A model as OpenAI describes one.
	 *
	 * @param id its name
	 * @param object always {@code model}
	 * @param created always 0, as nobody made it
	 * @param ownedBy always {@code groundling}
	 */
	record Model(String id, String object, long created, @JsonProperty("owned_by") String ownedBy) {

		static Model of(String id) {
			return new Model(id, "model", 0, ALL);
		}

	}

}
