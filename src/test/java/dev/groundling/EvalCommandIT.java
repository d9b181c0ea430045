package dev.groundling;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import dev.groundling.testing.GroundlingProcess;
import dev.groundling.testing.GroundlingProcess.Ended;
import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ModelRequest;
import dev.groundling.testing.ScriptedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The {@code eval} command on an article that isn't the bundled one.
 */
class EvalCommandIT {

	private static final Path SETS = Path.of("src/test/resources/eval");

	/** No figure can reach it. */
	private static final String BASELINE = """
			{"schema": 1, "questions": 1, "leftOut": 0, "answers": [], "measures": {"accuracy.answerable":
			 {"label": "Right", "unit": "SHARE", "better": "HIGHER", "n": 1, "value": 2, "low": 2, "high": 2}}}
			""";

	private static final Map<String, String> WHOLE = Map.of("And does that delete my measurements?",
			"Are my measurements deleted by resetting the logger?", "and the Pro?",
			"At which temperatures can the Heron 3 Pro be used?");

	@TempDir
	private Path folder;

	@Test
	void scoresOtherArticlesReportsAndFailsOnAFigureBelowItsBaseline() throws Exception {
		Path knowledge = Files.createDirectory(this.folder.resolve("articles"));
		Files.copy(SETS.resolve("manual.md"), knowledge.resolve("manual.md"));
		Path baseline = Files.writeString(this.folder.resolve("baseline.json"), BASELINE);
		Ended ended = GroundlingProcess
			.start(this.folder, "eval", SETS.resolve("swap-manual.jsonl").toString(), "--knowledge",
					knowledge.toString(), "--report", this.folder.resolve("report.md").toString(), "--json",
					this.folder.resolve("scores.json").toString(), "--baseline", baseline.toString(), "--warm-up", "1")
			.awaitEnd();
		assertThat(ended.output()).startsWith("20 questions.").contains("Right, of the answerable", "FELL");
		assertThat(ended.error()).contains("Right, of the answerable (accuracy.answerable) is ",
				"outside the baseline's 200.0 % – 200.0 %.");
		assertThat(ended.exitCode()).isEqualTo(1);
		assertThat(this.folder.resolve("report.md")).content().contains("## What went wrong");
		assertThat(this.folder.resolve("scores.json")).content().contains("\"quotes.exact\"");
	}

	// The settings named here are those of a service whose articles and index must stay
	// as they are.
	@Test
	void scoresAnArticleBeforeItGoesLive() throws Exception {
		Path live = Files.createDirectory(this.folder.resolve("live"));
		Path manual = Files.copy(SETS.resolve("manual.md"), this.folder.resolve("the manual.md"));
		Ended ended = GroundlingProcess
			.start(this.folder, "eval", "--article", manual.toString(), SETS.resolve("swap-manual.jsonl").toString(),
					"--warm-up", "0", "--groundling.data.directory=" + live, "--groundling.knowledge.directory=" + live)
			.awaitEnd();
		assertThat(ended.error()).isEmpty();
		assertThat(ended.output()).startsWith("20 questions.").contains("Right, of the answerable");
		assertThat(ended.exitCode()).isZero();
		assertThat(live).isEmptyDirectory();
	}

	@Test
	void saysWhatIsWrongWithAnArticleInsteadOfScoringNothing() throws Exception {
		Path blank = Files.writeString(this.folder.resolve("blank.txt"), "  ");
		Ended ended = GroundlingProcess
			.start(this.folder, "eval", "--article", blank.toString(), SETS.resolve("swap-manual.jsonl").toString())
			.awaitEnd();
		assertThat(ended.error()).contains("blank.txt can't be used: there is no text in it.");
		assertThat(ended.output()).isEmpty();
		assertThat(ended.exitCode()).isEqualTo(1);
	}

	@Test
	void measuresTheGroundingCheck() throws Exception {
		Path set = Files.writeString(this.folder.resolve("set.jsonl"),
				"""
						{"id": "a", "passages": ["In 1986 the town had 7 mills."], "supported": true, "sentence": "It had 7 mills in 1986."}
						{"id": "b", "like": "a", "supported": false, "change": "number", "sentence": "It had 9 mills in 1986."}
						""");
		Ended ended = GroundlingProcess.start(this.folder, "eval", "--grounding", set.toString()).awaitEnd();
		assertThat(ended.output()).startsWith("2 sentences.").containsPattern("  number +100.0 %");
		assertThat(ended.exitCode()).isZero();
	}

	// Of the 20 questions two are follow-ups; nothing else has turns to be made whole by.
	@Test
	void hasTheConfiguredModelMakeFollowUpsWhole() throws Exception {
		Path knowledge = Files.createDirectory(this.folder.resolve("articles"));
		Files.copy(SETS.resolve("manual.md"), knowledge.resolve("manual.md"));
		try (ScriptedModel model = ScriptedModel.start().otherwise(EvalCommandIT::reply)) {
			Ended ended = GroundlingProcess
				.start(this.folder, "eval", SETS.resolve("swap-manual.jsonl").toString(), "--knowledge",
						knowledge.toString(), "--json", this.folder.resolve("scores.json").toString(), "--warm-up", "0",
						"--groundling.model.provider=openai", "--groundling.model.name=scripted",
						"--groundling.model.base-url=" + model.url() + "/v1")
				.awaitEnd();
			assertThat(ended.exitCode()).as(ended.error()).isZero();
			assertThat(model.requests()).filteredOn((request) -> request.body().contains("question to rewrite"))
				.hasSize(2);
		}
	}

	// Nothing that counts as a failure, or the model would be left alone before the
	// follow-ups come.
	private static ModelReply reply(ModelRequest request) {
		return WHOLE.entrySet()
			.stream()
			.filter((entry) -> request.body().contains("question to rewrite\\n" + entry.getKey()))
			.map((entry) -> ModelReply.text(entry.getValue()))
			.findFirst()
			.orElseGet(() -> ModelReply.text("NOT_IN_ARTICLES"));
	}

}
