package dev.groundling.answer;

import java.util.List;

import dev.groundling.answer.Grounding.Grounded;
import dev.groundling.answer.Grounding.Idle;
import dev.groundling.answer.Grounding.Ungrounded;
import dev.groundling.retrieval.EmbeddingModels;
import dev.groundling.retrieval.Passage;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GroundingCheckTests {

	private static final GroundingCheck CHECK = new GroundingCheck(
			EmbeddingModels.only(new BgeSmallEnV15QuantizedEmbeddingModel()));

	/** Where the passages begin in their article. */
	private static final int START = 100;

	private static final List<Passage> PASSAGES = List.of(passage(0, """
			In 1979, the total import and export volume of the region was only 4.6 million dollars. The figure reached \
			38.7 billion dollars in 2018. Exports accounted for 22.4 billion dollars of the 2018 total and imports for \
			16.3 billion dollars. The port employs 12,524 people."""), passage(1, """
			The average time for clearing a container has dropped from 52 hours in 2010 to 7 hours in 2018. Nobody was \
			hurt when the crane fell on August 15. “We used to copy drawings,” said Karin Aasen. “Ideas keep us rich,” \
			said Governor Lise Brandt. Women made up 8% of the crews in 2000 and 32.5% in 2018."""), passage(2, """
			种质库目前保存海藻种质1286份，其中海带742份、紫菜388份。项目总投资1.35亿元。2029年8月，台风“灰鹭”正面袭击青澜。"""));

	private static Passage passage(int number, String text) {
		return new Passage("harbour", "The harbour of Haldersund", "Trade", number, Passage.Kind.BODY, text, START,
				START + text.length());
	}

	private static Grounding check(String sentence) {
		return check("How is trade going?", sentence);
	}

	private static Grounding check(String question, String sentence) {
		return CHECK.check(sentence, CHECK.read(question, PASSAGES));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The total import and export volume of the region was only 4.6 million dollars in 1979 [1].",
			"In 1979, imports and exports of the region came to $4.6 million [1].",
			"According to the article, the port employs 12524 people [1].",
			"The port employs about 12.5 thousand people [1].", "The port employs more than 12,000 people [1].",
			"In 2018, exports were 22.4 billion dollars, and imports 16.3 billion [1].",
			"Exports exceeded imports by 6.1 billion dollars in 2018 [1].",
			"Clearing a container took 52 hours on average in 2010 and only seven hours in 2018 [2].",
			"The crane fell on 15 August, and nobody was hurt [2].",
			"“We used to copy drawings,” Karin Aasen said [2].",
			"The share of women in the crews rose from 8% in 2000 to 32.5% in 2018, by 24.5 percentage points [2].",
			"种质库保存海藻种质1286份[3]。", "项目总投资为13500万元[3]。", "台风“灰鹭”于2029年8月袭击了青澜[3]。" })
	void passesWhatThePassagesSayInOtherWords(String sentence) {
		assertThat(check(sentence)).isInstanceOf(Grounded.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "该地区1979年的进出口总额只有460万美元[1]。", "港口有12524名员工[1]。", "清关平均时间从2010年的52小时缩短到2018年的7小时[2]。",
			"这句话是Karin Aasen说的[2]。" })
	void passesInAnotherLanguageWhatFiguresAndNamesBearOut(String sentence) {
		assertThat(check("港口的贸易怎么样？", sentence)).isInstanceOf(Grounded.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "港口有12600名员工[1]。", "该地区1997年的进出口总额只有460万美元[1]。", "这句话是Karin Olsen说的[2]。",
			"2010年清关平均时间从7小时增加到52小时[2]。", "港口没有12524名员工[1]。", "港口的贸易很好[1]。" })
	void rejectsInAnotherLanguageWhatIsWrongOrCannotBeChecked(String sentence) {
		assertThat(check("港口的贸易怎么样？", sentence)).isInstanceOf(Ungrounded.class);
	}

	@Test
	void rejectsWordsGatheredFromSentencesAboutOtherThings() {
		List<Passage> passages = List.of(
				passage(0,
						"""
								As of 1986, there were only 7 patents in Ningbo. The companies mainly focused on low-end processing, and \
								tracking and imitation was the mainstream at that time."""),
				passage(1,
						"""
								Besides, Ningbo has developed more than 200 key technologies and strategic products that are leading in \
								the world in key materials, core components and high-end equipment."""));
		String gathered = "There are more patents in heaven than anybody on earth would ever have the time to count [1].";
		assertThat(CHECK.check(gathered, CHECK.read("How many patents did Ningbo have in 1986?", passages)))
			.isInstanceOf(Ungrounded.class);
	}

	@Test
	void knowsChineseNamesByTheirSoundInAnEnglishSentence() {
		assertThat(check("What hit Qinglan?", "The typhoon hit Qinglan in August 2029 [3]."))
			.isInstanceOf(Grounded.class);
		assertThat(check("What hit the county?", "The typhoon hit Wenzhou in August 2029 [3]."))
			.isInstanceOf(Ungrounded.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The port employs 12,600 people [1].", "The port employs 12.5 thousand people [1].",
			"The port employs about 12.4 thousand people [1].", "The port employs more than 12,524 people [1].",
			"In 1979, the volume was only 4.6 billion dollars [1].",
			"In 1997, the volume was only 4.6 million dollars [1].",
			"In 2018, exports were 16.3 billion dollars and imports 22.4 billion [1].",
			"In 1979, the volume reached 38.7 billion dollars [1].",
			"Exports exceeded imports by 7.1 billion dollars in 2018 [1].",
			"The crane fell on August 16, and nobody was hurt [2].", "种质库保存海藻种质1268份[3]。", "其中海带388份、紫菜742份[3]。",
			"项目总投资为1.35万元[3]。" })
	void rejectsAFigureThatIsFalseOrStandsForSomethingElse(String sentence) {
		assertThat(check(sentence)).isInstanceOf(Ungrounded.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "“We used to copy drawings,” Lise Brandt said [2].",
			"According to Robert Hale, “We used to copy drawings” [2].", "Kelmouth employs 12,524 people [1].",
			"台风“灰鹭”于2029年8月袭击了宁波市[3]。" })
	void rejectsANameThatIsFalseOrBelongsElsewhere(String sentence) {
		assertThat(check(sentence)).isInstanceOf(Ungrounded.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Somebody was hurt when the crane fell on August 15 [2].",
			"The port does not employ 12,524 people [1].",
			"The average time for clearing a container has risen from 7 hours in 2010 to 52 hours in 2018 [2]." })
	void rejectsADenialOrDirectionThatIsTurned(String sentence) {
		assertThat(check(sentence)).isInstanceOf(Ungrounded.class);
	}

	@Test
	void rejectsWhatIsAddedToATrueStatement() {
		assertThat(check("The port employs 12,524 people, mostly seasonal workers from abroad [1]."))
			.isInstanceOfSatisfying(Ungrounded.class,
					(ungrounded) -> assertThat(ungrounded.failures().getFirst()).contains("seasonal"));
	}

	@Test
	void namesWhatIsNotSupported() {
		assertThat(check("The port employs 12,600 people [1].")).isEqualTo(
				new Ungrounded("The port employs 12,600 people.", List.of("\"12,600\" does not stand in passage 1")));
	}

	@Test
	void narrowsACitationToTheSentenceAsItStandsInTheArticle() {
		assertThat(check("The port has 12,524 people [1].")).isInstanceOfSatisfying(Grounded.class, (grounded) -> {
			Citation citation = grounded.citations().getFirst();
			assertThat(citation.quote()).isEqualTo("The port employs 12,524 people.");
			assertThat(PASSAGES.getFirst().text().substring(citation.start() - START, citation.end() - START))
				.isEqualTo(citation.quote());
		});
	}

	@Test
	void takesMarkersOutOfTheSentence() {
		assertThat(check("The port employs 12,524 people [1].").sentence())
			.isEqualTo("The port employs 12,524 people.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "The port employs 12,524 people.", "The port employs 12,524 people [2].",
			"The port employs 12,524 people [9]." })
	void mendsAMarkerThatIsMissingOrWrong(String sentence) {
		assertThat(check(sentence)).isInstanceOfSatisfying(Grounded.class,
				(grounded) -> assertThat(grounded.citations()).singleElement()
					.extracting(Citation::quote)
					.isEqualTo("The port employs 12,524 people."));
	}

	@Test
	void doesNotTakeAYearOfTheQuestionForOneOfTheArticle() {
		assertThat(check("What was the volume in 1996?", "In 1996, the volume was only 4.6 million dollars [1]."))
			.isInstanceOf(Ungrounded.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Here is what the article says:", "According to the article:", "***", "" })
	void callsASentenceIdleThatStatesNothing(String sentence) {
		assertThat(check(sentence)).isInstanceOf(Idle.class);
	}

	// Each of them once made some part of a check like this one fail or run for minutes.
	@Test
	void survivesHostileText() {
		String numbers = "1,2 ".repeat(200);
		for (String text : List.of("\uD800\uDC00\uD800", "\u202E12,524\u202C", "[".repeat(900), "a-".repeat(400),
				numbers, "not ".repeat(200), "百分之".repeat(200), "<b>**x**</b>")) {
			GivenPassages given = CHECK.read(text, List.of(passage(0, text.repeat(12)), passage(1, text)));
			assertThat(CHECK.check(text + " [1]", given)).isNotNull();
		}
	}

	@Test
	void rejectsEverythingWhenThereIsNoPassage() {
		assertThat(CHECK.check("The port employs 12,524 people [1].", CHECK.read("Why?", List.of())))
			.isInstanceOf(Ungrounded.class);
	}

}
