package dev.groundling.eval;

import dev.groundling.answer.Grounding;

/**
 * What the check made of a sentence.
 *
 * @param sentence the sentence and what is known of it
 * @param grounding what the check says
 * @param readMillis time to read the passages
 * @param checkMillis time to check the sentence
 * @param embedMillis time to embed the sentence, for comparison
 */
record GroundingOutcome(GroundingCase sentence, Grounding grounding, double readMillis, double checkMillis,
		double embedMillis) {

	boolean passed() {
		return this.grounding instanceof Grounding.Grounded;
	}

	boolean right() {
		return passed() == this.sentence.supported();
	}

	String reason() {
		return (this.grounding instanceof Grounding.Ungrounded ungrounded) ? String.join("; ", ungrounded.failures())
				: this.grounding.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
	}

}
