package dev.groundling.eval;

/**
 * A file given to the evaluation can't be used. The message is one line for the person
 * who gave it: which file, where in it, what is wrong.
 */
public class FaultyInput extends RuntimeException {

	/**
	 * Tells what is wrong.
	 * @param message one line for the person who gave the file
	 */
	public FaultyInput(String message) {
		super(message);
	}

}
