package dev.groundling.knowledge;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BlockShapeTests {

	@ParameterizedTest
	@ValueSource(strings = { "A tram in Cixi. (Photo by Yan Long)", "A tram (Photo: Bram Oakes)",
			"A tram. (photo courtesy of the operator).", "Boats [Image: Reuters]", "图为参会代表参观海带收割。（贺川 摄）",
			"渔场一角。（新华社记者 贺川摄）", "图：渔场一角", "Photo: A tram at Fishgate", "A tram. (Photo/Xinhua)" })
	void knowsACaption(String text) {
		assertThat(BlockShape.caption(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The photo by Yan Long won a prize.", "Photography is taught (since 2030).", "图书馆在青澜县开放。",
			"He sold 212 (photos included).", "Pictures of trams were shown." })
	void knowsThatItIsNoCaption(String text) {
		assertThat(BlockShape.caption(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "By Ilse Farrow, transport correspondent", "Source: Xinhua", "Editor: Tang Yu", "来源：澜湾日报",
			"（记者 沈若溪 通讯员 贺川）", "责任编辑：唐予", "Last updated: Monday", "(Reporters: A. Li, B. Wang)", "By John F. Kerry" })
	void knowsAByline(String text) {
		assertThat(BlockShape.byline(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "By midnight the line was full.", "By Monday the line was full.",
			"Source code is kept here", "Editors resigned", "来源不明的海带" })
	void knowsThatItIsNoByline(String text) {
		assertThat(BlockShape.byline(text)).isFalse();
	}

}
