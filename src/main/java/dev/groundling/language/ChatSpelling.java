package dev.groundling.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How English is spelt in chats, where it isn't a matter of a slipped finger.
 */
public final class ChatSpelling {

	private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("u", "you"), Map.entry("ur", "your"),
			Map.entry("r", "are"), Map.entry("pls", "please"), Map.entry("plz", "please"), Map.entry("wat", "what"),
			Map.entry("wht", "what"), Map.entry("wut", "what"), Map.entry("whats", "what is"),
			Map.entry("wats", "what is"), Map.entry("wen", "when"), Map.entry("whn", "when"),
			Map.entry("wher", "where"), Map.entry("whr", "where"), Map.entry("wheres", "where is"),
			Map.entry("wich", "which"), Map.entry("whitch", "which"), Map.entry("whos", "who is"),
			Map.entry("hu", "who"), Map.entry("hw", "how"), Map.entry("hows", "how is"), Map.entry("hav", "have"),
			Map.entry("hv", "have"), Map.entry("teh", "the"), Map.entry("da", "the"), Map.entry("dis", "this"),
			Map.entry("dat", "that"), Map.entry("w", "with"), Map.entry("wth", "with"), Map.entry("frm", "from"),
			Map.entry("n", "and"), Map.entry("abt", "about"), Map.entry("abot", "about"), Map.entry("abuot", "about"),
			Map.entry("aboutt", "about"), Map.entry("cuz", "because"), Map.entry("coz", "because"),
			Map.entry("bcoz", "because"), Map.entry("y", "why"), Map.entry("ppl", "people"),
			Map.entry("govt", "government"), Map.entry("prof", "professor"), Map.entry("yr", "year"),
			Map.entry("yrs", "years"), Map.entry("gonna", "going to"), Map.entry("wanna", "want to"),
			Map.entry("wuz", "was"), Map.entry("b4", "before"), Map.entry("lol", ""), Map.entry("thx", ""),
			Map.entry("btw", ""), Map.entry("omg", ""), Map.entry("didnt", "didn't"), Map.entry("doesnt", "doesn't"),
			Map.entry("isnt", "isn't"), Map.entry("wasnt", "wasn't"), Map.entry("cant", "can't"),
			Map.entry("dont", "don't"), Map.entry("tho", "though"), Map.entry("thru", "through"),
			Map.entry("tmrw", "tomorrow"), Map.entry("ther", "there"), Map.entry("wer", "were"),
			Map.entry("wos", "was"), Map.entry("mny", "many"), Map.entry("meny", "many"), Map.entry("muny", "money"));

	private ChatSpelling() {
	}

	/**
	 * Says what a chat spelling stands for.
	 * @param word a word in any case
	 * @return the usual spelling, which is empty for words that mean nothing; nothing for
	 * a word that isn't a chat spelling
	 */
	public static Optional<String> meant(String word) {
		return Optional.ofNullable(MEANT.get(word.toLowerCase(Locale.ROOT)));
	}

}
