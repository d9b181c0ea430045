package dev.groundling.http;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.http.asking.EventStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Streams answers that are made as a test says, with little patience. */
@TestComponent
@RestController
class ScriptedAnswerController {

	private static final Map<String, Function<AnswerListener, Answer>> SCRIPTS = new ConcurrentHashMap<>();

	private static final Map<String, AtomicInteger> ENDS = new ConcurrentHashMap<>();

	private final JsonMapper json;

	private final Problems problems;

	ScriptedAnswerController(JsonMapper json, Problems problems) {
		this.json = json;
		this.problems = problems;
	}

	/**
	 * Puts an answer up.
	 * @param answering makes it
	 * @param longest most milliseconds it may take
	 * @return the path that streams it
	 */
	static String script(long longest, Function<AnswerListener, Answer> answering) {
		String name = UUID.randomUUID().toString();
		SCRIPTS.put(name, answering);
		return "/api/scripted?name=" + name + "&longest=" + longest;
	}

	/**
	 * Tells how often an answer has been over.
	 * @param path the path that streams it
	 * @return how often
	 */
	static int ends(String path) {
		return ENDS.getOrDefault(path.replaceAll(".*name=|&.*", ""), new AtomicInteger()).get();
	}

	@GetMapping("/api/scripted")
	void stream(@RequestParam String name, @RequestParam long longest, HttpServletRequest request,
			HttpServletResponse response) {
		new AnswerStream(this.json, this.problems, Duration.ofMillis(20), Duration.ofMillis(longest)).send(
				Objects.requireNonNull(SCRIPTS.get(name)),
				() -> ENDS.computeIfAbsent(name, (unknown) -> new AtomicInteger()).incrementAndGet(),
				new EventStream(request, response));
	}

}
