package dev.groundling.conversation;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RewritingCheckTests {

	private static final String PATENTS = "How many patents did Ningbo have in 1986?";

	private static final String SEVEN = "As of 1986, there were only 7 patents in Ningbo. [1]";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			and in 2018?                 | How many patents did Ningbo have in 2018?
			and in 2018?                 | How many patents were registered in Ningbo in 2018?
			and compared with 2018?      | How many patents did Ningbo have in 1986 compared with 2018?
			ten years later?             | How many patents did Ningbo have in 1996?
			why so few?                  | Why did Ningbo have only seven patents in 1986?
			Who counted them?            | Who counted the 7 patents in Ningbo?
			Tell me more                 | Tell me more about the patents that Ningbo had in 1986.
			on 15 august?                | How many patents did Ningbo have on 15 August 1986?
			and Shanghai?                | How many patents did Shanghai have in 1986?
			and shanghai?                | How many patents did Shanghai have in 1986?
			and the provincial ones?     | How many provincial patents did Ningbo have in 1986?
			and in august?               | How many patents did Ningbo have in August 1986?
			Which of them use 5G?        | Which of the 7 patents in Ningbo use 5G?
			And in the country?          | How many patents were there in the country in 1986?
			""")
	void acceptsWhatPutsTogetherWhatWasSaid(String question, String rewriting) {
		assertThat(check(question, PATENTS, SEVEN).objection(rewriting)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Who is Tan Xiaogan? | Tan Xiaogan is the general manager of Zhejiang DTCT Data&Technology Co., Ltd. | How long had his company existed by then? | How long had Zhejiang DTCT Data&Technology Co., Ltd. existed by then?
					Who is the curator? | The curator is Dr Miriam Oduya. | Since when has she held that job? | Since when has Dr Miriam Oduya been the curator?
					How long does Big Bertha need to cool down? | Big Bertha takes about 22 hours to cool down. | And the other one? | How long does the other kiln need to cool down?
					When was Henrietta Calloway born? | She was born on 19 November 1868. | And when did she die? | When did Henrietta Calloway die?
					2018年全县有多少家海藻加工企业？ | 只有11家。 | 那现在呢？ | 现在全县有多少家海藻加工企业？
					2018年全县有多少家海藻加工企业？ | 只有11家。 | 2020年呢？ | 2020年全县有多少家海藻加工企业？
					Combien de brevets la ville avait-elle en 1986 ? | La ville avait 7 brevets. | et en 2018 ? | Combien de brevets la ville avait-elle en 2018 ?
					""")
	void acceptsWhatPutsOtherConversationsTogether(String asked, String answered, String question, String rewriting) {
		assertThat(check(question, asked, answered).objection(rewriting)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			and in 2018?             | How many patents did Ningbo have in 1986?
			and in 2018?             | How many patents did Ningbo have in 2019?
			ten years later?         | How many patents did Ningbo have in 1986?
			and two weeks before?    | How many patents did Ningbo have before 1986?
			and Shanghai?            | How many patents did Ningbo have in 1986?
			and shanghai?            | How many patents did the city have in 1986?
			and the provincial ones? | How many patents did Ningbo have in 1986?
			Which of them use 5G?    | Which of the 7 patents in Ningbo are in use?
			""")
	void refusesWhatLosesAPartOfTheQuestion(String question, String rewriting) {
		assertThat(check(question, PATENTS, SEVEN).objection(rewriting)).hasValueSatisfying(said("lost"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			and in 2018?     | How many of the 12,524 patents did Ningbo have in 2018?
			and in 2018?     | How many patents did Ningbo have in August 2018?
			and in 2018?     | How many 5G patents did Ningbo have in 2018?
			and in 2018?     | How many patents did Ningbo have between 1986 and 2018 and 2019?
			Who owned them?  | Did Li Zexiang own the patents in Ningbo?
			Who owned them?  | Who owned the patents in the Zhejiang city of Ningbo?
			""")
	void refusesWhatBringsUpSomethingNew(String question, String rewriting) {
		assertThat(check(question, PATENTS, SEVEN).objection(rewriting)).hasValueSatisfying(said("nobody mentioned"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			and in 2018?    | Ningbo had 7 patents in 2018.
			and in 2018?    | In 2018 there were only 7.
			and in 2018?    | Ningbo had 7 patents. How many did it have in 2018?
			Who owned them? | Ningbo owned the patents.
			""")
	void refusesAnAnswer(String question, String rewriting) {
		assertThat(check(question, PATENTS, SEVEN).objection(rewriting)).hasValueSatisfying(said("no question"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Who owned them? | I'm sorry, but who owned the patents?
			Who owned them? | Could you please clarify which patents?
			Who owned them? | As an AI language model, who owned the patents of Ningbo?
			""")
	void refusesARefusal(String question, String rewriting) {
		assertThat(check(question, PATENTS, SEVEN).objection(rewriting)).hasValueSatisfying(said("about the task"));
	}

	@Test
	void refusesAnotherLanguage() {
		assertThat(check("and in 2018?", PATENTS, SEVEN).objection("2018年Ningbo有多少项专利？"))
			.hasValueSatisfying(said("language"));
	}

	@Test
	void refusesWhatIsAboutSomethingElse() {
		assertThat(check("Who owned them?", PATENTS, SEVEN).objection("Who sailed the wooden boats across the lake?"))
			.hasValueSatisfying(said("something else"));
	}

	@Test
	void refusesAnotherSubjectInChinese() {
		assertThat(check("那现在呢？", "2018年全县有多少家海藻加工企业？", "只有11家。").objection("现在中国的首都是哪个城市？"))
			.hasValueSatisfying(said("something else"));
	}

	@Test
	void refusesTooMuch() {
		assertThat(check("and in 2018?", PATENTS, SEVEN).objection("In 2018 " + "patents ".repeat(80) + "?"))
			.hasValueSatisfying(said("too long"));
	}

	@Test
	void saysNoWordOfWhatWasAsked() {
		assertThat(check("and Whitby-Smythe?", PATENTS, SEVEN).objection("How many patents?"))
			.hasValueSatisfying((objection) -> assertThat(objection).doesNotContain("Whitby", "patents"));
	}

	private static Consumer<String> said(String part) {
		return (objection) -> assertThat(objection).contains(part);
	}

	private static RewritingCheck check(String question, String asked, String answered) {
		List<Turn> turns = List.of(new Turn(asked, answered));
		return new RewritingCheck(question, turns, FollowUps.whole(question, turns));
	}

}
