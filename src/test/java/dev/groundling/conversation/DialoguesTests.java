package dev.groundling.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The dialogues of the question sets that were used while the program was built. */
class DialoguesTests {

	private static final Path SETS = Path.of("src/test/resources/eval");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ningbo-dev  | dev-fup-01         | How many leading products from Ningbo are first in the country by market share?
					ningbo-dev  | dev-fup-02         | What was the technical transaction volume in 2018?
					ningbo-dev  | dev-fup-03         | Where was the water-treatment black technology piloted?
					ningbo-dev  | dev-fup-04         | How long had Zhejiang DTCT Data&Technology Co., Ltd. existed by then?
					ningbo-dev  | dev-fup-05         | Who organised the press conference on Ningbo's technological innovation?
					ningbo-dev  | dev-fup-06         | How many patents were there in Ningbo in 2018?
					swap-html   | swap-html-fup-01   | How many of the 184 passengers that fit into one tram can sit?
					swap-manual | swap-manual-fup-01 | Does resetting the logger delete my measurements?
					swap-manual | swap-manual-fup-02 | At which temperatures can the Pro be used?
					swap-zh     | swap-zh-fup-01     | 现在全县有多少家海藻加工企业？
					""")
	void makesTheFollowUpWhole(String set, String id, String whole) throws IOException {
		JsonNode dialogue = dialogue(set, id);
		assertThat(FollowUps.whole(dialogue.path("question").stringValue(), turns(dialogue.path("history"))))
			.isEqualTo(whole);
	}

	private static JsonNode dialogue(String set, String id) throws IOException {
		return Files.readAllLines(SETS.resolve(set + ".jsonl"))
			.stream()
			.map((line) -> JsonMapper.shared().readTree(line))
			.filter((row) -> row.path("id").stringValue().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static List<Turn> turns(JsonNode history) {
		List<Turn> turns = new ArrayList<>();
		for (int i = 0; i + 1 < history.size(); i += 2) {
			turns.add(
					new Turn(history.get(i).path("text").stringValue(), history.get(i + 1).path("text").stringValue()));
		}
		return turns;
	}

}
