package dev.groundling.answer;

import java.util.List;

import dev.groundling.language.Figure;
import dev.groundling.language.Figures;
import dev.groundling.language.Pinyin;

/**
 * What of a text looks the same in every language.
 *
 * @param figures its numbers and dates
 * @param sound the text in small letters, Chinese ones as they are pronounced
 */
record SharedMarks(List<Figure> figures, String sound) {

	static SharedMarks of(String text) {
		return new SharedMarks(Figures.in(text), Pinyin.of(text));
	}

}
