package dev.groundling.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import tools.jackson.databind.json.JsonMapper;

/**
 * Benchmark of {@code /api/ask} from another process, beside the rate at which this
 * machine can only embed the same questions.
 * <p>
 * {@code load URL QUESTIONS.jsonl [PHASE…]} asks a service without a model, which must
 * allow a million questions a minute, and prints rates and latencies: first of questions
 * that are all different, then of the same ones again and again, as buttons and examples
 * make them. {@code model} serves a model that never finishes, on a port it prints, and
 * {@code idle URL COUNT PID AT_ONCE} holds so many streams open at a service that asks
 * it, opened so many at a time, and prints the memory of that process (RSS): as it is,
 * and after a collection of garbage.
 */
final class AskBenchmark {

	private static final int SECONDS = Integer.getInteger("seconds", 20);

	/** Three of these at the end of a question make it another one. */
	private static final String MARKS = "?!.,;:)]";

	private static final List<Integer> CLIENTS = List.of(1, 2, 4, 8);

	private final AtomicInteger asked = new AtomicInteger();

	private boolean different;

	private AskBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		switch (args[0]) {
			case "load" -> new AskBenchmark().load(URI.create(args[1]), questions(Path.of(args[2])), phases(args));
			case "model" -> serveAModel();
			case "idle" ->
				idle(URI.create(args[1]).getPort(), Integer.parseInt(args[2]), args[3], Integer.parseInt(args[4]));
			default -> throw new IllegalArgumentException("load, model or idle, but it was " + args[0]);
		}
	}

	private static List<String> questions(Path set) throws IOException {
		try (Stream<String> lines = Files.lines(set)) {
			return lines.map((line) -> JsonMapper.shared().readTree(line).path("question").stringValue()).toList();
		}
	}

	private static List<String> phases(String[] args) {
		return (args.length > 3) ? List.of(args).subList(3, args.length) : List.of("warm-up", "different", "repeated");
	}

	private void load(URI service, List<String> questions, List<String> phases) throws Exception {
		EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
		for (String phase : phases) {
			this.different = !phase.equals("repeated");
			double embedded = 0;
			double asked = 0;
			for (int clients : CLIENTS) {
				double rate = rate(clients, questions, model::embed);
				embedded = Math.max(embedded, rate);
				System.out.printf("%s: %d threads embed %.1f questions a second%n", phase, clients, rate);
			}
			for (int clients : CLIENTS) {
				double rate = rate(clients, questions, (question) -> ask(service, question));
				asked = Math.max(asked, rate);
				System.out.printf("%s: %d clients ask %.1f questions a second%n", phase, clients, rate);
			}
			System.out.printf("%s: asked %.1f, embedded %.1f a second: %.0f %%%n", phase, asked, embedded,
					100 * asked / embedded);
			latency(phase, asked / 2, service, questions);
			if (asked > embedded) {
				latency(phase, embedded / 2, service, questions);
			}
		}
	}

	private double rate(int clients, List<String> questions, Work work) throws Exception {
		AtomicInteger done = new AtomicInteger();
		long started = System.nanoTime();
		long end = started + Duration.ofSeconds(SECONDS).toNanos();
		try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
			List<Future<?>> running = new ArrayList<>();
			for (int i = 0; i < clients; i++) {
				running.add(threads.submit(() -> {
					while (System.nanoTime() < end) {
						work.on(next(questions, done.getAndIncrement()));
					}
					return null;
				}));
			}
			for (Future<?> one : running) {
				one.get();
			}
		}
		return done.get() * 1e9 / (System.nanoTime() - started);
	}

	// "Who?!" is answered as "Who??" is, but nothing that was kept for that can be used.
	private String next(List<String> questions, int number) {
		String question = questions.get(number % questions.size());
		if (!this.different) {
			return question;
		}
		int variant = this.asked.getAndIncrement() / questions.size();
		return question + MARKS.charAt(variant % MARKS.length())
				+ MARKS.charAt(variant / MARKS.length() % MARKS.length())
				+ MARKS.charAt(variant / MARKS.length() / MARKS.length() % MARKS.length());
	}

	// Questions come at their times however long others take, as they do from people.
	private void latency(String phase, double perSecond, URI service, List<String> questions) throws Exception {
		int count = (int) (perSecond * SECONDS);
		ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
		long started = System.nanoTime();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> running = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				long due = started + (long) (i / perSecond * 1e9);
				LockSupport.parkNanos(due - System.nanoTime());
				String question = next(questions, i);
				running.add(threads.submit(() -> {
					ask(service, question);
					millis.add((System.nanoTime() - due) / 1e6);
					return null;
				}));
			}
			for (Future<?> one : running) {
				one.get();
			}
		}
		List<Double> sorted = millis.stream().sorted().toList();
		double p50 = sorted.get(sorted.size() / 2);
		double p99 = sorted.get(sorted.size() * 99 / 100);
		System.out.printf("%s: at %.1f a second, n %d: p50 %.1f ms, p99 %.1f ms, %.1f times%n", phase, perSecond,
				sorted.size(), p50, p99, p99 / p50);
	}

	// The plain connection, as the client must leave the machine to the service.
	private static void ask(URI service, String question) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) service.resolve("/api/ask").toURL().openConnection();
		connection.setDoOutput(true);
		connection.setRequestProperty("Content-Type", "application/json");
		try (OutputStream body = connection.getOutputStream()) {
			body.write(body(question).getBytes(StandardCharsets.UTF_8));
		}
		if (connection.getResponseCode() != 200) {
			throw new IllegalStateException(connection.getResponseCode() + " " + connection.getResponseMessage());
		}
		try (InputStream answer = connection.getInputStream()) {
			answer.transferTo(OutputStream.nullOutputStream());
		}
	}

	private static String body(String question) {
		return JsonMapper.shared().writeValueAsString(JsonMapper.shared().createObjectNode().put("question", question));
	}

	private static void serveAModel() throws InterruptedException {
		try (ScriptedModel model = ScriptedModel.start()) {
			for (int i = 0; i < 5_000; i++) {
				model.will(ModelReply.words("As of").stall());
			}
			System.out.println(model.url() + "/v1");
			Thread.sleep(Duration.ofMinutes(10));
		}
	}

	private static void idle(int port, int count, String process, int atOnce) throws Exception {
		// What the first streams load stays, however many there are; that isn't counted.
		for (StreamReader stream : open(port, count / 10, atOnce)) {
			stream.close();
		}
		Thread.sleep(Duration.ofSeconds(5));
		collectGarbage(process);
		long before = memory(process);
		List<StreamReader> open = open(port, count, atOnce);
		Thread.sleep(Duration.ofSeconds(5));
		long with = memory(process);
		collectGarbage(process);
		long collected = memory(process);
		requireAlive(open);
		System.out.printf("%d MB before; with %d streams %d MB: %d MB more; after a collection %d MB more%n", before,
				count, with, with - before, collected - before);
	}

	// A comment comes every two seconds.
	private static void requireAlive(List<StreamReader> streams) throws Exception {
		for (StreamReader stream : streams) {
			stream.passOver();
		}
		Thread.sleep(Duration.ofSeconds(4));
		for (StreamReader stream : streams) {
			if (!stream.passOver()) {
				throw new IllegalStateException("A stream has ended.");
			}
		}
	}

	private static List<StreamReader> open(int port, int count, int atOnce) throws IOException {
		List<StreamReader> open = new ArrayList<>();
		while (open.size() < count) {
			List<StreamReader> opening = new ArrayList<>();
			for (int i = 0; i < Math.min(atOnce, count - open.size()); i++) {
				opening.add(StreamReader.ask(port, "How many patents did Ningbo have in 1986?"));
			}
			opening.forEach((stream) -> stream.await("event: passages"));
			open.addAll(opening);
		}
		return open;
	}

	private static void collectGarbage(String process) throws IOException, InterruptedException {
		Process collection = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				process, "GC.run")
			.redirectErrorStream(true)
			.redirectOutput(Redirect.DISCARD)
			.start();
		if (collection.waitFor() != 0) {
			throw new IllegalStateException("jcmd can't reach process " + process + ".");
		}
	}

	private static long memory(String process) throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("/proc", process, "status"))) {
			return lines.filter((line) -> line.startsWith("VmRSS"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.sum();
		}
	}

	@FunctionalInterface
	private interface Work {

		void on(String question) throws Exception;

	}

}
