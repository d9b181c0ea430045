package dev.groundling.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * The terms of the European languages that Lucene has stemmers of: words in small letters
 * without the commonest ones, their endings and their accents.
 */
final class EuropeanTerms {

	// Those that are joined to the next word by an apostrophe.
	private static final CharArraySet ITALIAN_ARTICLES = new CharArraySet(List.of("c", "l", "all", "dall", "dell",
			"nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d"),
			true);

	private static final Map<Language, Analyzer> ANALYZERS = analyzers();

	private EuropeanTerms() {
	}

	static Analyzer analyzer(Language language) {
		return ANALYZERS.getOrDefault(language, Terms.words());
	}

	private static Map<Language, Analyzer> analyzers() {
		Map<Language, Analyzer> analyzers = new EnumMap<>(Language.class);
		analyzers.put(Language.GERMAN, analyzer(GermanAnalyzer.getDefaultStopSet(),
				(terms) -> new GermanLightStemFilter(new GermanNormalizationFilter(terms))));
		analyzers.put(Language.FRENCH, analyzer(FrenchAnalyzer.getDefaultStopSet(), FrenchAnalyzer.DEFAULT_ARTICLES,
				(terms) -> new FrenchLightStemFilter(terms)));
		analyzers.put(Language.SPANISH,
				analyzer(SpanishAnalyzer.getDefaultStopSet(), (terms) -> new SpanishLightStemFilter(terms)));
		analyzers.put(Language.ITALIAN, analyzer(ItalianAnalyzer.getDefaultStopSet(), ITALIAN_ARTICLES,
				(terms) -> new ItalianLightStemFilter(terms)));
		analyzers.put(Language.PORTUGUESE,
				analyzer(PortugueseAnalyzer.getDefaultStopSet(), (terms) -> new PortugueseLightStemFilter(terms)));
		analyzers.put(Language.DUTCH,
				analyzer(DutchAnalyzer.getDefaultStopSet(), (terms) -> new SnowballFilter(terms, "Dutch")));
		analyzers.put(Language.RUSSIAN,
				analyzer(RussianAnalyzer.getDefaultStopSet(), (terms) -> new RussianLightStemFilter(terms)));
		return analyzers;
	}

	private static Analyzer analyzer(CharArraySet commonest, UnaryOperator<TokenStream> stems) {
		return analyzer(commonest, CharArraySet.EMPTY_SET, stems);
	}

	private static Analyzer analyzer(CharArraySet commonest, CharArraySet elided, UnaryOperator<TokenStream> stems) {
		return new Analyzer() {
			@Override
			protected TokenStreamComponents createComponents(String field) {
				StandardTokenizer words = new StandardTokenizer();
				TokenStream telling = new StopFilter(new ElisionFilter(new LowerCaseFilter(words), elided), commonest);
				return new TokenStreamComponents(words, new ICUFoldingFilter(stems.apply(telling)));
			}
		};
	}

}
