package dev.groundling.answer.suggestion;

import java.util.List;

/** Makes questions of one sort from a clause. */
interface Maker {

	/**
	 * Asks for a fact that the clause states.
	 * @param clause the clause
	 * @return the questions, most often none
	 */
	List<Drafted> from(Clause clause);

}
