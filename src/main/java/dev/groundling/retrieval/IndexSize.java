package dev.groundling.retrieval;

/**
 * How much the index holds.
 *
 * @param articles number of articles
 * @param passages number of passages in all of them
 */
public record IndexSize(int articles, int passages) {

	/**
	 * Tells it in English.
	 * @return such as "1 article, 14 passages"
	 */
	public String inWords() {
		return counted(this.articles, "article") + ", " + counted(this.passages, "passage");
	}

	private static String counted(int number, String noun) {
		return number + " " + noun + ((number == 1) ? "" : "s");
	}

}
