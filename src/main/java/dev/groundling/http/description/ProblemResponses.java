package dev.groundling.http.description;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.groundling.http.problem.OpenAiError;
import dev.groundling.http.problem.Problem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What comes back when something goes wrong. */
final class ProblemResponses {

	private ProblemResponses() {
	}

	/**
	 * Describes a response.
	 * @param status the HTTP status
	 * @param openAi whether it is told in OpenAI's form
	 * @return the description
	 */
	static ApiResponse of(int status, boolean openAi) {
		ProblemDetail problem = Problem.of(HttpStatus.valueOf(status), detail(status));
		MediaType body = new MediaType().schema(Schemas.reference(openAi ? Schemas.OPEN_AI_ERROR : Schemas.PROBLEM))
			.example(openAi ? example(OpenAiError.of(problem)) : example(problem));
		ApiResponse response = new ApiResponse().description(meaning(status))
			.content(new Content().addMediaType(openAi ? "application/json" : "application/problem+json", body));
		switch (status) {
			case 401 -> response.addHeaderObject("WWW-Authenticate",
					new Header().schema(Schemas.string()).description("How to show a key."));
			case 429, 503 -> response.addHeaderObject("Retry-After",
					new Header().schema(Schemas.integer()).description("After how many seconds it may go better."));
			default -> {
			}
		}
		return response;
	}

	private static String meaning(int status) {
		return switch (status) {
			case 400 -> "The request is malformed, or breaks a limit; `field` names what is to blame.";
			case 401 -> "There is no key in it, or one that isn't known.";
			case 403 -> "The key may not do that, or a browser asks for another site's page.";
			case 404 -> "What it names doesn't exist.";
			case 406 -> "It accepts only media types that there are none of.";
			case 409 -> "There is no former version to go back to.";
			case 413 -> "It is too large.";
			case 415 -> "Its body is of a type that isn't read here.";
			case 429 -> "Its sender has asked more questions than are answered in a minute.";
			case 503 -> "The service has too much to do, or can't reach what it needs.";
			default -> "Something went wrong in the service, whose log tells more under the request's id.";
		};
	}

	private static String detail(int status) {
		return switch (status) {
			case 400 -> "The question is empty. Ask something.";
			case 401 -> "This service is for those who have a key. Send it in the header Authorization as: Bearer KEY";
			case 429 -> "At most 30 questions a minute are answered here. Ask again in 12 seconds.";
			default -> Problem.sentence(HttpStatus.valueOf(status));
		};
	}

	private static Map<String, Object> example(ProblemDetail problem) {
		Map<String, Object> example = new LinkedHashMap<>();
		example.put("type", String.valueOf(problem.getType()));
		example.put("title", String.valueOf(problem.getTitle()));
		example.put("status", problem.getStatus());
		example.put("detail", String.valueOf(problem.getDetail()));
		example.put("requestId", "5962d114-9567-4db0-86d8-002ad21791ac");
		return example;
	}

	private static Map<String, Object> example(OpenAiError error) {
		Map<String, Object> detail = new LinkedHashMap<>();
		detail.put("message", error.error().message());
		detail.put("type", error.error().type());
		detail.put("param", error.error().param());
		detail.put("code", error.error().code());
		return Map.of("error", detail);
	}

}
