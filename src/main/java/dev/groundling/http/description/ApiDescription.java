package dev.groundling.http.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Adds to the description of the API what its code doesn't tell. */
@Component
@ConditionalOnWebApplication
class ApiDescription implements OpenApiCustomizer {

	private static final String ABOUT = """
			Answers questions from the articles it was given and from nothing else. Every statement rests on quotes \
			that stand word for word in an article; offsets count UTF-16 units of the article's text.

			Errors are problems as in RFC 9457, below `/v1` errors as OpenAI has them. Each carries the id of its \
			request, which is also in the header `X-Request-Id`. Agents are served at `/mcp`.""";

	private static final String KEY = "key";

	private final String version;

	ApiDescription(ObjectProvider<BuildProperties> build) {
		BuildProperties properties = build.getIfAvailable();
		String known = (properties != null) ? properties.getVersion() : null;
		this.version = Objects.requireNonNullElse(known, "0");
	}

	@Override
	public void customise(OpenAPI api) {
		api.info(new Info().title("Groundling").version(this.version).description(ABOUT));
		api.getComponents()
			.addSecuritySchemes(KEY,
					new SecurityScheme().type(SecurityScheme.Type.HTTP)
						.scheme("bearer")
						.description("One of `groundling.http.api-keys`, or for changes of the articles one of "
								+ "`groundling.http.admin-keys`. A service that has none is open."));
		api.setSecurity(List.of(new SecurityRequirement().addList(KEY), new SecurityRequirement()));
		Schemas.complete(api.getComponents());
		Map<String, Told> told = told();
		api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
			Told more = told.get(method + " " + path);
			if (more != null) {
				complete(path, operation, more);
			}
		}));
	}

	private static void complete(String path, Operation operation, Told told) {
		operation.setOperationId(told.id);
		operation.setTags(List.of(told.tag));
		operation.setSummary((told.summary != null) ? told.summary : operation.getSummary());
		operation.setDescription(told.description);
		if (operation.getParameters() != null && told.parameters != null) {
			Map<String, Object> examples = told.parameters;
			operation.getParameters().forEach((Parameter each) -> each.setExample(examples.get(each.getName())));
		}
		if (operation.getRequestBody() != null && told.request != null) {
			operation.getRequestBody().getContent().values().forEach((body) -> body.setExample(told.request));
		}
		ApiResponse success = operation.getResponses().values().iterator().next();
		if (told.response != null) {
			success.getContent().values().forEach((body) -> body.setExample(told.response));
		}
		if (told.stream != null) {
			success.getContent()
				.addMediaType("text/event-stream", new MediaType().schema(Schemas.string()).example(told.stream));
		}
		TreeSet<Integer> problems = new TreeSet<>(List.of(401, 403, 500, 503));
		problems.addAll(told.problems);
		boolean openAi = path.startsWith("/v1/");
		problems.forEach((status) -> operation.getResponses()
			.addApiResponse(String.valueOf(status), ProblemResponses.of(status, openAi)));
	}

	private static Map<String, Told> told() {
		try (InputStream operations = ApiDescription.class.getResourceAsStream("/api/operations.json")) {
			return JsonMapper.shared().readValue(Objects.requireNonNull(operations), new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What is told of an operation beyond its code.
	 *
	 * @param id its name in clients
	 * @param tag the group it stands in
	 * @param summary what it does, if its code doesn't tell all of it
	 * @param description how it does it, if that isn't clear
	 * @param problems the statuses of what can go wrong with it in particular
	 * @param parameters an example of each parameter, by name
	 * @param request an example of a body
	 * @param response an example of what comes back
	 * @param stream an example of what comes back piece by piece
	 */
	record Told(String id, String tag, @Nullable String summary, @Nullable String description, List<Integer> problems,
			@Nullable Map<String, Object> parameters, @Nullable Object request, @Nullable Object response,
			@Nullable String stream) {
	}

}
