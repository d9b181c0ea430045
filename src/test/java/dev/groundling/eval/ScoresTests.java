package dev.groundling.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScoresTests {

	private static final EvalQuestion SEVEN = Samples.question(
			"\"answers\": [\"7\", \"seven\"], \"question\": \"A | B?\", \"evidence\": [\"There were 7 patents.\"]");

	private final Scores scores = new Scores(
			List.of(Samples.scored(SEVEN, Samples.answered("Only 7. [1]", "There were 7 patents."), 1, 1),
					Samples.scored(SEVEN, Samples.answered("Just 7. [1]", "There were 7 boats."), 1, 1),
					Samples.scored(SEVEN, Samples.answered("Some 8."), 0, 1),
					Samples.scored(Samples.unanswerable(), Samples.refused("They don't say."), 0, 1)),
			2);

	@TempDir
	private Path folder;

	@Test
	void alignsTheFiguresForATerminal() {
		assertThat(this.scores.toText(false))
			.contains("\nRight, of the answerable                      66.7 %   20.8 % – 93.9 %  3\n");
	}

	@Test
	void countsWhatWasAnsweredAndWhatWasRefused() {
		assertThat(this.scores.toText(false)).contains("""
				Questions     Answered  Refused
				answerable           3        0
				unanswerable         0        1
				""");
	}

	@Test
	void tellsHowManyQuestionsWereLeftOut() {
		assertThat(this.scores.toText(false))
			.startsWith("4 questions; 2 more need a model to compute their answers and were left out.");
	}

	@Test
	void listsFailuresOnRequest() {
		assertThat(this.scores.toText(true)).endsWith("""

				WRONG  q-1  confidence 0.900, evidence at rank none
				  question  A | B?
				  expected  7 | seven
				  text      Some 8.
				""");
	}

	@Test
	void keepsFailuresToItselfOtherwise() {
		assertThat(this.scores.toText(false)).doesNotContain("Some 8.");
	}

	@Test
	void listsEveryFailureInTheReport() throws IOException {
		assertThat(report()).contains("| q-1 | wrong | A \\| B? | 7 \\| seven | Some 8. |");
	}

	@Test
	void listsRightAnswersThatCiteSomethingElseInTheReport() throws IOException {
		String report = report();
		assertThat(report.substring(report.indexOf("## Right, but citing something else"))).contains("Just 7.")
			.doesNotContain("Only 7.");
	}

	@Test
	void writesEachFigureWithItsIntervalAsJson() throws IOException {
		JsonNode figure = json().at("/measures/accuracy.answerable");
		assertThat(figure.get("n").asInt()).isEqualTo(3);
		assertThat(figure.get("value").asDouble()).isBetween(0.66, 0.67);
		assertThat(figure.get("low").asDouble()).isBetween(0.20, 0.21);
		assertThat(figure.get("high").asDouble()).isBetween(0.93, 0.94);
	}

	@Test
	void namesUnitAndDirectionOfAFigure() throws IOException {
		JsonNode figure = json().at("/measures/accuracy.answerable");
		assertThat(figure.get("unit").asString()).isEqualTo("share");
		assertThat(figure.get("better").asString()).isEqualTo("higher");
	}

	@Test
	void writesEachVerdictAsJson() throws IOException {
		assertThat(json().at("/answers/2/verdict").asString()).isEqualTo("wrong");
	}

	@Test
	void namesAFileThatCanNotBeWritten() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "").resolve("report.md");
		assertThatExceptionOfType(FaultyInput.class).isThrownBy(() -> this.scores.writeMarkdown(file))
			.withMessageStartingWith("The file " + file + " can't be written: ");
	}

	private String report() throws IOException {
		Path file = this.folder.resolve("report.md");
		this.scores.writeMarkdown(file);
		return Files.readString(file);
	}

	private JsonNode json() throws IOException {
		Path file = this.folder.resolve("scores.json");
		this.scores.writeJson(file);
		return JsonMapper.shared().readTree(Files.readString(file));
	}

}
