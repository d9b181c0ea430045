package dev.groundling.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.groundling.conversation.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuestionSetTests {

	private static final String GOOD = """
			{"id": "q-1", "kind": "list", "question": "Who?", "answerable": true, "answers": ["Ann"], "note": "x"}
			""";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "ningbo-dev", "swap-manual", "swap-html", "swap-zh" })
	void readsTheDevelopmentSets(String name) {
		assertThat(QuestionSet.read(List.of(Path.of("src/test/resources/eval", name + ".jsonl"))).size())
			.isGreaterThanOrEqualTo(20);
	}

	@Test
	void readsSeveralFilesInOrder() throws IOException {
		QuestionSet set = QuestionSet.read(List.of(file("a.jsonl", GOOD), file("b.jsonl", GOOD.replace("q-1", "q-2"))));
		assertThat(set.questions()).extracting(EvalQuestion::id).containsExactly("q-1", "q-2");
	}

	@Test
	void skipsBlankLines() throws IOException {
		assertThat(read("\n" + GOOD + "\n  \n").size()).isEqualTo(1);
	}

	@Test
	void pairsTheHistoryIntoTurns() throws IOException {
		QuestionSet set = read("""
				{"id": "q-1", "kind": "followup", "question": "And in 2018?", "answerable": false, "history": \
				[{"role": "user", "text": "In 1986?"}, {"role": "assistant", "text": "Seven."}]}
				""");
		assertThat(set.questions().getFirst().turns()).containsExactly(new Turn("In 1986?", "Seven."));
	}

	@Test
	void wantsAnyEvidenceUnlessTheLineSaysAll() throws IOException {
		assertThat(read(GOOD).questions().getFirst().evidence().mode()).isEqualTo(Evidence.Mode.ANY);
	}

	@Test
	void namesFileAndLineOfWhatIsNotJson() {
		assertFaulty(GOOD + "{\"id\": ", "Line 2 of ");
	}

	@Test
	void namesTheFieldOfAWrongType() {
		assertFaulty("{\"id\": \"q\", \"answers\": \"Ann\"}", "Line 1 of ");
	}

	@Test
	void namesAMissingField() {
		assertFaulty(GOOD.replace("\"kind\"", "\"sort\""), "\"kind\" is missing");
	}

	@Test
	void namesABlankField() {
		assertFaulty(GOOD.replace("Who?", "  "), "\"question\" is blank");
	}

	@Test
	void wantsTheAnswersOfAnAnswerableQuestion() {
		assertFaulty(GOOD.replace("\"Ann\"", ""), "\"answers\" is empty, though the question is answerable");
	}

	@Test
	void wantsAnAnswerToEachEarlierQuestion() {
		assertFaulty(GOOD.replace("\"note\": \"x\"", "\"history\": [{\"role\": \"user\", \"text\": \"Hm?\"}]"),
				"\"history\" must end with an answer of the assistant");
	}

	@Test
	void refusesAHistoryThatBeginsWithTheAssistant() {
		assertFaulty(GOOD.replace("\"note\": \"x\"", "\"history\": [{\"role\": \"assistant\", \"text\": \"Hm.\"}]"),
				"\"history\" must alternate between user and assistant");
	}

	@Test
	void refusesAnIdThatIsTaken() {
		assertFaulty(GOOD + GOOD, "Line 2 of ", "the id \"q-1\" is taken by an earlier line");
	}

	@Test
	void refusesAnEmptyFile() {
		assertFaulty("\n", "has no questions in it");
	}

	@Test
	void refusesAFileThatDoesNotExist() {
		assertThatExceptionOfType(FaultyInput.class)
			.isThrownBy(() -> QuestionSet.read(List.of(this.folder.resolve("none.jsonl"))))
			.withMessage("There is no question file " + this.folder.resolve("none.jsonl") + ".");
	}

	@Test
	void refusesAFileInAnotherEncoding() throws IOException {
		Path file = Files.write(this.folder.resolve("latin.jsonl"), "{\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
		assertThatExceptionOfType(FaultyInput.class).isThrownBy(() -> QuestionSet.read(List.of(file)))
			.withMessageContaining("isn't UTF-8 text");
	}

	private void assertFaulty(String content, String... parts) {
		assertThatExceptionOfType(FaultyInput.class).isThrownBy(() -> read(content))
			.satisfies((ex) -> assertThat(ex.getMessage()).contains(parts).contains("questions.jsonl").hasLineCount(1));
	}

	private QuestionSet read(String content) throws IOException {
		return QuestionSet.read(List.of(file("questions.jsonl", content)));
	}

	private Path file(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content);
	}

}
