package dev.groundling.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import dev.groundling.knowledge.Article.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextReaderTests {

	private static final String BODY = "The first tram left Fishgate at 6:12. Every seat was taken.";

	@Test
	void takesTheFirstLineForTheTitle() throws UnreadableArticle {
		Reading reading = Reading.plain("Harbour tram returns\n\n" + BODY);
		assertThat(reading.draft().title()).isEqualTo("Harbour tram returns");
		assertThat(reading.kinds()).containsExactly(Kind.TITLE, Kind.PARAGRAPH);
	}

	@Test
	void keepsATitleOfTwoExclamations() throws UnreadableArticle {
		assertThat(Reading.plain("The tram is back! The city cheers\n\n" + BODY).draft().title())
			.isEqualTo("The tram is back! The city cheers");
	}

	@Test
	void takesNoParagraphForTheTitle() throws UnreadableArticle {
		Reading reading = Reading.plain(BODY + "\n\n" + BODY);
		assertThat(reading.draft().title()).isNull();
		assertThat(reading.kinds()).containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH);
	}

	// The only sentence there is must stay quotable.
	@Test
	void takesASingleSentenceForAParagraph() throws UnreadableArticle {
		assertThat(Reading.plain("The office is open from 9 to 5.").kinds()).containsExactly(Kind.PARAGRAPH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2034-05-09Text Size: A A A", "By Ilse Farrow, transport correspondent · 9 May 2034",
			"May 9, 2034 | Source: The Quayside Gazette", "Published: 9th of May 2034", "2034年5月9日　来源：澜湾日报　字号：大 中 小",
			"2034/05/09 08:30" })
	void readsTheDateUnderTheTitle(String byline) throws UnreadableArticle {
		Reading reading = Reading.plain("Harbour tram returns\n" + byline + "\n\n" + BODY);
		assertThat(reading.draft().published()).isEqualTo(LocalDate.of(2034, 5, 9));
		assertThat(reading.kinds()).containsExactly(Kind.TITLE, Kind.BYLINE, Kind.PARAGRAPH);
	}

	@Test
	void readsTheDateAboveTheTitle() throws UnreadableArticle {
		Reading reading = Reading.plain("9 May 2034\nHarbour tram returns\n\n" + BODY);
		assertThat(reading.draft().title()).isEqualTo("Harbour tram returns");
		assertThat(reading.draft().published()).isEqualTo(LocalDate.of(2034, 5, 9));
	}

	@Test
	void takesNoDateFromTheText() throws UnreadableArticle {
		Reading reading = Reading.plain("Harbour tram returns\n\nOn 9 May 2034 the first tram left. It was full.");
		assertThat(reading.draft().published()).isNull();
		assertThat(reading.kinds()).containsExactly(Kind.TITLE, Kind.PARAGRAPH);
	}

	@Test
	void takesASentenceThatBeginsWithByForAParagraph() throws UnreadableArticle {
		assertThat(Reading.plain("Harbour tram returns\n\nBy Midnight Square it stopped.\n\n" + BODY).kinds())
			.containsExactly(Kind.TITLE, Kind.PARAGRAPH, Kind.PARAGRAPH);
	}

	@Test
	void keepsTheTextCharacterForCharacter() throws UnreadableArticle {
		String text = "Harbour tram returns\n\n“It’s back,”\u00A0 he said.  212\u00A0million – spent…\n\n\n  Indented.\u00A0";
		assertThat(Reading.plain(text + "\n").draft().text()).isEqualTo(text.substring(0, text.length() - 1));
	}

	@Test
	void readsWindowsLines() throws UnreadableArticle {
		assertThat(Reading.plain("Harbour tram returns\r\n\r\n" + BODY + "\r\n").draft().text())
			.isEqualTo("Harbour tram returns\n\n" + BODY);
	}

	@Test
	void joinsTheLinesOfAWrappedText() throws UnreadableArticle {
		Reading reading = Reading.plain("""
				Harbour tram returns

				The first tram to run in Ostermoor since 1973 left Fishgate
				at 6:12 on Monday morning, eleven minutes early and with
				every seat taken.

				By midnight the new Harbour Line had carried 23,600
				passengers, well above the forecast of the operator for
				the year 2036.
				- one tram
				- two drivers
				""");
		assertThat(reading.words(Kind.PARAGRAPH)).satisfiesExactly(
				(words) -> assertThat(words).startsWith("The first").endsWith("every seat taken."),
				(words) -> assertThat(words).startsWith("By midnight").endsWith("the year 2036."),
				(words) -> assertThat(words).isEqualTo("- one tram"),
				(words) -> assertThat(words).isEqualTo("- two drivers"));
	}

	@Test
	void readsAChineseArticle() throws IOException, UnreadableArticle {
		Reading reading = Reading.plain(Files.readString(Path.of("src/test/resources/eval/article-zh.txt")));
		assertThat(reading.draft().title()).isEqualTo("青澜县建成首座海藻种质库 数字渔场带动养殖户增收");
		assertThat(reading.draft().published()).isEqualTo(LocalDate.of(2032, 6, 21));
		assertThat(reading.words(Kind.BYLINE)).containsExactly("2032-06-21　来源：澜湾日报", "（记者 沈若溪 通讯员 贺川）", "责任编辑：唐予");
		assertThat(reading.words(Kind.CAPTION)).containsExactly("图为6月18日，参会代表在望屿镇码头参观海带收割。（贺川 摄）");
		assertThat(reading.words(Kind.PARAGRAPH)).hasSize(10);
		assertThat(reading.words(Kind.HEADING)).isEmpty();
		assertThat(reading.draft().text()).doesNotContain("首页", "字号", "打印");
	}

}
