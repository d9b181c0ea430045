package dev.groundling.model;

import dev.langchain4j.model.embedding.EmbeddingModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class EmbeddingModelLoadingTests {

	@Test
	void givesTheModel(CapturedOutput output) {
		try (EmbeddingModelLoading loading = new EmbeddingModelLoading("bge-small-en-v1.5-q", 384)) {
			EmbeddingModel model = loading.best();
			assertThat(model.modelName()).isEqualTo("bge-small-en-v1.5-q");
			assertThat(new EmbeddingHealth(model).health().getDetails()).containsEntry("search",
					"by words and meaning");
		}
		assertThat(output).contains("Embedding model bge-small-en-v1.5-q loaded in ").doesNotContain("by words only");
	}

	@Test
	void givesOneThatKnowsWordsWhereTheModelCannotBeLoadedAndSaysSoOnce(CapturedOutput output) {
		try (EmbeddingModelLoading loading = new EmbeddingModelLoading("no-such-model", 384)) {
			EmbeddingModel model = loading.best();
			assertThat(model.modelName()).isEqualTo(WordEmbeddingModel.NAME);
			assertThat(new EmbeddingHealth(model).health().getDetails()).containsEntry("search", "by words only")
				.containsEntry("model", "none");
		}
		assertThat(output.toString().lines().filter((line) -> line.contains("WARN"))).singleElement()
			.asString()
			.contains("searched by words only", "no-such-model.onnx is not on the class path",
					"Build the program again");
	}

}
