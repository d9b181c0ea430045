package dev.groundling.language;

import java.util.List;

/**
 * A language the service knows how to read. One constant is one language. English and
 * Chinese are read closely; of the others it knows the endings of words and some phrases.
 */
public enum Language {

	/** English. */
	ENGLISH("en"),

	/** Chinese, in simplified or traditional characters. */
	CHINESE("zh"),

	/** German. */
	GERMAN("de"),

	/** French. */
	FRENCH("fr"),

	/** Spanish. */
	SPANISH("es"),

	/** Italian. */
	ITALIAN("it"),

	/** Portuguese. */
	PORTUGUESE("pt"),

	/** Dutch. */
	DUTCH("nl"),

	/** Russian. */
	RUSSIAN("ru"),

	/** Any other language: read by the rules of Unicode alone. */
	OTHER("und");

	private final String code;

	Language(String code) {
		this.code = code;
	}

	/**
	 * Returns the language's BCP 47 code.
	 * @return the code, such as {@code en}; {@code und} for {@link #OTHER}
	 */
	public String code() {
		return this.code;
	}

	/**
	 * Guesses the language of a text from its scripts and commonest words.
	 * @param text any text, as short as a question
	 * @return the language, {@link #OTHER} when it is none of those known;
	 * {@link #ENGLISH} when there is nothing to tell by
	 */
	public static Language of(String text) {
		return LanguageDetection.of(text);
	}

	/**
	 * Finds the sentences of a stretch of text. Quotes and brackets belong to the
	 * sentence they close, line breaks are white space.
	 * @param text the whole text
	 * @param within the stretch to look at, usually a block that no sentence crosses
	 * @return the sentences in order, without white space around them; offsets refer to
	 * {@code text}
	 * @throws IndexOutOfBoundsException if {@code within} reaches beyond the text
	 */
	public List<TextRange> sentences(String text, TextRange within) {
		return new SentenceBreaker(this).sentences(text, within);
	}

}
