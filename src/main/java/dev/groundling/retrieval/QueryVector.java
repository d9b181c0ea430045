package dev.groundling.retrieval;

/**
 * The vector of a query.
 *
 * @param values its components
 * @param model name of the model that made it
 * @param scale how its cosines are to be read
 * @param telling whether the cosines tell anything: a model that doesn't read the
 * language of the query still puts texts in some order, but no more
 */
record QueryVector(float[] values, String model, CosineScale scale, boolean telling) {

	QueryVector notTelling() {
		return new QueryVector(this.values, this.model, this.scale, false);
	}

	/** Returns the name of a field that has vectors of the same model. */
	String field(String prefix) {
		return VectorSpace.field(prefix, this.model);
	}

}
