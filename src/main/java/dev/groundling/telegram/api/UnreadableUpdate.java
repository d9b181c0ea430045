package dev.groundling.telegram.api;

import com.fasterxml.jackson.databind.JsonMappingException;

/** The client library can't read an update. The message has nothing of its text in it. */
public final class UnreadableUpdate extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private UnreadableUpdate(String message) {
		super(message);
	}

	// Jackson's own message quotes what it stumbled over.
	static UnreadableUpdate of(Exception fault) {
		String where = (fault instanceof JsonMappingException mapping) ? mapping.getPath()
			.stream()
			.map((step) -> (step.getFieldName() != null) ? step.getFieldName() : String.valueOf(step.getIndex()))
			.reduce((one, other) -> one + "." + other)
			.orElse("the update") : "the update";
		return new UnreadableUpdate(fault.getClass().getSimpleName() + " at " + where);
	}

}
