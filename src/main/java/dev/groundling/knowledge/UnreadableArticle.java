package dev.groundling.knowledge;

/**
 * A file that can't be made an article. The message goes on after "notes.txt can't be
 * used: " and says what is wrong with the file, and how to mend it.
 */
class UnreadableArticle extends Exception {

	UnreadableArticle(String message) {
		super(message);
	}

}
