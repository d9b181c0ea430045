package dev.groundling.knowledge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextDecodingTests {

	private static final String ENGLISH = "The café said “no” – it’s closed.\n";

	private static final String CHINESE = "种质库占地2.6公顷，由青澜海洋研究所负责运行。\n";

	@Test
	void readsUtf8() throws UnreadableArticle {
		assertThat(decode("", ENGLISH + CHINESE, StandardCharsets.UTF_8)).isEqualTo(ENGLISH + CHINESE);
	}

	@Test
	void readsUtf8WithAMark() throws UnreadableArticle {
		assertThat(decode("efbbbf", ENGLISH, StandardCharsets.UTF_8)).isEqualTo(ENGLISH);
	}

	@Test
	void readsUtf16WithEitherMark() throws UnreadableArticle {
		assertThat(decode("fffe", CHINESE, StandardCharsets.UTF_16LE)).isEqualTo(CHINESE);
		assertThat(decode("feff", CHINESE, StandardCharsets.UTF_16BE)).isEqualTo(CHINESE);
	}

	@Test
	void readsWindows1252() throws UnreadableArticle {
		String text = ENGLISH + "It was the first of the trams that came back to the city and to the port.\n";
		assertThat(decode("", text, Charset.forName("windows-1252"))).isEqualTo(text);
	}

	@Test
	void readsGb18030() throws UnreadableArticle {
		assertThat(decode("", CHINESE.repeat(5), Charset.forName("GB18030"))).isEqualTo(CHINESE.repeat(5));
	}

	@Test
	void endsEveryLineAlike() throws UnreadableArticle {
		assertThat(decode("", "a\r\nb\rc\nd\fe\u2028f", StandardCharsets.UTF_8)).isEqualTo("a\nb\nc\nd\ne\nf");
	}

	@Test
	void dropsAStrayControlCharacter() throws UnreadableArticle {
		assertThat(decode("", "word ".repeat(100) + "\u0007", StandardCharsets.UTF_8)).doesNotContain("\u0007");
	}

	@Test
	void refusesRandomBytes() {
		byte[] noise = new byte[4000];
		new Random(7).nextBytes(noise);
		assertThatExceptionOfType(UnreadableArticle.class).isThrownBy(() -> TextDecoding.decode(noise));
	}

	@Test
	void refusesAPicture() {
		byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
		assertThatExceptionOfType(UnreadableArticle.class).isThrownBy(() -> TextDecoding.decode(png))
			.withMessage("it isn't text in a known encoding. Save it as UTF-8 text.");
	}

	@Test
	void refusesUtf16CutInHalf() {
		byte[] odd = HexFormat.of().parseHex("fffe410042");
		assertThatExceptionOfType(UnreadableArticle.class).isThrownBy(() -> TextDecoding.decode(odd));
	}

	@Test
	void refusesUtf8ThatIsBrokenInsteadOfGuessing() {
		byte[] broken = (CHINESE.repeat(5) + "x").getBytes(StandardCharsets.UTF_8);
		broken[broken.length - 1] = (byte) 0xFF;
		assertThatExceptionOfType(UnreadableArticle.class).isThrownBy(() -> TextDecoding.decode(broken));
	}

	private static String decode(String mark, String text, Charset charset) throws UnreadableArticle {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(HexFormat.of().parseHex(mark));
		bytes.writeBytes(text.getBytes(charset));
		return TextDecoding.decode(bytes.toByteArray());
	}

}
