package dev.groundling.http.mcp;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.groundling.http.asking.Asker;
import dev.groundling.http.BodyLimit;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server of the protocol: two tools, and each article in service as a resource.
 */
@Component
class ArticleServer {

	private static final String INSTRUCTIONS = "Answers questions from a set of articles and from nothing else, "
			+ "with word-for-word quotes. Prefer the tool ask; when it says that the articles don't say, tell the user so.";

	private static final String ARTICLE = "groundling://articles/";

	private final Articles articles;

	private final Tools tools;

	private final String version;

	private @Nullable McpStatelessSyncServer server;

	private @Nullable HttpServletStatelessServerTransport transport;

	ArticleServer(Articles articles, Tools tools, ObjectProvider<BuildProperties> build) {
		this.articles = articles;
		this.tools = tools;
		this.version = Optional.ofNullable(build.getIfAvailable()).map(BuildProperties::getVersion).orElse("0");
	}

	/**
	 * Returns what receives messages; the first call makes it.
	 * @return a servlet
	 */
	synchronized HttpServletStatelessServerTransport transport() {
		if (this.transport == null) {
			// Its messages may hold more than it knows of, so not the strict one of the
			// API.
			JacksonMcpJsonMapper json = new JacksonMcpJsonMapper(JsonMapper.shared());
			this.transport = HttpServletStatelessServerTransport.builder()
				.jsonMapper(json)
				.messageEndpoint(McpController.PATH)
				.maxRequestSize(BodyLimit.BYTES)
				.contextExtractor((request) -> McpTransportContext.create(Map.of(Tools.ASKER, Asker.of(request))))
				.build();
			this.server = McpServer.sync(this.transport)
				.jsonMapper(json)
				.jsonSchemaValidator(new DefaultJsonSchemaValidator())
				.serverInfo("groundling", this.version)
				.instructions(INSTRUCTIONS)
				.capabilities(ServerCapabilities.builder().tools(false).resources(false, false).build())
				.tools(this.tools.all())
				.resources(resources(this.articles.all()))
				.immediateExecution(true)
				.build();
		}
		return this.transport;
	}

	@EventListener
	synchronized void update(Articles.Changed changed) {
		if (this.server != null) {
			McpStatelessSyncServer present = this.server;
			List<SyncResourceSpecification> wanted = resources(changed.articles());
			List<Resource> kept = wanted.stream().map(SyncResourceSpecification::resource).toList();
			List<Resource> former = present.listResources();
			former.stream()
				.filter((resource) -> !kept.contains(resource))
				.forEach((resource) -> present.removeResource(resource.uri()));
			wanted.stream().filter((resource) -> !former.contains(resource.resource())).forEach(present::addResource);
		}
	}

	private List<SyncResourceSpecification> resources(List<Article> all) {
		return all.stream()
			.map((article) -> new SyncResourceSpecification(resource(article), (context, request) -> read(request)))
			.toList();
	}

	private static Resource resource(Article article) {
		return Resource.builder(ARTICLE + article.id(), article.id())
			.title(article.title())
			.description("The text that quotes are cut from; offsets of citations refer to it.")
			.mimeType("text/plain")
			.build();
	}

	private ReadResourceResult read(ReadResourceRequest request) {
		String uri = request.uri();
		return this.articles.find(uri.substring(ARTICLE.length()))
			.map((article) -> new ReadResourceResult(
					List.of(new TextResourceContents(uri, "text/plain", article.text()))))
			.orElseThrow(() -> McpError.RESOURCE_NOT_FOUND.apply(uri));
	}

}
