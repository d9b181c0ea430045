package dev.groundling.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class LazyEmbeddingModelTests {

	@Test
	void isLoadedWhenItIsFirstUsed() {
		try (LazyEmbeddingModel model = new LazyEmbeddingModel("bge-small-zh-v1.5-q", 512, Runnable::run)) {
			assertThat(model.modelName()).isEqualTo("bge-small-zh-v1.5-q");
			assertThat(model.isLoaded()).isFalse();
			assertThat(model.embed("海带养殖").content().vector()).hasSize(512);
			assertThat(model.isLoaded()).isTrue();
		}
	}

	@Test
	void givesWayToOneThatKnowsWordsWhereItCannotBeLoaded(CapturedOutput output) {
		try (LazyEmbeddingModel model = new LazyEmbeddingModel("no-such-model", 512, Runnable::run)) {
			assertThat(model.embed("海带养殖").content().vector()).hasSize(768);
			assertThat(model.modelName()).isEqualTo(WordEmbeddingModel.NAME);
			assertThat(model.dimension()).isEqualTo(768);
		}
		assertThat(output).contains("no-such-model.onnx is not on the class path");
	}

}
