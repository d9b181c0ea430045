package dev.groundling.http;

import java.util.Arrays;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The events of a stream as a client receives them, read by the letter of our form: a
 * line of the name, a line of the data, an empty line.
 *
 * @param all the events in order, comments left out
 */
record ReceivedEvents(List<Received> all) {

	static ReceivedEvents of(String body) {
		if (!body.isEmpty() && !body.endsWith("\n\n")) {
			throw new AssertionError("The stream breaks off: " + body);
		}
		return new ReceivedEvents(Arrays.stream(body.split("\n\n"))
			.filter((block) -> !block.startsWith(":"))
			.map(ReceivedEvents::event)
			.toList());
	}

	private static Received event(String block) {
		String[] lines = block.split("\n");
		if (lines.length != 2 || !lines[0].startsWith("event: ") || !lines[1].startsWith("data: ")) {
			throw new AssertionError("This is no event: " + block);
		}
		return new Received(lines[0].substring("event: ".length()),
				JsonMapper.shared().readTree(lines[1].substring("data: ".length())));
	}

	List<String> names() {
		return this.all.stream().map(Received::name).toList();
	}

	List<JsonNode> data(String name) {
		return this.all.stream().filter((event) -> event.name().equals(name)).map(Received::data).toList();
	}

	/**
	 * One event.
	 *
	 * @param name its kind
	 * @param data what it carries
	 */
	record Received(String name, JsonNode data) {
	}

}
