package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StructuredDraftTests {

	@Test
	void givesEachSentenceWhenItsObjectIsComplete() {
		StructuredDraft draft = new StructuredDraft();
		assertThat(draft.add("{\"answered\": true, \"sentences\": [{\"text\": \"It has 7 mills.\", \"passages\": [2"))
			.isEmpty();
		assertThat(draft.add(", 3]}, {\"text\"")).containsExactly("It has 7 mills. [2] [3]");
	}

	@Test
	void tellsThatThePassagesDoNotAnswer() {
		assertThat(read("{\"answered\": false, \"sentences\": []}")).containsExactly(Prompt.NOT_IN_ARTICLES);
	}

	@Test
	void readsCharactersWhoseHalvesComeApart() {
		StructuredDraft draft = new StructuredDraft();
		List<String> sentences = new ArrayList<>();
		for (char unit : "{\"sentences\": [{\"text\": \"𠮷野家\", \"passages\": [1]}]}".toCharArray()) {
			sentences.addAll(draft.add(String.valueOf(unit)));
		}
		assertThat(sentences).containsExactly("𠮷野家 [1]");
	}

	@Test
	void keepsWhatItReadBeforeTheTextStoppedBeingJson() {
		assertThat(read("{\"sentences\": [{\"text\": \"Seven.\", \"passages\": [1]}, oh no"))
			.containsExactly("Seven. [1]");
	}

	private static List<String> read(String json) {
		return new StructuredDraft().add(json);
	}

}
