package dev.groundling.answer;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.groundling.Groundling;
import dev.groundling.conversation.Conversations;
import dev.groundling.conversation.Turn;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Word;
import dev.groundling.retrieval.Findings;
import dev.groundling.retrieval.Retriever;
import dev.groundling.retrieval.Vocabulary;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the extractive reader measures for each question of a set. */
final class FeatureDump {

	private FeatureDump() {
	}

	public static void main(String[] args) throws Exception {
		PrintStream out = System.out;
		System.setOut(System.err);
		JsonMapper json = new JsonMapper();
		try (var context = new SpringApplicationBuilder(Groundling.class).web(WebApplicationType.NONE)
			.run("--groundling.knowledge.directory=" + args[0], "--groundling.data.directory=" + args[1],
					"--logging.level.root=WARN")) {
			ExtractiveReader reader = context.getBean(ExtractiveReader.class);
			for (int i = 2; i < args.length; i++) {
				for (String line : Files.readAllLines(Path.of(args[i]))) {
					JsonNode node = json.readTree(line);
					List<Turn> turns = new ArrayList<>();
					String asked = "";
					for (JsonNode turn : node.path("history")) {
						if (turn.path("role").asString().equals("user")) {
							asked = turn.path("text").asString();
						}
						else {
							turns.add(new Turn(asked, turn.path("text").asString()));
						}
					}
					String question = context.getBean(Spelling.class)
						.mend(context.getBean(Conversations.class)
							.standalone(node.path("question").asString(), turns, System.nanoTime()));
					Findings findings = context.getBean(Retriever.class).find(question, Set.of());
					Inquiry inquiry = Inquiry
						.of(NameCase.restored(question, findings, context.getBean(Readings.class)));
					SentenceMatcher matcher = new SentenceMatcher(inquiry, context.getBean(Readings.class),
							new TermRelations(inquiry, context.getBean(Vocabulary.class),
									context.getBean(KeptRelations.class)));
					List<Map<String, Object>> candidates = new ArrayList<>();
					reader.candidates(matcher, findings)
						.forEach((c) -> candidates.add(Map.of("text", c.sentence().text(), "score", c.score(),
								"features", c.features(), "start", c.sentence().range().start())));
					Map<String, Object> row = new LinkedHashMap<>();
					row.put("q", node);
					row.put("mended", question);
					row.put("kind", inquiry.kind());
					row.put("focus", inquiry.focus().stream().map(Word::surface).toList());
					row.put("terms", inquiry.terms().stream().map(Word::surface).toList());
					row.put("draft", reader.read(question, findings));
					row.put("candidates", candidates);
					out.println(json.writeValueAsString(row));
				}
			}
		}
	}

}
