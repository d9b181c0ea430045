package dev.groundling.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * The commonest words of languages in Latin script, by which they are told apart.
 */
final class CommonWords {

	// Lucene's English set of 33 words has no question words; the last lines are chat
	// spellings.
	private static final Set<String> ENGLISH = Set.of("""
			a an the this that these those and or but nor if then than so as of at by for with about against between
			into through during before after above below to from up down in out on off over under since until while
			again once here there when where why how what which who whom whose all any both each few more most other
			some such no not only own same too very many much lot every another one two first last new i me my mine
			we us our ours you your yours he him his she her hers it its they them their theirs myself itself
			themselves am is are was were be been being have has had having do does did doing done will would can
			could shall should may might must cannot get got gets give given make made take say says said tell show
			find know want need use used please because per also just now still ever never dont doesnt didnt isnt
			arent wasnt werent cant couldnt wont wouldnt hasnt havent whats wheres whos hows thats im ive youre
			theyre theres u ur r pls plz thx wat wht wut hw hav wich wen wher whr wer dis dat teh cuz bcoz abt
			""".strip().split("\\s+"));

	private static final Map<Language, CharArraySet> READ = Map.of(Language.GERMAN, GermanAnalyzer.getDefaultStopSet(),
			Language.FRENCH, FrenchAnalyzer.getDefaultStopSet(), Language.SPANISH, SpanishAnalyzer.getDefaultStopSet(),
			Language.ITALIAN, ItalianAnalyzer.getDefaultStopSet(), Language.PORTUGUESE,
			PortugueseAnalyzer.getDefaultStopSet(), Language.DUTCH, DutchAnalyzer.getDefaultStopSet());

	private static final List<CharArraySet> OTHERS = List.of(DanishAnalyzer.getDefaultStopSet(),
			SwedishAnalyzer.getDefaultStopSet(), NorwegianAnalyzer.getDefaultStopSet(),
			FinnishAnalyzer.getDefaultStopSet(), HungarianAnalyzer.getDefaultStopSet(),
			IndonesianAnalyzer.getDefaultStopSet(), RomanianAnalyzer.getDefaultStopSet(),
			TurkishAnalyzer.getDefaultStopSet(), CzechAnalyzer.getDefaultStopSet(),
			CatalanAnalyzer.getDefaultStopSet());

	private CommonWords() {
	}

	/**
	 * Counts the words that are among the commonest of English.
	 * @param words words in small letters, without apostrophes
	 * @return how many of them are
	 */
	static long english(List<String> words) {
		return words.stream().filter(ENGLISH::contains).count();
	}

	/**
	 * Finds the language, other than English, that has most of the words among its
	 * commonest.
	 * @param words words in small letters
	 * @return the language and how many of the words; of equals, one that can be read
	 */
	static Count foreign(List<String> words) {
		Count best = new Count(Language.OTHER, 0);
		for (Map.Entry<Language, CharArraySet> language : new TreeMap<>(READ).entrySet()) {
			best = best.or(new Count(language.getKey(), count(words, language.getValue())));
		}
		for (CharArraySet other : OTHERS) {
			best = best.or(new Count(Language.OTHER, count(words, other)));
		}
		return best;
	}

	private static long count(List<String> words, CharArraySet common) {
		return words.stream().filter(common::contains).count();
	}

	/**
	 * How many words are a language's.
	 *
	 * @param language the language
	 * @param words the number of words
	 */
	record Count(Language language, long words) {

		private Count or(Count other) {
			return (other.words > this.words) ? other : this;
		}

	}

}
