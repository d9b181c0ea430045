package dev.groundling.knowledge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@ParameterizedTest
	@CsvSource({ "notes.txt, notes.txt", "a/b.txt, b.txt", "C:\\texts\\b.txt, b.txt", "../../etc/b.txt, b.txt",
			"..\\b.txt, b.txt", ".hidden.txt, hidden.txt", "...b.txt, b.txt", "'  b .txt  ', b.txt",
			"'b   c.txt', b c.txt", "宁波.txt, 宁波.txt", "who?.md, who-.md" })
	void keepsTheLastSegmentWithoutWhatAFolderCanNotHold(String given, String name) {
		assertThat(FileName.safe(given)).contains(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ".", "..", "/", "a/", "a/..", "\u0000", "\u202E", "con", "NUL.txt", "aux.md" })
	void refusesANameOfWhichNothingIsLeft(String given) {
		assertThat(FileName.safe(given)).isEmpty();
	}

	@Test
	void composesLetters() {
		assertThat(FileName.safe("Cafe\u0301.txt")).contains("Café.txt");
	}

	// "gpj.txt" read backwards hides what a file is.
	@Test
	void takesOutWhatCanNotBeSeen() {
		assertThat(FileName.safe("a\u202Eb\u0007c\u200B\uD83Dd.txt")).contains("abcd.txt");
	}

	@Test
	void shortensALongNameAndKeepsItsExtension() {
		assertThat(FileName.safe("宁".repeat(300) + ".md")).get().asString().hasSize(63).endsWith("宁.md");
	}

	@Test
	void doesNotCutACharacterInTwo() {
		assertThat(FileName.safe("😀".repeat(300) + ".md")).get().asString().isEqualTo("😀".repeat(60) + ".md");
	}

	@Test
	void takesNamesThatDifferInCaseAndCompositionForOne() {
		assertThat(FileName.same("CAFE\u0301.txt", "café.txt")).isTrue();
	}

}
