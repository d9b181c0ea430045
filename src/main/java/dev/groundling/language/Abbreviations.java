package dev.groundling.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words whose full stop does not end a sentence, sorted by what may follow them.
 */
final class Abbreviations {

	private static final Set<String> NEVER_LAST = Set.of("mr", "mrs", "ms", "messrs", "mme", "mlle", "dr", "drs",
			"prof", "rev", "hon", "st", "mt", "ft", "gen", "lt", "col", "sgt", "capt", "cmdr", "maj", "adm", "gov",
			"sen", "rep", "pres", "supt", "vs", "cf", "viz", "e.g", "i.e", "eg", "ie", "approx", "ca", "esp", "incl",
			"excl", "resp", "dept", "univ", "assn", "ed", "eds", "vgl", "bzw", "z.b", "d.h");

	private static final Set<String> BEFORE_NUMBER = Set.of("no", "nos", "nr", "fig", "figs", "sec", "sect", "art",
			"vol", "vols", "ch", "chap", "p", "pp", "eq", "eqs", "ver", "v", "para", "ref", "refs", "rm", "bldg", "apt",
			"tel", "ext", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

	// Plain words when written small.
	private static final Set<String> BEFORE_NUMBER_IF_CAPITAL = Set.of("Art", "Tab", "App", "Cat", "Par");

	private static final Set<String> MAYBE_LAST = Set.of("inc", "ltd", "co", "corp", "bros", "pty", "pvt", "plc", "llc",
			"gmbh", "cie", "jr", "sr", "esq", "ave", "blvd", "rd", "al");

	// U.S., a.m., Ph.D., or the J. of J. K. Rowling
	private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\p{M}*|[Pp]h)(?:\\.\\p{L}\\p{M}*){0,5}");

	// Words that, with a capital, open a sentence far more often than they are a name.
	private static final Set<String> OPENERS = Set.of("the", "a", "an", "this", "that", "these", "those", "it", "its",
			"he", "she", "they", "we", "you", "i", "his", "her", "their", "our", "my", "in", "on", "at", "by", "for",
			"from", "with", "after", "before", "since", "when", "while", "as", "if", "although", "though", "but", "and",
			"or", "however", "there", "here", "now", "then", "some", "many", "most", "all", "each", "both", "according",
			"meanwhile", "also", "to", "during", "under", "over", "between", "among", "what", "who", "how", "why",
			"where", "which", "more", "today", "yesterday", "later", "last", "next", "no", "not", "only", "once", "so",
			"such", "until", "will", "is", "are", "was", "were", "did", "do", "does", "can");

	private Abbreviations() {
	}

	/**
	 * Tells whether a word with a full stop leaves its sentence open.
	 * @param word the word before the full stop, which is left out
	 * @param rest what follows the full stop, without white space at the front
	 * @return whether the sentence goes on
	 */
	static boolean holdsOpen(String word, String rest) {
		String lower = word.toLowerCase(Locale.ROOT);
		boolean number = startsWithNumber(rest);
		boolean numbered = BEFORE_NUMBER.contains(lower) || BEFORE_NUMBER_IF_CAPITAL.contains(word);
		if (NEVER_LAST.contains(lower) || (number && numbered)) {
			return true;
		}
		boolean maybeLast = MAYBE_LAST.contains(lower)
				|| (INITIALS.matcher(word).matches() && !(word.equals("I") && !number));
		return maybeLast && !opensSentence(rest);
	}

	private static boolean startsWithNumber(String rest) {
		int at = (!rest.isEmpty() && "([".indexOf(rest.charAt(0)) >= 0) ? 1 : 0;
		return at < rest.length() && Character.isDigit(rest.charAt(at));
	}

	private static boolean opensSentence(String rest) {
		if (!rest.isEmpty() && "\"“‘«".indexOf(rest.charAt(0)) >= 0) {
			return true;
		}
		int end = 0;
		while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
			end++;
		}
		return OPENERS.contains(rest.substring(0, end).toLowerCase(Locale.ROOT));
	}

}
