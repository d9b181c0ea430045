package dev.groundling.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Divides texts into the terms that are indexed and compared, by the rules of their
 * language. One analyzer serves indexing, searching and the reading of sentences, so that
 * the three agree on what a term is.
 */
public final class Terms {

	private static final Analyzer ENGLISH = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String field) {
			StandardTokenizer words = new StandardTokenizer();
			TokenStream terms = new EnglishPossessiveFilter(words);
			terms = new ICUFoldingFilter(terms);
			terms = new StopFilter(terms, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
			return new TokenStreamComponents(words, new PorterStemFilter(terms));
		}
	};

	// Chinese has no spaces: overlapping pairs of characters need no dictionary, which
	// would split names it doesn't know.
	private static final Analyzer UNIVERSAL = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String field) {
			StandardTokenizer words = new StandardTokenizer();
			return new TokenStreamComponents(words, new CJKBigramFilter(new ICUFoldingFilter(words)));
		}
	};

	private static final Analyzer WORDS = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String field) {
			StandardTokenizer words = new StandardTokenizer();
			return new TokenStreamComponents(words, new ICUFoldingFilter(words));
		}
	};

	private Terms() {
	}

	/**
	 * Returns the analyzer that keeps every word whole, for telling typing errors from
	 * words that the articles use.
	 * @return the analyzer, shared and thread safe
	 */
	public static Analyzer words() {
		return WORDS;
	}

	/**
	 * Returns the analyzer for texts of a language.
	 * @param language the language
	 * @return the analyzer, shared and thread safe
	 */
	public static Analyzer analyzer(Language language) {
		return (language == Language.ENGLISH) ? ENGLISH : UNIVERSAL;
	}

	/**
	 * Finds the terms of a text.
	 * @param text any text
	 * @param language the language to read it in
	 * @return the terms in order, without the language's stop words
	 */
	public static List<Term> in(String text, Language language) {
		List<Term> terms = new ArrayList<>();
		try (TokenStream stream = analyzer(language).tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				terms.add(new Term(term.toString(), new TextRange(offset.startOffset(), offset.endOffset())));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A string can't fail to be read.", ex);
		}
		return terms;
	}

}
