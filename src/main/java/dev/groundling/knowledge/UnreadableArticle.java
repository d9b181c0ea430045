package dev.groundling.knowledge;

/**
 * A file that can't be made an article. The message goes on after "notes.txt can't be
 * used: " and says what is wrong with the file, and how to mend it.
 */
public class UnreadableArticle extends Exception {

	/**
	 * Says why.
	 * @param message what is wrong and how to mend it, without the name of the file
	 */
	public UnreadableArticle(String message) {
		super(message);
	}

}
