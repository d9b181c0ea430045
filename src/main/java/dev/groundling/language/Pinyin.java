package dev.groundling.language;

import java.util.List;
import java.util.Locale;

/**
 * Chinese names as they are written in Latin letters, by which a name of a Chinese text
 * is found in one of another language: 宁波 is Ningbo, 林知远 Lin Zhiyuan.
 */
public final class Pinyin {

	private static final int LONGEST_NAME = 4;

	private Pinyin() {
	}

	/**
	 * Writes a text in Latin letters.
	 * @param text any text
	 * @return its Chinese characters as syllables without tones, all else as it is, in
	 * small letters and without spaces
	 */
	public static String of(String text) {
		return ChineseDictionary.pronounced(HanText.simplified(text))
			.replaceAll("[\\s\\p{Z}]+", "")
			.toLowerCase(Locale.ROOT);
	}

	/**
	 * Finds the names of persons and places in a text.
	 * @param text any text
	 * @return those in Chinese characters, in Latin letters, possibly none
	 */
	public static List<String> names(String text) {
		if (!HanText.in(text)) {
			return List.of();
		}
		Reading reading = Reading.of(text);
		return reading.names()
			.stream()
			.filter((name) -> name.length() <= LONGEST_NAME && HanText.in(name.in(text)))
			.map((name) -> of(withoutKind(name.in(text))))
			.toList();
	}

	// The county of Qinglan is 青澜县, and mostly just Qinglan elsewhere.
	private static String withoutKind(String name) {
		return (name.length() > 2) ? name.replaceFirst("[省市县区镇乡村]$", "") : name;
	}

}
