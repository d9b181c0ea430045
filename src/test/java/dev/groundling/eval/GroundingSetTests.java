package dev.groundling.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.groundling.answer.Grounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GroundingSetTests {

	private static final String FIRST = """
			{"id": "a", "question": "Q?", "passages": ["P."], "sentence": "S [1].", "supported": true}
			""";

	@TempDir
	private Path folder;

	private GroundingSet read(String lines) throws IOException {
		return GroundingSet.read(List.of(Files.writeString(this.folder.resolve("set.jsonl"), lines)));
	}

	@Test
	void readsASentenceThatHasThePassagesOfAnEarlierOne() throws IOException {
		GroundingSet set = read(FIRST
				+ "{\"id\": \"b\", \"like\": \"a\", \"sentence\": \"T.\", \"supported\": false, \"change\": \"year\"}");
		assertThat(set.cases().getLast())
			.isEqualTo(new GroundingCase("b", "article", "", "Q?", List.of("P."), "T.", false, "year"));
	}

	@Test
	void saysWhichLineNamesNoEarlierOne() {
		assertThatExceptionOfType(FaultyInput.class)
			.isThrownBy(() -> read("{\"id\": \"b\", \"like\": \"a\", \"sentence\": \"T.\", \"supported\": false}"))
			.withMessageContaining("Line 1 of ")
			.withMessageEndingWith("\"like\" names no earlier line.");
	}

	@Test
	void saysWhatIsMissing() {
		assertThatExceptionOfType(FaultyInput.class)
			.isThrownBy(() -> read("{\"id\": \"a\", \"sentence\": \"S.\", \"supported\": true}"))
			.withMessageEndingWith("\"passages\" is missing.");
	}

	@Test
	void countsWhatWasCaughtByKindOfChange() {
		GroundingCase wrong = new GroundingCase("b", "article", "", "", List.of("P."), "T.", false, "year");
		GroundingScores scores = new GroundingScores(
				List.of(new GroundingOutcome(wrong, new Grounding.Ungrounded("T.", List.of("no")), 1, 1, 1),
						new GroundingOutcome(wrong, new Grounding.Grounded("T.", List.of()), 1, 1, 1)));
		assertThat(scores.toText(true)).containsPattern("  year +50.0 %").contains("LEAKED  b, year");
	}

}
