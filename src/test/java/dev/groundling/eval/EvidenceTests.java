package dev.groundling.eval;

import java.util.List;

import dev.groundling.eval.Evidence.Mode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceTests {

	@Test
	void ranksTheFirstPassageThatContainsIt() {
		assertThat(any("only 7 patents").completeAt(List.of("Something else.", "There were only 7 patents. More.")))
			.isEqualTo(2);
	}

	@Test
	void isNotFoundInPassagesThatDoNotContainIt() {
		assertThat(any("only 7 patents").completeAt(List.of("There were only 17 patents."))).isZero();
	}

	@Test
	void isNotFoundInHalfAPassageThatContainsTheBeginning() {
		assertThat(any("only 7 patents in Ningbo").completeAt(List.of("There were only 7 patents"))).isZero();
	}

	@Test
	void ignoresDifferencesOfWhiteSpace() {
		assertThat(any("212\u00a0million\ncrowns").completeAt(List.of("It cost 212 million crowns."))).isEqualTo(1);
	}

	@Test
	void ignoresMarksOfMarkdown() {
		assertThat(any("In **Eco mode** a battery").completeAt(List.of("In Eco mode a battery lasts."))).isEqualTo(1);
	}

	@Test
	void isFoundInARowOfATableThatIsReadOutWithItsHeadings() {
		assertThat(any("| Weight | 142 g | 168 g |").completeAt(List.of("Weight – Heron 3: 142 g; Heron 3 Pro: 168 g")))
			.isEqualTo(1);
	}

	@Test
	void isNotFoundInARowWhoseCellsStandInAnotherOrder() {
		assertThat(any("| Weight | 142 g | 168 g |").completeAt(List.of("Weight – Pro: 168 g; Heron 3: 142 g")))
			.isZero();
	}

	@Test
	void isFoundInsideAChineseSentence() {
		assertThat(any("监测水温、盐度").completeAt(List.of("浮标实时监测水温、盐度和营养盐。"))).isEqualTo(1);
	}

	@Test
	void takesTheBestRankOfSeveralStretchesWhenAnyWillDo() {
		Evidence evidence = new Evidence(List.of("third", "second"), Mode.ANY);
		assertThat(evidence.completeAt(List.of("first", "second", "third"))).isEqualTo(2);
	}

	@Test
	void takesTheWorstRankWhenAllStretchesAreNeeded() {
		Evidence evidence = new Evidence(List.of("first", "third"), Mode.ALL);
		assertThat(evidence.completeAt(List.of("first", "second", "third"))).isEqualTo(3);
	}

	@Test
	void isIncompleteWhenOneOfAllStretchesIsMissing() {
		Evidence evidence = new Evidence(List.of("first", "fourth"), Mode.ALL);
		assertThat(evidence.completeAt(List.of("first", "second", "third"))).isZero();
	}

	@Test
	void meetsACitationOfAPartOfIt() {
		assertThat(any("There were only 7 patents in Ningbo.").meets("only 7 patents")).isTrue();
	}

	@Test
	void meetsACitationThatGoesBeyondIt() {
		assertThat(any("only 7 patents").meets("There were only 7 patents in Ningbo.")).isTrue();
	}

	@Test
	void doesNotMeetACitationOfAnotherPlace() {
		assertThat(any("only 7 patents").meets("7 companies")).isFalse();
	}

	private static Evidence any(String quote) {
		return new Evidence(List.of(quote), Mode.ANY);
	}

}
