package dev.groundling.telegram.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessageSplitterTests {

	private static final List<String> PIECES = List.of("Ningbo had 7 patents. ", "a < b && c > d ", "word ", "\n",
			"\n\n", "宁波市的专利数量大幅增长。", "，以及", "👩‍👩‍👧", "🇨🇳", "e\u0301", "\uD835\uDD4F", "“Really?” [1] ",
			"Dr. Li of Co., Ltd. said so! ", "x".repeat(300), "&amp;", "</b>", "\t", "…");

	@Test
	void leavesAShortTextWhole() {
		assertThat(MessageSplitter.split(HtmlText.plain("Short. And sweet."))).singleElement()
			.satisfies((part) -> assertThat(part.plain()).isEqualTo("Short. And sweet."));
	}

	@Test
	void makesNothingOfABlankText() {
		assertThat(MessageSplitter.split(HtmlText.plain(" \n "))).isEmpty();
	}

	@Test
	void cutsAtTheEndOfASentence() {
		String sentence = "In 1986 Ningbo had 7 patents, as Dr. Li of Haitian Co., Ltd. said. ";
		assertThat(MessageSplitter.split(HtmlText.plain(sentence.repeat(100)))).hasSize(2)
			.allSatisfy((part) -> assertThat(part.plain()).startsWith("In 1986").endsWith("Ltd. said."));
	}

	@Test
	void keepsTheMarkersOfASentenceWithIt() {
		assertThat(MessageSplitter.split(HtmlText.plain("Ningbo had 7 patents then. [1] [2] ".repeat(200))))
			.allSatisfy((part) -> assertThat(part.plain()).startsWith("Ningbo").endsWith(" [1] [2]"));
	}

	@Test
	void cutsChineseAtTheEndOfASentence() {
		assertThat(MessageSplitter.split(HtmlText.plain("宁波市的专利数量大幅增长，居全省前列。".repeat(300)))).hasSizeGreaterThan(1)
			.allSatisfy((part) -> assertThat(part.plain()).startsWith("宁波").endsWith("。"));
	}

	@Test
	void cutsASentenceWithoutEndBetweenWords() {
		assertThat(MessageSplitter.split(HtmlText.plain("endless words ".repeat(1000)))).hasSizeGreaterThan(1)
			.allSatisfy((part) -> assertThat(part.plain()).matches("(?s)(endless|words)\\b.*\\b(endless|words)"));
	}

	@Test
	void cutsAWordWithoutEndBetweenCharactersAsPeopleSeeThem() {
		assertThat(MessageSplitter.split(HtmlText.plain("👩‍👩‍👧".repeat(1000)))).hasSizeGreaterThan(1)
			.allSatisfy((part) -> assertThat(part.plain()).matches("(👩‍👩‍👧)+"));
	}

	@Test
	void cutsEvenACharacterThatFillsAMessageByItself() {
		List<HtmlText> parts = MessageSplitter.split(HtmlText.plain("a" + "\u0301".repeat(6000)));
		assertThat(parts.stream().mapToInt(HtmlText::length).sum()).isEqualTo(6001);
	}

	@Test
	void closesAQuoteAtTheCutAndOpensItAgain() {
		assertThat(MessageSplitter.split(HtmlText.plain("A sentence of a quote. ".repeat(300)).quoted())).hasSize(2)
			.allSatisfy((part) -> assertThat(part.html()).startsWith("<blockquote expandable>A sentence")
				.endsWith("of a quote.</blockquote>"));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void makesPartsThatTelegramTakes(HtmlText text) {
		assertThat(MessageSplitter.split(text)).allSatisfy((part) -> {
			assertThat(TelegramHtml.parse(part.html())).isEqualTo(part.plain());
			assertThat(part.length()).isBetween(1, 4096);
			assertThat(part.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(9000);
		});
	}

	@ParameterizedTest
	@MethodSource("texts")
	void losesNothingButWhiteSpace(HtmlText text) {
		String parts = MessageSplitter.split(text).stream().map(HtmlText::plain).collect(Collectors.joining());
		assertThat(parts.replaceAll("\\s", "")).isEqualTo(text.plain().replaceAll("\\s", ""));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void cutsNoCharacterAsPeopleSeeIt(HtmlText text) {
		BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
		characters.setText(text.plain());
		int at = 0;
		for (HtmlText part : MessageSplitter.split(text)) {
			int start = text.plain().indexOf(part.plain(), at);
			at = start + part.length();
			assertThat(characters.isBoundary(start)).isTrue();
			assertThat(characters.isBoundary(at)).isTrue();
		}
	}

	static List<HtmlText> texts() {
		Random random = new Random(20261124);
		return IntStream.range(0, 40).mapToObj((i) -> text(random, 0)).toList();
	}

	private static HtmlText text(Random random, int depth) {
		HtmlText text = HtmlText.EMPTY;
		int pieces = random.nextInt(1, (depth == 0) ? 40 : 60);
		for (int i = 0; i < pieces; i++) {
			HtmlText piece = (depth < 3 && random.nextInt(3) == 0) ? text(random, depth + 1)
					: HtmlText.plain(PIECES.get(random.nextInt(PIECES.size())));
			text = text.plus(formatted(piece, random));
			if (text.length() > 20_000) {
				return text;
			}
		}
		return text;
	}

	private static HtmlText formatted(HtmlText piece, Random random) {
		return switch (random.nextInt(12)) {
			case 0 -> piece.bold();
			case 1 -> piece.italic();
			case 2 -> piece.code();
			case 3 -> piece.quoted();
			case 4 -> piece.link("https://example.org/?a=\u00E9&b=1");
			default -> piece;
		};
	}

}
