package dev.groundling.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.util.VectorUtil;

/**
 * Between which cosines an embedding model puts texts that have nothing to do with each
 * other and texts that answer. Models differ much: what is far for one is near for
 * another. {@link #aligned} makes their cosines comparable, on the scale of
 * bge-small-en-v1.5, by which the thresholds of the program were chosen.
 *
 * @param unrelated typical cosine of a question and a sentence about something else
 * @param related typical cosine of a question and the sentence that answers it, above
 * {@code unrelated}
 */
record CosineScale(double unrelated, double related) {

	/** The model that the others are measured by. */
	private static final CosineScale ENGLISH = new CosineScale(0.45, 0.685);

	// Medians over the questions about two articles each and the sentences of the same
	// article.
	private static final Map<String, CosineScale> KNOWN = Map.of("bge-small-en-v1.5-q", ENGLISH, "bge-small-zh-v1.5-q",
			new CosineScale(0.42, 0.70), "words-1", ENGLISH);

	/** Questions, each with a sentence that answers it, about nothing in common. */
	private static final List<String> PROBES = List.of("How tall is the lighthouse?",
			"The lighthouse at the harbour mouth is 41 metres tall.", "Who founded the bakery?",
			"The bakery was founded by Marta Lindqvist, a retired nurse.", "Why did the match end early?",
			"The match was called off after an hour because of thunderstorms.", "When does the museum open?",
			"The museum opens its doors every morning at nine.", "What does the company make?",
			"The company makes pumps and valves for oil refineries.", "How many students passed the exam?",
			"Of the students who sat the exam, 212 passed.");

	/**
	 * Tells the scale of a model.
	 * @param model the name of the model
	 * @param vectors embeds texts, asked only about models that aren't known
	 * @return its scale
	 */
	static CosineScale of(String model, Embedder vectors) {
		CosineScale known = KNOWN.get(model);
		return (known != null) ? known : measured(vectors.embed(PROBES));
	}

	private static CosineScale measured(List<float[]> vectors) {
		List<Double> related = new ArrayList<>();
		List<Double> unrelated = new ArrayList<>();
		for (int question = 0; question < vectors.size(); question += 2) {
			for (int answer = 1; answer < vectors.size(); answer += 2) {
				double cosine = VectorUtil.dotProduct(vectors.get(question), vectors.get(answer));
				((answer == question + 1) ? related : unrelated).add(cosine);
			}
		}
		double low = median(unrelated);
		// A model that can't tell the one from the other gets a scale all the same.
		return new CosineScale(low, Math.max(median(related), low + 0.05));
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		return sorted.get(sorted.size() / 2);
	}

	/**
	 * Puts a cosine of this model on the scale of bge-small-en-v1.5.
	 * @param cosine the cosine
	 * @return the cosine that the other model would give to texts that are as near, -1 to
	 * 1
	 */
	double aligned(double cosine) {
		double nearness = (cosine - this.unrelated) / (this.related - this.unrelated);
		double aligned = ENGLISH.unrelated + nearness * (ENGLISH.related - ENGLISH.unrelated);
		return Math.clamp(aligned, -1, 1);
	}

	/** Turns texts into vectors of length 1. */
	interface Embedder {

		List<float[]> embed(List<String> texts);

	}

}
