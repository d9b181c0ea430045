package dev.groundling.answer;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.groundling.answer.KeptRelations.Relations;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Language;
import dev.groundling.language.Lexicon;
import dev.groundling.language.Word;
import dev.groundling.retrieval.Vocabulary;

/**
 * How rare the terms of one question are, and how nearly words of the articles mean the
 * same.
 */
class TermRelations {

	/** From this rarity on a term counts in full. */
	private static final double RARE = 3;

	/** How well a shortened name meets the whole one. */
	private static final double SHORTENED = 0.8;

	/** Characters of a Chinese person's name, which is never shortened. */
	private static final int LONGEST_PERSON = 3;

	private final Language language;

	private final List<Word> terms;

	private final Set<String> asked = new HashSet<>();

	private final Map<Word, Double> rarities = new IdentityHashMap<>();

	// The same terms are held against the same words again and again.
	private final Map<Word, Map<String, Double>> relations = new IdentityHashMap<>();

	private final Map<List<Word>, Map<Word, Relations>> texts = new IdentityHashMap<>();

	private final Map<List<Word>, String> joined = new IdentityHashMap<>();

	private final KeptRelations kept;

	/**
	 * Prepares the terms of a question.
	 * @param inquiry the question
	 * @param vocabulary tells how rare they are
	 * @param kept what was found out for other questions
	 */
	TermRelations(Inquiry inquiry, Vocabulary vocabulary, KeptRelations kept) {
		this.kept = kept;
		this.language = inquiry.reading().language();
		this.terms = inquiry.terms();
		for (Word word : inquiry.reading().words()) {
			this.asked.addAll(word.forms());
			if (this.terms.contains(word) || word.capitalised()) {
				this.rarities.put(word, vocabulary.rarity(word.surface(), this.language));
			}
		}
	}

	/** Tells whether the question itself has a word, inflection aside. */
	boolean asked(Word word) {
		return !Collections.disjoint(this.asked, word.forms());
	}

	double rarity(Word term) {
		return this.rarities.getOrDefault(term, 1d);
	}

	/**
	 * Tells how much a term matters by its rarity.
	 * @param term a term of the question
	 * @return 0 for a word of every sentence, 1 for a rare one
	 */
	double weight(Word term) {
		return Math.min(1, rarity(term) / RARE);
	}

	double coverage(List<Word> words) {
		return coverage(this.terms, words);
	}

	double coverage(List<Word> some, List<Word> words) {
		double met = 0;
		double all = 0;
		for (Word term : some) {
			met += rarity(term) * best(term, words);
			all += rarity(term);
		}
		return (all > 0) ? met / all : 0;
	}

	double weakest(List<Word> words) {
		return this.terms.stream().mapToDouble((term) -> 1 - weight(term) * (1 - best(term, words))).min().orElse(1);
	}

	double mean(List<Word> some, List<Word> words) {
		return some.stream().mapToDouble((term) -> best(term, words)).average().orElse(0.5);
	}

	double best(Word term, List<Word> words) {
		// Chinese words that mean the same aren't always divided in the same way.
		if (this.language == Language.CHINESE) {
			String plain = term.forms().iterator().next();
			String told = joined(words);
			if (told.contains(plain)) {
				return 1;
			}
			if (term.tag() == Word.Tag.NAME && plain.length() > LONGEST_PERSON) {
				return shortened(plain, told, words);
			}
		}
		return each(term, words).highest();
	}

	// After the first time a long name is shortened to its kind or its beginning: 集团 or
	// 云岭公交 for 云岭公交集团. As the end of another name the kind tells nothing.
	private static double shortened(String name, String told, List<Word> words) {
		boolean kind = words.stream()
			.map((word) -> word.forms().iterator().next())
			.anyMatch((word) -> word.length() > 1 && name.endsWith(word));
		boolean beginning = told.contains(name.substring(0, Math.max(2, name.length() - 2)));
		return (kind || beginning) ? SHORTENED : 0;
	}

	private String joined(List<Word> words) {
		return this.joined.computeIfAbsent(words,
				(key) -> words.stream().map((word) -> word.forms().iterator().next()).collect(Collectors.joining()));
	}

	/** Tells how nearly each word of a text means the same as a term. */
	Relations each(Word term, List<Word> words) {
		return this.texts.computeIfAbsent(words, (key) -> new IdentityHashMap<>())
			.computeIfAbsent(term, (key) -> this.kept.of(this.language, term, words, this::between));
	}

	double between(Word term, Word word) {
		if (term.sameAs(word)) {
			return 1;
		}
		return fixed(term) ? 0 : related(term, word);
	}

	// A number or a name has no other words for it.
	private static boolean fixed(Word term) {
		return term.tag() == Word.Tag.NUMBER || term.tag() == Word.Tag.NAME || term.capitalised();
	}

	private double related(Word term, Word word) {
		return this.relations.computeIfAbsent(term, (key) -> new HashMap<>())
			.computeIfAbsent(word.surface(), (key) -> Lexicon.relatedness(term, word));
	}

}
