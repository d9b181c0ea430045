package dev.groundling.retrieval;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CosineScaleTests {

	@Test
	void leavesTheScaleOfTheEnglishModelAsItIs() {
		assertThat(CosineScale.of("bge-small-en-v1.5-q", (texts) -> List.of()).aligned(0.6)).isCloseTo(0.6,
				within(1e-9));
	}

	@Test
	void putsTheChineseModelOnTheSameScale() {
		CosineScale chinese = CosineScale.of("bge-small-zh-v1.5-q", (texts) -> List.of());
		assertThat(chinese.aligned(chinese.related())).isCloseTo(0.685, within(1e-9));
		assertThat(chinese.aligned(chinese.unrelated())).isCloseTo(0.45, within(1e-9));
	}

	// Questions and answers come in pairs; each pair gets an axis of its own.
	@Test
	void measuresAModelThatItDoesNotKnow() {
		CosineScale measured = CosineScale.of("openai:other", (texts) -> {
			List<float[]> vectors = new java.util.ArrayList<>();
			for (int i = 0; i < texts.size(); i++) {
				float[] vector = new float[texts.size()];
				vector[0] = (float) Math.sqrt(0.8);
				vector[1 + i / 2] = (float) Math.sqrt(0.2);
				vectors.add(vector);
			}
			return vectors;
		});
		assertThat(measured.unrelated()).isCloseTo(0.8, within(1e-6));
		assertThat(measured.related()).isCloseTo(1, within(1e-6));
		assertThat(measured.aligned(0.8)).isCloseTo(0.45, within(1e-6));
	}

	@Test
	void makesDoWithAModelThatTellsNothing() {
		CosineScale measured = CosineScale.of("openai:flat",
				(texts) -> texts.stream().map((any) -> new float[] { 1 }).toList());
		assertThat(measured.related()).isGreaterThan(measured.unrelated());
	}

}
