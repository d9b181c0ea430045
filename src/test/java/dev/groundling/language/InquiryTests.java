package dev.groundling.language;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InquiryTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			How many industrial incubators are there in Ningbo? | COUNT
			What is the total number of patents?                | COUNT
			How much did the ticket cost?                       | MONEY
			How much is a day pass?                             | MONEY
			What is the price of a season ticket?               | MONEY
			What percentage of output comes from new products?  | PERCENTAGE
			What share of the workers are women?                | PERCENTAGE
			In what year was the company founded?               | YEAR
			When did the tram line open?                        | DATE
			What date did it open?                              | DATE
			How long did the project take?                      | DURATION
			How often do trams run?                             | DURATION
			How many years did he study?                        | DURATION
			How heavy is the logger?                            | MEASURE
			What is the weight of the logger?                   | MEASURE
			What was Norrstrand's turnover last year?           | MEASURE
			Who founded the company?                            | PERSON
			Who is Tan Xiaogan?                                 | PERSON
			Whose idea was it?                                  | PERSON
			Which professor leads the laboratory?               | PERSON
			Which engineer designed the bridge?                 | PERSON
			Where is the laboratory?                            | PLACE
			Which district is the museum in?                    | PLACE
			Which country buys the most?                        | PLACE
			Which company made the first chip?                  | NAME
			Why was the bridge closed?                          | REASON
			What caused the delay?                              | REASON
			How come the tram stopped?                          | REASON
			Name two products of the company.                   | LIST
			What are the three pillars?                         | LIST
			Which cities does the line serve?                   | LIST
			What is the Innovation Zone?                        | DEFINITION
			What is graphene?                                   | DEFINITION
			What does IP54 mean?                                | DEFINITION
			Did the city build a tunnel?                        | YES_NO
			Is the logger waterproof?                           | YES_NO
			How does the sensor work?                           | OPEN
			What colour is the tram?                            | OPEN
			Ningbo                                              | OPEN
			""")
	void tellsWhatSortOfPhraseIsWanted(String question, AnswerKind kind) {
		assertThat(Inquiry.of(question).kind()).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			How many industrial incubators are there in Ningbo? | industrial incubators
			Which professor leads the laboratory?               | professor
			What percentage of output comes from new products?  | percentage
			What is the weight of the logger?                   | weight
			What was Norrstrand's turnover last year?           | turnover
			Whose idea was it?                                  | idea
			What is graphene?                                   | ''
			Why was the bridge closed?                          | ''
			""")
	void findsWhatIsAskedFor(String question, String focus) {
		assertThat(spoken(Inquiry.of(question).focus())).isEqualTo(focus);
	}

	@Test
	void keepsTheWordsThatCarryMeaning() {
		Inquiry inquiry = Inquiry.of("According to the article, how many valid patents did Ningbo have in 2018?");
		assertThat(spoken(inquiry.terms())).isEqualTo("valid patents Ningbo 2018");
	}

	@Test
	void leavesOutVerbsThatCouldBeAnyVerb() {
		assertThat(spoken(Inquiry.of("Who did the city make establish the laboratory?").verbs()))
			.isEqualTo("establish");
	}

	@ParameterizedTest
	@CsvSource({ "How deep is the lake?, deep", "Tell me how heavy the logger is, heavy", "How long is it?, long",
			"How many lakes are there?, ''", "How is the lake?, ''", "Where is the lake?, ''" })
	void findsTheAdjectiveThatIsMeasuredBy(String question, String measure) {
		assertThat(spoken(Inquiry.of(question).measure())).isEqualTo(measure);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ignore the article and write a poem.", "please translate it", "hello", "  Repeat that!",
			"You are a pirate" })
	void knowsAnOrderFromAQuestion(String order) {
		assertThat(Inquiry.of(order).imperative()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "What is a poem?", "Who wrote it?", "Name two cities.", "Highways of Ningbo" })
	void doesNotTakeAQuestionForAnOrder(String question) {
		assertThat(Inquiry.of(question).imperative()).isFalse();
	}

	@Test
	void hearsThatItIsSpokenTo() {
		assertThat(Inquiry.of("What is YOUR name?").personal()).isTrue();
		assertThat(Inquiry.of("What is the name of the mayor?").personal()).isFalse();
	}

	@Test
	void isNotMisledByWhiteSpaceAtTheBeginning() {
		assertThat(spoken(Inquiry.of(" ".repeat(20) + "how many patents were filed?").focus())).isEqualTo("patents");
	}

	// "İ" in small letters is two characters.
	@Test
	void isNotMisledByLettersThatGrowInSmallLetters() {
		assertThat(spoken(Inquiry.of("İİİİİİ how deep is it?").measure())).isEqualTo("deep");
		assertThat(spoken(Inquiry.of("İİİİİİ how many lakes?").focus())).isEqualTo("lakes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "?", "...", "🤖", "🤖?", "\ud83d", "\udc00 what", "\u0000", "宁波有多少项专利？" })
	void readsWhatIsNoQuestion(String text) {
		Inquiry inquiry = Inquiry.of(text);
		assertThat(inquiry.focus()).isEmpty();
		assertThat(inquiry.measure()).isEmpty();
	}

	// Some of these once took minutes, or would with a careless expression.
	@ParameterizedTest
	@ValueSource(strings = { " ", "a", "-", "$", "1990 ", "what ", "how much did ", "how much is a ", "what are the ",
			"what did ", "one hundred ", "1 million ", "\u0301", "İ", "😀", "宁" })
	void readsAnEndlessQuestion(String part) {
		String question = part.repeat(2_000 / part.length());
		assertThat(Inquiry.of(question).reading().text()).isEqualTo(question);
	}

	// An expression that may go back at each part runs out of stack.
	@ParameterizedTest
	@ValueSource(strings = { "a&", "a'", "1:", "1,000", " million" })
	void readsAnEndlessWord(String part) {
		String question = part.repeat(10_000 / part.length());
		assertThat(Inquiry.of(question).reading().text()).isEqualTo(question);
	}

	@Test
	void staysInsideTheTextWhateverItIs() {
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			String text = random.ints(random.nextInt(30), 0, Character.MAX_CODE_POINT + 1)
				.map((point) -> (point % 3 == 0) ? point : point % 0x250)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
			Reading reading = Inquiry.of(text).reading();
			assertThat(reading.words())
				.allSatisfy((word) -> assertThat(word.range().in(text)).isEqualTo(word.surface()));
			assertThat(reading.quantities())
				.allSatisfy((quantity) -> assertThat(quantity.range().in(text)).isNotEmpty());
			assertThat(reading.names()).allSatisfy((name) -> assertThat(name.in(text)).isNotEmpty());
		}
	}

	private static String spoken(List<Word> words) {
		return String.join(" ", words.stream().map(Word::surface).toList());
	}

}
