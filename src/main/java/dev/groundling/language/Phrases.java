package dev.groundling.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the service says in its own words, in the language of the one who asks. Languages
 * without phrases of their own are spoken to in English.
 */
public enum Phrases {

	/** The articles are near the subject but don't answer. */
	NOT_SAID("refusal"),

	/** The same, because of a year or number that they don't have: takes the number. */
	NOT_SAID_OF_NUMBER("refusal.number"),

	/** The same, because of a name that they don't have there: takes the name. */
	NOT_SAID_OF_NAME("refusal.name"),

	/** The articles have nothing to do with the question. */
	OFF_TOPIC("refusal.off-topic"),

	/** The articles are in another language than the question, and can't be compared. */
	FOREIGN("refusal.foreign"),

	/** An answer rests on quotes in another language. */
	TRANSLATED("translated"),

	/** Introduces the nearest thing the articles say: takes the quote and its marker. */
	NEAREST("nearest"),

	/** The model was stopped before it had said all. */
	CUT_SHORT("cut-short"),

	/** How people greet, parted by bars; the same for the next ones. */
	GREETINGS("talk.greetings"),

	/** How people thank. */
	THANKS("talk.thanks"),

	/** How people take their leave. */
	FAREWELLS("talk.farewells"),

	/** How people ask whom they speak to. */
	INTRODUCTIONS("talk.introductions"),

	/** Greets back. */
	GREETING_REPLY("talk.greetings.reply"),

	/** Replies to thanks. */
	THANKS_REPLY("talk.thanks.reply"),

	/** Says goodbye. */
	FAREWELL_REPLY("talk.farewells.reply"),

	/** Says what the service is. */
	SELF("talk.self"),

	/** Says what can be asked about: takes the titles of articles. */
	ASK_ABOUT("talk.ask-about"),

	/** The title of an article in a sentence: takes the title. */
	TITLE("talk.title");

	private final String key;

	Phrases(String key) {
		this.key = key;
	}

	/**
	 * Says the phrase.
	 * @param language the language to say it in
	 * @param arguments what to fill in
	 * @return the phrase
	 */
	public String in(Language language, String... arguments) {
		boolean unknown = language == Language.ENGLISH || language == Language.OTHER;
		Locale locale = unknown ? Locale.ROOT : Locale.of(language.code());
		ResourceBundle bundle = ResourceBundle.getBundle("dev.groundling.language.phrases", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(bundle.getString(this.key), locale).format(arguments);
	}

}
