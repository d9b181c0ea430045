package dev.groundling.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FurnitureTests {

	private static final String BODY = "The first tram left at 6:12.";

	@ParameterizedTest
	@ValueSource(strings = { "> News > In the City > Hot Topic", "首页 > 新闻 > 产业", "Home › News › Transport",
			"Home > News", "当前位置：首页 > 新闻", "您现在的位置: 首页 >> 新闻", "You are here: Home / News", "Home / Sport / Rowing" })
	void removesTheTrailAboveTheHeadline(String trail) {
		assertThat(Furniture.removed(List.of(trail, "Trams return", BODY))).containsExactly("Trams return", BODY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Text Size: A A A", "Font size: A- A A+", "A A A", "A+ A-", "字号：大 中 小", "字体：【大 中 小】",
			"【Print】 【Close】", "[Print] [Close]", "【打印】 【关闭】", "Share", "Print", "Print this page | Email | Share",
			"Share: Facebook · Twitter · LinkedIn", "分享到：微信 微博", "返回顶部", "Back to top", "Advertisement", "-----",
			"Font size: small medium large" })
	void removesButtonsAboveTheText(String buttons) {
		assertThat(Furniture.removed(List.of("Trams return", buttons, BODY))).containsExactly("Trams return", BODY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "2019-08-18Text Size: A A A; 2019-08-18", "2032-06-21　来源：澜湾日报　字号：大 中 小; 2032-06-21　来源：澜湾日报",
					"9 May 2034 | Font size: A A A; 9 May 2034", "By Ilse Farrow [Print] [Email]; By Ilse Farrow",
					"2032年6月21日 分享到：微信 微博; 2032年6月21日" })
	void removesButtonsBesideADate(String line, String kept) {
		assertThat(Furniture.removed(List.of("Trams return", line, BODY))).containsExactly("Trams return", kept, BODY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "© 2034 The Quayside Gazette", "Copyright 2034", "版权所有 澜湾日报", "Next: Bus fares rise",
			"上一篇：公交票价上涨" })
	void removesTheFoot(String foot) {
		List<String> lines = new ArrayList<>(Collections.nCopies(12, BODY));
		lines.add(foot);
		assertThat(Furniture.removed(lines)).hasSize(12).doesNotContain(foot);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Print runs rose to 3,000 copies.", "Share prices fell.", "Size matters: A big tram",
			"Growth > decline", "Close the valve first.", "The text size is 12.", "Grade A",
			"A A battery lasts longer.", "Home rule for the islands", "Saving A Life",
			"Copyright law was changed in 2033.", "中小企业发展" })
	void leavesLinesThatOnlyLookAlike(String line) {
		assertThat(Furniture.removed(List.of(line, BODY))).containsExactly(line, BODY);
	}

	@Test
	void leavesAOneWordHeadingInTheMiddle() {
		List<String> lines = new ArrayList<>(Collections.nCopies(30, BODY));
		lines.set(15, "Print");
		assertThat(Furniture.removed(lines)).containsExactlyElementsOf(lines);
	}

	@Test
	void leavesAPathThroughMenusInTheText() {
		List<String> lines = List.of("Set-up", "Settings > Network > Wi-Fi", BODY);
		assertThat(Furniture.removed(lines)).containsExactlyElementsOf(lines);
	}

	@Test
	void leavesNoHoleBehind() {
		assertThat(Furniture.removed(List.of("Trams return", "", "Share", "", BODY))).containsExactly("Trams return",
				"", BODY);
	}

}
