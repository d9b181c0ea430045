package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import dev.groundling.Groundling;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;
import dev.groundling.retrieval.Retriever;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What askers see while somebody works in the folder. */
@ServerTest
@Import(Generations.class)
class SwapSoakIT {

	private static final int STEPS = 200;

	private static final int CLIENTS = 4;

	private static final Duration BETWEEN_STEPS = Duration.ofMillis(200);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path machine;

	private final Caller caller;

	private final Articles articles;

	private final Retriever retriever;

	private final Generations generations;

	private final AtomicInteger asked = new AtomicInteger();

	private final AtomicInteger cited = new AtomicInteger();

	SwapSoakIT(@LocalServerPort int port, @Autowired Articles articles, @Autowired Retriever retriever,
			@Autowired Generations generations) {
		this.caller = new Caller(port);
		this.articles = articles;
		this.retriever = retriever;
		this.generations = generations;
	}

	@DynamicPropertySource
	static void folders(DynamicPropertyRegistry registry) throws IOException {
		Path folder = Files.createDirectories(machine.resolve("knowledge"));
		registry.add("groundling.knowledge.directory", () -> folder);
		registry.add("groundling.data.directory", () -> machine.resolve("data").toString());
	}

	// Other work: -Dsoak.seed=2 and so on.
	@Test
	void answersEveryQuestionFromTheTextsServedThenAndEndsWithTheIndexOfTheFolder() throws Exception {
		long seed = Long.getLong("soak.seed", 1);
		ShufflingFolder folder = new ShufflingFolder(machine.resolve("knowledge"), new Random(seed));
		AtomicBoolean working = new AtomicBoolean(true);
		try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
			List<Future<Void>> asking = new ArrayList<>();
			for (int i = 0; i < CLIENTS; i++) {
				asking.add(clients.submit(client(folder, new Random(seed + i), working)));
			}
			try {
				for (int i = 0; i < STEPS; i++) {
					folder.step();
					LockSupport.parkNanos(BETWEEN_STEPS.toNanos());
				}
				Map<String, Set<Passage>> fromScratch = passagesFromScratch();
				await().atMost(Duration.ofMinutes(1))
					.untilAsserted(() -> assertThat(passages(this.articles, this.retriever)).isNotEmpty()
						.isEqualTo(fromScratch));
			}
			finally {
				working.set(false);
			}
			for (Future<Void> client : asking) {
				client.get(1, TimeUnit.MINUTES);
			}
		}
		System.out.printf("Seed %d: %d steps, %d states of the articles, %d questions, %d citations.%n", seed, STEPS,
				this.generations.count(), this.asked.get(), this.cited.get());
		assertThat(this.cited).hasValueGreaterThan(100);
		assertThat(this.generations.count()).isGreaterThan(10);
	}

	private Callable<Void> client(ShufflingFolder folder, Random chance, AtomicBoolean working) {
		return () -> {
			while (working.get()) {
				ask(folder.question(chance));
			}
			return null;
		};
	}

	private void ask(String question) throws IOException, InterruptedException {
		int before = this.generations.count();
		long since = System.nanoTime();
		HttpResponse<String> response = this.caller.ask("{\"question\": \"" + question + "\"}");
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		this.asked.incrementAndGet();
		for (JsonNode citation : JsonMapper.shared().readTree(response.body()).path("citations")) {
			this.cited.incrementAndGet();
			HttpResponse<String> text = this.caller
				.get("/api/articles/" + citation.path("articleId").stringValue() + "/text");
			// The index changes over some milliseconds before the texts do.
			if (!Generations.quotes(text.body(), citation)) {
				await(citation + " in " + text.body()).until(() -> this.generations.count() > before);
			}
			await(citation.toString()).until(() -> this.generations.hold(citation, since));
		}
	}

	private static Map<String, Set<Passage>> passagesFromScratch() {
		SpringApplicationBuilder program = new SpringApplicationBuilder(Groundling.class).web(WebApplicationType.NONE);
		try (ConfigurableApplicationContext context = program.run(
				"--groundling.knowledge.directory=" + machine.resolve("knowledge"),
				"--groundling.data.directory=" + machine.resolve("scratch"),
				"--spring.datasource.url=jdbc:sqlite::memory:")) {
			return passages(context.getBean(Articles.class), context.getBean(Retriever.class));
		}
	}

	private static Map<String, Set<Passage>> passages(Articles articles, Retriever retriever) {
		Map<String, Set<Passage>> passages = new TreeMap<>();
		for (Article article : articles.all()) {
			Set<Passage> found = new HashSet<>();
			for (RankedPassage hit : retriever.retrieve("the ferry", Set.of(article.id()), 50)) {
				found.add(hit.passage());
			}
			assertThat(found).hasSize(retriever.indexed(article.id()).orElseThrow().passages());
			passages.put(article.id() + "\n" + article.text(), found);
		}
		assertThat(retriever.size().articles()).isEqualTo(passages.size());
		return passages;
	}

}
