package dev.groundling.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a text file into text: UTF-8 or what a byte order mark says, or else
 * what ICU is fairly sure of. Nothing is ever replaced by a question mark, since quotes
 * are shown as the words of the article.
 */
public final class TextDecoding {

	// Out of 100. Windows-1252 prose comes to 40 and more, GB 18030 to 100.
	private static final int FAIRLY_SURE = 30;

	// A stray control character happens; a binary file is full of them.
	private static final double MOST_CONTROLS = 0.005;

	private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|\\uFEFF");

	// Browsers read these names as the larger sets, and so they are written.
	private static final Map<String, String> ENLARGED = Map.of("iso-8859-1", "windows-1252", "latin1", "windows-1252",
			"us-ascii", "windows-1252", "gb2312", "GB18030", "gbk", "GB18030");

	private TextDecoding() {
	}

	/**
	 * Decodes a file.
	 * @param content all its bytes
	 * @return its text with {@code \n} between the lines and no characters that can't be
	 * seen
	 * @throws UnreadableArticle if it isn't text, or in an unknown encoding
	 */
	public static String decode(byte[] content) throws UnreadableArticle {
		return decode(content, null);
	}

	/**
	 * Decodes a file that says how it is encoded.
	 * @param content all its bytes
	 * @param declared name of the encoding it declares, {@code null} if it declares none;
	 * asked only if it is neither UTF-8 nor marked
	 * @return its text, as from {@link #decode(byte[])}
	 * @throws UnreadableArticle if it isn't text, or in an unknown encoding
	 */
	public static String decode(byte[] content, @Nullable String declared) throws UnreadableArticle {
		String text = withMark(content);
		if (text == null) {
			text = hasZeros(content) ? WideText.decode(content) : narrow(content, declared);
		}
		if (text == null) {
			throw new UnreadableArticle("it isn't text in a known encoding. Save it as UTF-8 text.");
		}
		return cleaned(text);
	}

	private static @Nullable String narrow(byte[] content, @Nullable String declared) {
		String text = decode(content, 0, StandardCharsets.UTF_8);
		if (text == null && declared != null) {
			text = named(content, declared);
		}
		return (text != null) ? text : detected(content);
	}

	private static @Nullable String withMark(byte[] content) {
		if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
			return decode(content, 3, StandardCharsets.UTF_8);
		}
		if (startsWith(content, 0xFF, 0xFE)) {
			return decode(content, 2, StandardCharsets.UTF_16LE);
		}
		return startsWith(content, 0xFE, 0xFF) ? decode(content, 2, StandardCharsets.UTF_16BE) : null;
	}

	private static boolean hasZeros(byte[] content) {
		for (byte unit : content) {
			if (unit == 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean startsWith(byte[] content, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= content.length || Byte.toUnsignedInt(content[i]) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static @Nullable String detected(byte[] content) {
		CharsetMatch match = new CharsetDetector().setText(content).detect();
		boolean sure = match != null && match.getConfidence() >= FAIRLY_SURE;
		return sure ? named(content, match.getName()) : null;
	}

	private static @Nullable String named(byte[] content, String charset) {
		try {
			return decode(content, 0,
					Charset.forName(ENLARGED.getOrDefault(charset.toLowerCase(Locale.ROOT), charset)));
		}
		catch (IllegalArgumentException ex) {
			return null; // no such encoding
		}
	}

	static @Nullable String decode(byte[] content, int from, Charset charset) {
		try {
			return charset.newDecoder().decode(ByteBuffer.wrap(content, from, content.length - from)).toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static String cleaned(String text) throws UnreadableArticle {
		String lines = text.replace("\r\n", "\n").replaceAll("[\\r\\f\\u0085\\u2028\\u2029]", "\n");
		String clean = CONTROLS.matcher(lines).replaceAll("");
		if (lines.length() - clean.length() > MOST_CONTROLS * lines.length()) {
			throw new UnreadableArticle("it isn't text but some other kind of file. Save it as UTF-8 text.");
		}
		return InvisibleCharacters.removed(clean);
	}

}
