package dev.groundling.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.DimensionAwareEmbeddingModel;
import dev.langchain4j.model.output.Response;

/**
 * Stands in where no embedding model can be loaded: it knows which words texts share, and
 * nothing of their meaning. Words and beginnings of words are hashed into one of many
 * components each (K. Weinberger et al., "Feature Hashing for Large Scale Multitask
 * Learning", ICML 2009). One further component is the same for all texts, and so large
 * that texts without a common word have the cosine that unrelated texts have under the
 * model it stands in for; what was fitted to that model's cosines goes on making sense.
 */
class WordEmbeddingModel extends DimensionAwareEmbeddingModel {

	/** Changes with every change to the vectors, since indexes are told apart by it. */
	static final String NAME = "words-1";

	private static final int DIMENSION = 768;

	private static final double UNRELATED = 0.45;

	private static final Pattern WORD = Pattern
		.compile("\\p{IsHan}|\\p{N}+|[\\p{L}&&\\P{IsHan}][\\p{L}\\p{M}&&\\P{IsHan}]*");

	/** Letters that most inflected forms of a word begin with alike. */
	private static final int STEM = 5;

	private static final double SHARE_OF_STEM = 0.7;

	@Override
	public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
		return Response.from(texts.stream().map((text) -> Embedding.from(vector(text.text()))).toList());
	}

	@Override
	public String modelName() {
		return NAME;
	}

	@Override
	protected Integer knownDimension() {
		return DIMENSION;
	}

	private static float[] vector(String text) {
		float[] vector = new float[DIMENSION];
		features(text).forEach((feature, weight) -> {
			int hash = mixed(feature.hashCode());
			vector[1 + Integer.remainderUnsigned(hash >>> 1, DIMENSION - 1)] += ((hash & 1) == 0) ? weight : -weight;
		});
		double square = 0;
		for (float component : vector) {
			square += component * component;
		}
		double scale = (square > 0) ? Math.sqrt((1 - UNRELATED) / square) : 0;
		for (int i = 1; i < DIMENSION; i++) {
			vector[i] *= (float) scale;
		}
		vector[0] = (float) ((square > 0) ? Math.sqrt(UNRELATED) : 1);
		return vector;
	}

	private static Map<String, Float> features(String text) {
		Map<String, Float> features = new HashMap<>();
		WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
			.results()
			.map((match) -> match.group())
			.forEach((word) -> {
				features.put(word, (float) weight(word));
				String stem = word.substring(0, Math.min(STEM, word.length()));
				features.put(stem + "…", (float) (SHARE_OF_STEM * weight(word)));
			});
		return features;
	}

	// Short words are seldom what a text is about; Chinese ones have one character.
	private static double weight(String word) {
		boolean tells = word.length() >= STEM || !Character.isLetter(word.charAt(0))
				|| Character.isIdeographic(word.codePointAt(0));
		return tells ? 1 : 0.05 * Math.pow(word.length(), 2);
	}

	// Spreads similar hash codes, as in MurmurHash3.
	private static int mixed(int hash) {
		int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
		mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
		return mixed ^ (mixed >>> 16);
	}

}
