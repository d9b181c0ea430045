package dev.groundling.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
			.flatMap((name) -> Stream.of(name.in(text), withoutKind(name.in(text))))
			.map(Pinyin::of)
			.distinct()
			.toList();
	}

	// The county of Qinglan is 青澜县, but in other languages mostly just Qinglan.
	private static String withoutKind(String name) {
		return (name.length() > 2) ? name.replaceFirst("[省市县区镇乡村港湾岛河江湖山]$", "") : name;
	}

}
