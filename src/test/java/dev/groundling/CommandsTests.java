package dev.groundling;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the command line answers without starting the program.
 */
class CommandsTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@ParameterizedTest
	@ValueSource(strings = { "--help", "ask --help", "eval --help", "index --help" })
	void explainsItself(String arguments) {
		assertThat(run(arguments.split(" "))).isZero();
		assertThat(this.out.toString(UTF_8)).contains("Usage: groundling");
		assertThat(this.err.size()).isZero();
	}

	@Test
	void tellsItsVersion() {
		assertThat(run("--version")).isZero();
		assertThat(this.out.toString(UTF_8)).matches("Groundling \\d+\\.\\d+\\.\\d+\\S*\\R");
	}

	@Test
	void namesAnUnknownCommand() {
		assertFails("There is no command 'aks' (groundling --help explains)", "aks", "Who?");
	}

	@Test
	void namesAnUnknownOption() {
		assertFails("Unknown option: '--jsn' (groundling ask --help explains)", "ask", "Who?", "--jsn");
	}

	@Test
	void asksForTheQuestionThatIsMissing() {
		assertFails("Missing required parameter: 'QUESTION' (groundling ask --help explains)", "ask");
	}

	@Test
	void namesABadValue() {
		assertFails("Invalid value for option '--warm-up': 'many' is not an int (groundling eval --help explains)",
				"eval", "questions.jsonl", "--warm-up", "many");
	}

	@Test
	void rejectsABlankQuestionBeforeAnythingStarts() {
		assertFails("The question is empty. Ask something.", "ask", "  ");
	}

	@Test
	void missesAQuestionFileBeforeAnythingStarts() {
		assertFails("There is no question file none.jsonl.", "eval", "none.jsonl");
	}

	@Test
	void missesAnArticleBeforeAnythingStarts() {
		assertFails("There is no article file none.txt.", "eval", "--article", "none.txt",
				"src/test/resources/eval/swap-manual.jsonl");
	}

	@Test
	void scoresEitherAnArticleOrAFolder() {
		run("eval", "--article", "a.txt", "--knowledge", "b", "questions.jsonl");
		assertThat(this.err.toString(UTF_8)).contains("--article", "--knowledge", "mutually exclusive");
	}

	private void assertFails(String message, String... arguments) {
		assertThat(run(arguments)).isEqualTo(1);
		assertThat(this.err.toString(UTF_8)).isEqualTo(message + System.lineSeparator());
		assertThat(this.out.size()).isZero();
	}

	private int run(String... arguments) {
		return new Commands(List.of(), new PrintStream(this.out, true, UTF_8), new PrintStream(this.err, true, UTF_8))
			.run(List.of(arguments));
	}

}
