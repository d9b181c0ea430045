package dev.groundling.http;

import java.net.http.HttpResponse;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what is wanted of a problem, and checks what is wanted of every one. */
class ProblemAssert extends AbstractAssert<ProblemAssert, HttpResponse<String>> {

	private final JsonNode problem;

	private ProblemAssert(HttpResponse<String> response) {
		super(response, ProblemAssert.class);
		Assertions.assertThat(response.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> Assertions.assertThat(type).startsWith("application/problem+json"));
		this.problem = new JsonMapper().readTree(response.body());
		Assertions.assertThat(this.problem.propertyNames()).contains("type", "title", "status", "detail");
		Assertions.assertThat(this.problem.path("status").intValue()).isEqualTo(response.statusCode());
		Assertions.assertThat(response.body()).doesNotContain("<html", "Exception", "\tat ", "dev.groundling");
	}

	static ProblemAssert assertThatProblem(HttpResponse<String> response) {
		return new ProblemAssert(response);
	}

	ProblemAssert hasStatus(int status) {
		Assertions.assertThat(this.actual.statusCode()).as(this.actual.body()).isEqualTo(status);
		return this;
	}

	ProblemAssert namesField(@Nullable String field) {
		Assertions.assertThat(this.problem.path("field").asString(null)).isEqualTo(field);
		return saying((field != null) ? field : "");
	}

	ProblemAssert saying(String... words) {
		Assertions.assertThat(this.problem.path("detail").stringValue()).contains(words);
		return this;
	}

}
