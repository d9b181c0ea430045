package dev.groundling.answer.suggestion;

import java.util.List;

import dev.groundling.language.Language;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class EnglishQuestionsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Pellworth was founded in 1952 by the brothers Arthur and Edwin Pell. | When was Pellworth founded? | 1952
					Pellworth was founded in 1952 by the brothers Arthur and Edwin Pell. | Who founded Pellworth? | the brothers Arthur and Edwin Pell
					The plant at Lower Ashby opened in 1997 and was enlarged in 2016. | When did the plant at Lower Ashby open? | 1997
					In 2016, Pellworth opened a plant in Lower Ashby. | When did Pellworth open a plant in Lower Ashby? | 2016
					Quillane was declared a national park in 1936, after a long quarrel. | When was Quillane declared a national park? | 1936
					Pellworth holds 186 patents, 62 of which concern heat recovery. | How many patents does Pellworth hold? | 186
					Today Pellworth employs 1,640 people at four sites. | How many people does Pellworth employ? | 1,640
					A season ticket costs 210 crowns. | How much does a season ticket cost? | 210 crowns
					As of 1986, there were only 7 patents in Ningbo. | How many patents were there in Ningbo in 1986? | 7
					The Halo 5 is 38 metres long. | How long is the Halo 5? | 38 metres
					The Green Ticket, a yearly pass valid on all lines, was introduced in January 2017. | What is the Green Ticket? | a yearly pass valid on all lines
					A walk-in clinic is a practice run by nurses. | What is a walk-in clinic? | a practice run by nurses
					The trial was led by Ragna Moe, director of the Regional Statistics Office. | Who is Ragna Moe? | director of the Regional Statistics Office
					The trial was led by Ragna Moe, director of the Regional Statistics Office. | Who is the director of the Regional Statistics Office? | Ragna Moe
					The 12th Haldersund Sea Trade Fair opened in Brevik Hall. | Where did the 12th Haldersund Sea Trade Fair open? | Brevik Hall
					In 2018, Ningbo launched the “Tree Planting Project” for innovation. | What did Ningbo launch in 2018? | the “Tree Planting Project” for innovation
					The share of fish in exports has fallen from 61% in 1990 to 3.8% in 2018. | What was the share of fish in exports in 2018? | 3.8%
					""")
	void asksForAFactInTheWayAPersonWould(String sentence, String question, String fact) {
		assertThat(made(sentence)).extracting(Drafted::question, (draft) -> draft.fact().in(sentence))
			.contains(tuple(question, fact));
	}

	@ParameterizedTest
	@ValueSource(strings = { "It was founded in 1952.", "The company was founded in 1952.",
			"Its ground, Kiln Lane, holds 11,200 people.", "This plant opened in 1997.",
			"The club was promoted in 2012, 2015 and 2019.", "Pellworth was not founded in 1952.",
			"Pellworth nearly closed in 1983.", "“We opened in 1997,” she said.", "Was Pellworth founded in 1952?",
			"Chief engineer Demir left.", "The other half opened in 1997.", "He sold 75 of them in the first year.",
			"Critics say that Pellworth depends on gas." })
	void asksNothingWhereItCouldBeMisunderstood(String sentence) {
		assertThat(made(sentence)).isEmpty();
	}

	@Test
	void asksForEachThingThatIsCounted() {
		assertThat(made("Lower Sarn has 3 hospitals, 17 walk-in clinics and 244 family doctors."))
			.extracting(Drafted::question)
			.containsExactly("How many hospitals does Lower Sarn have?",
					"How many walk-in clinics does Lower Sarn have?", "How many family doctors does Lower Sarn have?");
	}

	@Test
	void doesNotAskWhoADaughterIsWithoutSayingWhose() {
		assertThat(made("Arthur Pell died in 1979, and his daughter Margaret Pell took over."))
			.extracting(Drafted::question)
			.containsExactly("When did Arthur Pell die?");
	}

	@Test
	void namesTheCityThatTheArticleIsAbout() {
		List<Reading> article = readings("Ningbo is a city. It lies by the sea, and Ningbo likes it. Ningbo is a port. "
				+ "Ningbo has become a strong city. People love Ningbo. The city bought 12 ships.");
		EnglishQuestions questions = new EnglishQuestions("Ningbo grows", article);
		String sentence = article.getLast().text();
		assertThat(questions.from(article.getLast()))
			.extracting(Drafted::question, (draft) -> draft.fact().in(sentence))
			.containsExactly(tuple("How many ships did Ningbo buy?", "12"));
	}

	@Test
	void makesNoQuestionThatIsTooLongForAButton() {
		assertThat(made("Ningbo has won 96 national scientific and technological progress awards.")).isEmpty();
	}

	private static List<Drafted> made(String sentence) {
		Reading reading = Reading.of(sentence);
		return new EnglishQuestions("", List.of(reading)).from(reading);
	}

	private static List<Reading> readings(String text) {
		return Language.ENGLISH.sentences(text, new TextRange(0, text.length()))
			.stream()
			.map((sentence) -> Reading.of(sentence.in(text)))
			.toList();
	}

}
