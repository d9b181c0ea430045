package dev.groundling.retrieval;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * How vectors are written. A search walks a graph (HNSW) over vectors of one byte a
 * dimension, a quarter of the full ones; a small segment has no graph and is searched
 * whole. The full ones stay on disk, for what was found to be compared exactly.
 */
final class VectorCodec {

	/** One byte a dimension, searched by a graph. */
	static final Codec USUAL = of(new Lucene104HnswScalarQuantizedVectorsFormat(ScalarEncoding.UNSIGNED_BYTE,
			Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN, Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH));

	private VectorCodec() {
	}

	/**
	 * Makes a codec that differs from Lucene's in its vectors only.
	 * @param vectors how they are written; a format that Lucene knows by its name
	 * @return the codec, whose files Lucene reads by itself
	 */
	static Codec of(KnnVectorsFormat vectors) {
		return new Lucene104Codec() {
			@Override
			public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
				return vectors;
			}
		};
	}

}
