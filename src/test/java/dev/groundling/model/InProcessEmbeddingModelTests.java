package dev.groundling.model;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class InProcessEmbeddingModelTests {

	private final Executor executor = ForkJoinPool.commonPool();

	// Lucene's dot product is the cosine only then.
	@Test
	void vectorsHaveLengthOne() {
		InProcessEmbeddingModel model = InProcessEmbeddingModel.load("bge-small-en-v1.5-q", 384, this.executor);
		double square = 0;
		for (float component : model.embed("The tram left at 6:12.").content().vector()) {
			square += component * component;
		}
		assertThat(square).isCloseTo(1, within(1e-5));
	}

	@Test
	void saysWhatToDoWithoutItsFiles() {
		assertThatExceptionOfType(EmbeddingModelUnavailable.class)
			.isThrownBy(() -> InProcessEmbeddingModel.load("no-such-model", 384, this.executor))
			.withMessage(
					"The embedding model no-such-model can't be read: no-such-model.onnx is not on the class path.")
			.satisfies((ex) -> assertThat(ex.action()).isEqualTo("Build the program again; the model is part of it."));
	}

}
