package dev.groundling.knowledge;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Recognises UTF-16 without a byte order mark, which no detector of ICU does. It is told
 * from a binary file by what a text holds: spaces or ideographic full stops, and hardly
 * any character that isn't assigned, is a control or is alone in its script.
 */
final class WideText {

	private static final int SAMPLE = 10_000;

	private static final double NEARLY_ALL = 0.99;

	private WideText() {
	}

	/**
	 * Decodes a file with zeros in it.
	 * @param content all its bytes
	 * @return its text, or {@code null} if it isn't UTF-16
	 */
	static @Nullable String decode(byte[] content) {
		for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			String text = (content.length % 2 == 0) ? TextDecoding.decode(content, 0, charset) : null;
			if (text != null && looksWritten(text)) {
				return text;
			}
		}
		return null;
	}

	private static boolean looksWritten(String text) {
		int length = Math.min(text.length(), SAMPLE);
		int usual = 0;
		boolean parted = false;
		for (int i = 0; i < length; i++) {
			char character = text.charAt(i);
			boolean mark = " \n\t\r，。、：".indexOf(character) >= 0;
			parted |= mark;
			usual += (mark || (character >= ' ' && character < 0x0590) || (character >= 0x2010 && character < 0x2040)
					|| (character >= 0x3000 && character < 0xA000) || character >= 0xFF00) ? 1 : 0;
		}
		return parted && usual >= NEARLY_ALL * length;
	}

}
