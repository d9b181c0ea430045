package dev.groundling.retrieval;

/**
 * The vector of a query.
 *
 * @param values its components
 * @param model name of the model that made it
 * @param scale how its cosines are to be read
 */
record QueryVector(float[] values, String model, CosineScale scale) {

	/** Returns the name of a field that has vectors of the same model. */
	String field(String prefix) {
		return VectorSpace.field(prefix, this.model);
	}

}
