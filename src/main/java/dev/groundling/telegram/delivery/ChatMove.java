package dev.groundling.telegram.delivery;

/** Follows a group that has become a supergroup and has another id since. */
@FunctionalInterface
public interface ChatMove {

	/**
	 * Takes over under the new id what is known under the former. Called again for the
	 * same move, there is nothing to do.
	 * @param from the former id
	 * @param to the id from now on
	 */
	void moved(long from, long to);

}
