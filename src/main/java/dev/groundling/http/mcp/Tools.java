package dev.groundling.http.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Question;
import dev.groundling.http.Hit;
import dev.groundling.http.Problems;
import dev.groundling.http.Search;
import dev.groundling.http.asking.Asker;
import dev.groundling.http.asking.Asking;
import dev.groundling.http.asking.Footnotes;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an agent can do here. The tools are described in {@code mcp/} among the resources;
 * what they are called with has been checked against that description.
 */
@Component
class Tools {

	/** Who asks, among what is known of a request. */
	static final String ASKER = "asker";

	private static final int LIMIT = 5;

	private final Asking asking;

	private final Search search;

	private final Problems problems;

	private final JsonMapper json;

	Tools(Asking asking, Search search, Problems problems, JsonMapper json) {
		this.asking = asking;
		this.search = search;
		this.problems = problems;
		this.json = json;
	}

	/** The tools, each with what it does. */
	List<SyncToolSpecification> all() {
		return List.of(new SyncToolSpecification(described("ask"), told(this::ask)),
				new SyncToolSpecification(described("search"), told(this::search)));
	}

	private CallToolResult ask(Asker asker, Map<String, Object> arguments) {
		Set<String> articles = (arguments.get("articles") instanceof List<?> ids)
				? ids.stream().map(String::valueOf).collect(Collectors.toSet()) : Set.of();
		Question question = new Question(String.valueOf(arguments.get("question")),
				(String) arguments.get("conversationId"), articles, List.of());
		Answer answer = this.asking.answer(question, asker);
		return result(answer.text() + Footnotes.of(answer), answer);
	}

	private CallToolResult search(Asker asker, Map<String, Object> arguments) {
		int limit = (arguments.get("limit") instanceof Number number) ? number.intValue() : LIMIT;
		Found found = new Found(this.search.passages("query", String.valueOf(arguments.get("query")), Set.of(), limit));
		String text = found.passages.stream()
			.map((hit) -> "[" + hit.rank() + "] " + hit.articleId() + "\n" + hit.text())
			.collect(Collectors.joining("\n\n"));
		return result(text.isEmpty() ? "Nothing was found." : text, found);
	}

	private CallToolResult result(String text, Object structured) {
		return CallToolResult.builder(List.of(TextContent.builder(text).build()))
			.structuredContent(this.json.convertValue(structured, Map.class))
			.build();
	}

	// The boundary to the agent: it is told what is wrong as a result of the tool, so
	// that
	// it can mend its question, and of a fault of ours nothing but that there is one.
	private BiFunction<McpTransportContext, CallToolRequest, CallToolResult> told(Act act) {
		return (context, request) -> {
			try {
				Asker asker = (Asker) Objects.requireNonNull(context.get(ASKER));
				return act.on(asker, Objects.requireNonNullElse(arguments(request), Map.of()));
			}
			catch (RuntimeException fault) {
				String detail = String.valueOf(this.problems.of(fault).getDetail());
				return CallToolResult.builder(List.of(TextContent.builder(detail).build())).isError(true).build();
			}
		};
	}

	private static @Nullable Map<String, Object> arguments(CallToolRequest request) {
		return request.arguments();
	}

	private static Tool described(String name) {
		try (InputStream description = Tools.class.getResourceAsStream("/mcp/" + name + ".json")) {
			return JsonMapper.shared().readValue(Objects.requireNonNull(description), Tool.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@FunctionalInterface
	private interface Act {

		CallToolResult on(Asker asker, Map<String, Object> arguments);

	}

	/**
	 * What a search has found.
	 *
	 * @param passages the passages, best first
	 */
	record Found(List<Hit> passages) {
	}

}
