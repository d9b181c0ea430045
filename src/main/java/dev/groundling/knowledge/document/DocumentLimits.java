package dev.groundling.knowledge.document;

import java.time.Duration;

import org.springframework.util.unit.DataSize;

/**
 * What the reading of one document may cost.
 *
 * @param time longest time it may take, the start of the process included
 * @param memory heap of the process
 */
public record DocumentLimits(Duration time, DataSize memory) {

	/** Most text that is taken from a document, in UTF-16 units: four Bibles. */
	static final int CHARACTERS = 5_000_000;

	/** Deepest nesting of elements that is followed. */
	static final int DEPTH = 200;

	/** Largest answer of the process, in bytes. */
	static final int ANSWER = 64 * 1024 * 1024;

}
