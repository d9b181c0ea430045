package dev.groundling.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ComparisonTests {

	@TempDir
	private Path folder;

	@Test
	void seesNoFallInTheSameRun() {
		assertThat(comparison(scores(8, 2), scores(8, 2)).fallen()).isEmpty();
	}

	@Test
	void seesNoFallInsideTheInterval() {
		assertThat(comparison(scores(8, 2), scores(6, 4)).fallen()).isEmpty();
	}

	@Test
	void namesAFigureThatFellBelowItsInterval() {
		assertThat(comparison(scores(8, 2), scores(4, 6)).fallen()).contains(
				"Right, of the answerable (accuracy.answerable) is 40.0 %, outside the baseline's 49.0 % – 94.3 %.");
	}

	@Test
	void namesAFigureThatRoseAboveItsIntervalWhereLessIsBetter() {
		assertThat(comparison(scores(10, 0), scores(0, 10)).fallen()).anySatisfy((sentence) -> assertThat(sentence)
			.startsWith("Expected calibration error (confidence.error) is 0.900"));
	}

	@Test
	void doesNotMindAFigureThatRose() {
		assertThat(comparison(scores(2, 8), scores(10, 0)).fallen()).isEmpty();
	}

	@Test
	void doesNotMindSlowness() {
		assertThat(comparison(timed(1), timed(1000)).fallen()).isEmpty();
	}

	@Test
	void showsBothRunsAndTheirDifference() {
		assertThat(comparison(scores(8, 2), scores(4, 6)).toText())
			.containsPattern("Right, of the answerable +80\\.0 % +49\\.0 % – 94\\.3 % +40\\.0 % +-40\\.0 % +FELL");
	}

	@Test
	void namesQuestionsThatCameOutDifferently() {
		assertThat(comparison(scores(8, 2), scores(7, 3)).toText()).contains("q-7 was right, is wrong")
			.doesNotContain("q-6 was");
	}

	@Test
	void namesQuestionsThatAreNewOrGone() {
		assertThat(comparison(scores(1, 0), scores(2, 0)).toText()).contains("q-1 is new: right");
		assertThat(comparison(scores(2, 0), scores(1, 0)).toText()).contains("q-1 is no longer asked");
	}

	@Test
	void namesFiguresThatAreNoLongerMeasured() {
		Scores refusals = new Scores(List.of(Samples.scored(Samples.unanswerable(), Samples.refused("No."), 0, 1)), 0);
		assertThat(comparison(scores(8, 2), refusals).toText()).contains("No longer measured: accuracy.answerable");
	}

	@Test
	void refusesABaselineThatDoesNotExist() {
		Path missing = this.folder.resolve("none.json");
		assertThatExceptionOfType(FaultyInput.class).isThrownBy(() -> Baseline.read(missing))
			.withMessage("There is no baseline file " + missing + ". Write one with eval --json.");
	}

	@Test
	void refusesABaselineThatIsSomethingElse() throws IOException {
		Path other = Files.writeString(this.folder.resolve("other.json"), "{\"schema\": 1}");
		assertThatExceptionOfType(FaultyInput.class).isThrownBy(() -> Baseline.read(other))
			.withMessageStartingWith("The baseline " + other + " is not a file of eval --json: ");
	}

	@Test
	void refusesABaselineOfAnotherForm() throws IOException {
		Path file = this.folder.resolve("old.json");
		scores(1, 0).writeJson(file);
		Files.writeString(file, Files.readString(file).replace("\"schema\" : 1", "\"schema\" : 99"));
		assertThatExceptionOfType(FaultyInput.class).isThrownBy(() -> Baseline.read(file))
			.withMessageContaining("has the form 99, but this program reads form 1");
	}

	private Comparison comparison(Scores before, Scores now) {
		Path file = this.folder.resolve("sub/baseline.json");
		before.writeJson(file);
		return now.compareWith(Baseline.read(file));
	}

	private static Scores scores(int right, int wrong) {
		List<String> texts = Stream
			.concat(Collections.nCopies(right, "7").stream(), Stream.generate(() -> "8").limit(wrong))
			.toList();
		return new Scores(IntStream.range(0, texts.size())
			.mapToObj((i) -> Samples.scored(Samples.question("\"id\": \"q-" + i + "\", \"answers\": [\"7\"]"),
					Samples.answered(texts.get(i)), 1, 1))
			.toList(), 0);
	}

	private static Scores timed(double millis) {
		return new Scores(
				List.of(Samples.scored(Samples.question("\"answers\": [\"7\"]"), Samples.answered("7"), 1, millis)), 0);
	}

}
