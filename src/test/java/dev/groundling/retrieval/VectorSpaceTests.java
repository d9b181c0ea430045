package dev.groundling.retrieval;

import java.util.ArrayList;
import java.util.List;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VectorSpaceTests {

	private final List<String> embedded = new ArrayList<>();

	private boolean failing;

	private String name = "words-1";

	private final VectorSpace space = new VectorSpace(new Recording());

	@Test
	void embedsAQuestionThatIsAskedAgainOnce() {
		float[] first = this.space.query("How many patents?").orElseThrow().values();
		assertThat(this.space.query("How many patents?").orElseThrow().values()).isEqualTo(first);
		assertThat(this.embedded).containsExactly("How many patents?");
	}

	@Test
	void asksAgainAfterAFailure() {
		this.failing = true;
		assertThat(this.space.query("How many patents?")).isEmpty();
		this.failing = false;
		assertThat(this.space.query("How many patents?")).isPresent();
	}

	@Test
	void embedsAgainWhenAnotherModelStandsIn() {
		this.space.query("How many patents?");
		this.name = "bge-small-en-v1.5-q";
		assertThat(this.space.query("How many patents?").orElseThrow().model()).isEqualTo("bge-small-en-v1.5-q");
		assertThat(this.embedded).hasSize(2);
	}

	private final class Recording implements EmbeddingModel {

		@Override
		public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
			if (VectorSpaceTests.this.failing) {
				throw new TimeoutException("The server took too long.");
			}
			texts.forEach((text) -> VectorSpaceTests.this.embedded.add(text.text()));
			return Response.from(texts.stream().map((text) -> Embedding.from(new float[] { 0.6f, 0.8f })).toList());
		}

		@Override
		public String modelName() {
			return VectorSpaceTests.this.name;
		}

	}

}
