package dev.groundling.language;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChineseSentencesTests {

	@Test
	void cutsChineseAtFullStopsAndNotAtSemicolons() {
		assertThat(chinese("种质库占地2.6公顷；保存海藻1286份。项目完成了吗？完成了！“这是一份保险。”林知远说。")).containsExactly("种质库占地2.6公顷；保存海藻1286份。",
				"项目完成了吗？", "完成了！", "“这是一份保险。”", "林知远说。");
	}

	@Test
	void givesChineseClosingBracketsToTheirSentence() {
		assertThat(chinese("图为收割。（贺川 摄）他说：「好。」『是！』走了。")).containsExactly("图为收割。", "（贺川 摄）他说：「好。」", "『是！』", "走了。");
	}

	@Test
	void keepsAQuotedSloganInsideItsChineseSentence() {
		assertThat(chinese("他们喊出“向海而兴！”的口号。")).containsExactly("他们喊出“向海而兴！”的口号。");
	}

	private static List<String> chinese(String text) {
		return Language.CHINESE.sentences(text, new TextRange(0, text.length()))
			.stream()
			.map((range) -> range.in(text))
			.toList();
	}

}
