package dev.groundling.answer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DraftSentenceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It has 7 patents [1].             | It has 7 patents.        | [1]
			It has 7 patents. [1]             | It has 7 patents.        | [1]
			It has 7 [2], up from 3 [1][4].   | It has 7, up from 3.     | [1, 2, 4]
			It has 7 patents [1, 3].          | It has 7 patents.        | [1, 3]
			It has 7 patents [passage 2].     | It has 7 patents.        | [2]
			它有7项专利【2】。                | 它有7项专利。            | [2]
			It has 7 [sic] patents.           | It has 7 [sic] patents.  | []
			""")
	void takesMarkersOutOfTheWords(String sentence, String text, String cited) {
		DraftSentence draft = DraftSentence.parse(sentence);
		assertThat(draft.text()).isEqualTo(text);
		assertThat(draft.cited()).hasToString(cited);
	}

}
