package dev.groundling.retrieval;

/** What becomes of an index that another process holds. */
enum WhenLocked {

	/** It isn't opened. The service has to be able to change what it serves. */
	REFUSE,

	/**
	 * It is read as it is now, and can't be changed. Enough for a command beside a
	 * running service, as long as the index is up to date.
	 */
	READ

}
