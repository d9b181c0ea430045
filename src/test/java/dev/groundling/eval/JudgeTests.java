package dev.groundling.eval;

import dev.groundling.answer.Answer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JudgeTests {

	private static final EvalQuestion SEVEN = Samples.question("\"answers\": [\"7\", \"seven\"]");

	@Test
	void acceptsAnAnswerThatSaysAnyOfTheExpectedWordings() {
		assertThat(verdict(SEVEN, "There were only seven patents.")).isEqualTo(Verdict.RIGHT);
	}

	@Test
	void rejectsAnAnswerThatSaysNoneOfTheExpectedWordings() {
		assertThat(verdict(SEVEN, "There were 8 patents.")).isEqualTo(Verdict.WRONG);
	}

	@Test
	void doesNotTakeACitationMarkerForANumberOfTheAnswer() {
		assertThat(verdict(SEVEN, "There were some patents. [7]")).isEqualTo(Verdict.WRONG);
	}

	@Test
	void doesNotCountWhatOnlyTheQuoteSays() {
		Answer answer = Samples.answered("There were a few patents. [1]", "There were only 7 patents.");
		assertThat(Judge.judge(SEVEN, answer)).isEqualTo(Verdict.WRONG);
	}

	@Test
	void wantsEveryEntryWhenAllAreNeeded() {
		EvalQuestion question = Samples.question("\"kind\": \"list\", \"answers_all\": [\"36\", \"149\"]");
		assertThat(verdict(question, "36 products lead.")).isEqualTo(Verdict.WRONG);
	}

	@Test
	void isNotContentWithAnyAnswerWhenAllAreNeeded() {
		EvalQuestion question = Samples.question("\"answers\": [\"36\"], \"answers_all\": [\"36\", \"149\"]");
		assertThat(verdict(question, "36 products lead.")).isEqualTo(Verdict.WRONG);
	}

	@Test
	void acceptsAllEntriesInAnyOrder() {
		EvalQuestion question = Samples.question("\"answers_all\": [\"36\", \"149\"]");
		assertThat(verdict(question, "149 in the country, 36 in the world.")).isEqualTo(Verdict.RIGHT);
	}

	@Test
	void acceptsAnotherWordingOfAnEntry() {
		EvalQuestion question = Samples
			.question("\"answers_all\": [\"11\", \"8\"], \"answers_all_alt\": {\"11\": [\"eleven\"]}");
		assertThat(verdict(question, "It has eleven stops, the old one 8.")).isEqualTo(Verdict.RIGHT);
	}

	@Test
	void rejectsARightAnswerThatAlsoSaysWhatItMustNot() {
		EvalQuestion question = Samples.question("\"answers\": [\"58\"], \"must_not\": [\"2,256\"]");
		assertThat(verdict(question, "58 of them; in all there are 2,256.")).isEqualTo(Verdict.WRONG);
	}

	@Test
	void findsForbiddenWordsAsWholeTokensOnly() {
		EvalQuestion question = Samples.question("\"answers\": [\"58\"], \"must_not\": [\"3%\"]");
		assertThat(verdict(question, "58, accounting for 73.3%.")).isEqualTo(Verdict.RIGHT);
	}

	@Test
	void rejectsPageFurnitureInTheText() {
		assertThat(verdict(SEVEN, "2019-08-18Text Size: A A A There were 7 patents.")).isEqualTo(Verdict.WRONG);
	}

	@Test
	void rejectsPageFurnitureInAQuote() {
		Answer answer = Samples.answered("There were 7 patents. [1]", "There were only 7 patents. 【Print】 【Close】");
		assertThat(Judge.judge(SEVEN, answer)).isEqualTo(Verdict.WRONG);
	}

	@Test
	void callsARefusalOfAnAnswerableQuestionMissed() {
		assertThat(Judge.judge(SEVEN, Samples.refused("The articles don't say; the nearest is 7 patents.")))
			.isEqualTo(Verdict.MISSED);
	}

	@Test
	void acceptsTheRefusalOfAnUnanswerableQuestion() {
		assertThat(Judge.judge(Samples.unanswerable(), Samples.refused("The articles don't say.")))
			.isEqualTo(Verdict.REFUSED);
	}

	@Test
	void callsTheAnswerToAnUnanswerableQuestionInvented() {
		assertThat(verdict(Samples.unanswerable(), "It has 12.")).isEqualTo(Verdict.INVENTED);
	}

	@Test
	void callsARefusalThatSaysTheForbiddenInvented() {
		assertThat(Judge.judge(Samples.unanswerable("Qiu Dongyao"),
				Samples.refused("The articles don't say, but it is Qiu Dongyao.")))
			.isEqualTo(Verdict.INVENTED);
	}

	@Test
	void callsARightAnswerOfMoreThan450CharactersLong() {
		assertThat(verdict(SEVEN, ofLength(451))).isEqualTo(Verdict.LONG);
	}

	@Test
	void acceptsAnAnswerOf450Characters() {
		assertThat(verdict(SEVEN, ofLength(450))).isEqualTo(Verdict.RIGHT);
	}

	@Test
	void doesNotCountCitationMarkersAsLength() {
		assertThat(verdict(SEVEN, ofLength(450) + " [1][2]")).isEqualTo(Verdict.RIGHT);
	}

	@Test
	void countsCharactersNotUtf16Units() {
		assertThat(verdict(SEVEN, "7 " + "𠀀".repeat(448))).isEqualTo(Verdict.RIGHT);
	}

	@Test
	void allowsADefinition600Characters() {
		EvalQuestion question = Samples.question("\"kind\": \"definition\", \"answers\": [\"7\"]");
		assertThat(verdict(question, ofLength(600))).isEqualTo(Verdict.RIGHT);
	}

	@Test
	void callsADefinitionOf601CharactersLong() {
		EvalQuestion question = Samples.question("\"kind\": \"definition\", \"answers\": [\"7\"]");
		assertThat(verdict(question, ofLength(601))).isEqualTo(Verdict.LONG);
	}

	@Test
	void allowsAComparison700Characters() {
		EvalQuestion question = Samples.question("\"kind\": \"comparison\", \"answers\": [\"7\"]");
		assertThat(verdict(question, ofLength(700))).isEqualTo(Verdict.RIGHT);
	}

	@Test
	void callsAComparisonOf701CharactersLong() {
		EvalQuestion question = Samples.question("\"kind\": \"comparison\", \"answers\": [\"7\"]");
		assertThat(verdict(question, ofLength(701))).isEqualTo(Verdict.LONG);
	}

	@Test
	void allowsAList900Characters() {
		EvalQuestion question = Samples.question("\"kind\": \"list\", \"answers\": [\"7\"]");
		assertThat(verdict(question, ofLength(900))).isEqualTo(Verdict.RIGHT);
	}

	@Test
	void callsAListOf901CharactersLong() {
		EvalQuestion question = Samples.question("\"kind\": \"list\", \"answers\": [\"7\"]");
		assertThat(verdict(question, ofLength(901))).isEqualTo(Verdict.LONG);
	}

	@Test
	void takesAMarkerOutTogetherWithTheSpaceBeforeIt() {
		assertThat(Judge.statement(Samples.answered("Seven patents [1], no more [2].")))
			.isEqualTo("Seven patents, no more.");
	}

	private static Verdict verdict(EvalQuestion question, String text) {
		return Judge.judge(question, Samples.answered(text));
	}

	private static String ofLength(int length) {
		return "7 " + "x".repeat(length - 2);
	}

}
