package dev.groundling.language;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * What WordNet 3.1 knows of English words: which ones there are, their dictionary forms,
 * and which mean nearly the same (C. Fellbaum, "WordNet: An Electronic Lexical Database",
 * MIT Press, 1998).
 */
public final class Lexicon {

	private static final Set<PointerType> NEAR = Set.of(PointerType.HYPERNYM, PointerType.DERIVATION,
			PointerType.SIMILAR_TO, PointerType.PERTAINYM, PointerType.VERB_GROUP, PointerType.ENTAILMENT,
			PointerType.SEE_ALSO, PointerType.ATTRIBUTE, PointerType.INSTANCE_HYPERNYM);

	/** Rare senses connect everything with everything. */
	private static final int SENSES = 6;

	private static final int CATEGORY_DEPTH = 12;

	// WordNet's longest entry has 71 characters. Its reader tries every way to join the
	// parts of a compound, so that time doubles with each part.
	private static final int LONGEST = 71;

	private static final int PARTS = 5;

	private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

	private static final Pattern CHINESE_PERSON = Pattern
		.compile(".*(?:人|员|者|家(?<!国家|大家)|手|师|生(?<!学生)|学生|户|民|代表|记者|工人|主任|所长|市长|县长|老板|教授|专家|医生|护士|乘客|游客|工匠)");

	private static final Dictionary WORDNET = open();

	private static final LoadingCache<String, Entry> ENTRIES = Caffeine.newBuilder()
		.maximumSize(50_000)
		.build(Lexicon::lookUp);

	private static final LoadingCache<String, Set<String>> CATEGORIES = Caffeine.newBuilder()
		.maximumSize(10_000)
		.build(Lexicon::climb);

	private static final LoadingCache<String, Boolean> MONEY = Caffeine.newBuilder()
		.maximumSize(10_000)
		.build((noun) -> {
			IndexWord entry = entries(noun).get(POS.NOUN);
			return entry != null && climb(entry.getSenses()).contains("monetary unit");
		});

	private static final LoadingCache<String, Set<String>> KINDS = Caffeine.newBuilder()
		.maximumSize(10_000)
		.build((noun) -> {
			IndexWord entry = entries(noun).get(POS.NOUN);
			return (entry == null) ? Set.of() : climb(entry.getSenses());
		});

	private Lexicon() {
	}

	/**
	 * Tells whether a word is English, in any of its forms.
	 * @param word the word, in any case
	 * @return whether WordNet has it, or it is one of the small words that WordNet leaves
	 * out
	 */
	public static boolean knows(String word) {
		return CommonWords.english(List.of(word.toLowerCase(Locale.ROOT))) > 0
				|| !ENTRIES.get(word.toLowerCase(Locale.ROOT)).lemmas().isEmpty();
	}

	/**
	 * Tells how nearly two words mean the same.
	 * @param one a word
	 * @param other another word
	 * @return 1 for the same word, less for synonyms and their neighbours, 0 for words
	 * that have nothing to do with each other
	 */
	public static double relatedness(Word one, Word other) {
		if (one.sameAs(other)) {
			return 1;
		}
		if (HanText.in(one.surface())) {
			return HanText.in(other.surface()) ? ChineseDictionary.relatedness(plain(one), plain(other)) : 0;
		}
		Entry first = ENTRIES.get(one.lower());
		Entry second = ENTRIES.get(other.lower());
		if (meet(first.senses(), second.senses())) {
			return 0.8;
		}
		if (meet(first.senses(), second.neighbours()) || meet(first.neighbours(), second.senses())) {
			return 0.6;
		}
		return 0;
	}

	// Chinese words have one form, in simplified characters.
	private static String plain(Word word) {
		return word.forms().iterator().next();
	}

	/**
	 * Tells whether a noun names a kind of something, as a professor is a kind of person.
	 * @param noun the noun, in any form
	 * @param category the more general noun in its dictionary form
	 * @return whether one of its common senses falls under the category
	 */
	public static boolean isA(String noun, String category) {
		if (HanText.in(noun)) {
			return category.equals("person") && CHINESE_PERSON.matcher(HanText.simplified(noun)).matches();
		}
		return CATEGORIES.get(noun.toLowerCase(Locale.ROOT)).contains(category);
	}

	/**
	 * Tells whether a noun can name a unit of money, in whatever sense: a rand is a
	 * district first, but after a number nearly always money.
	 * @param noun the noun, in any form
	 * @return whether one of its senses is a unit of money
	 */
	static boolean isMoney(String noun) {
		return MONEY.get(noun.toLowerCase(Locale.ROOT));
	}

	static Set<String> forms(String token) {
		return ENTRIES.get(token.toLowerCase(Locale.ROOT)).forms();
	}

	/**
	 * Tells whether a noun names a kind of something in any of its senses, rare ones
	 * included.
	 * @param noun the noun, in any form, or a compound of two words
	 * @param category the more general noun in its dictionary form
	 * @return whether one of its senses falls under the category
	 */
	public static boolean canBe(String noun, String category) {
		return KINDS.get(noun.toLowerCase(Locale.ROOT)).contains(category);
	}

	/**
	 * Returns the verbs that a word can be a form of.
	 * @param form the word, in any case
	 * @return their dictionary forms, none if it isn't a form of a verb
	 */
	public static List<String> verbs(String form) {
		try {
			return WORDNET.getMorphologicalProcessor().lookupAllBaseForms(POS.VERB, form.toLowerCase(Locale.ROOT));
		}
		catch (JWNLException ex) {
			throw new IllegalStateException("WordNet can't be read.", ex);
		}
	}

	// Both are in order.
	private static boolean meet(long[] some, long[] others) {
		int i = 0;
		int j = 0;
		while (i < some.length && j < others.length) {
			if (some[i] == others[j]) {
				return true;
			}
			if (some[i] < others[j]) {
				i++;
			}
			else {
				j++;
			}
		}
		return false;
	}

	private static Entry lookUp(String word) {
		Set<String> lemmas = new LinkedHashSet<>();
		Set<Long> senses = new HashSet<>();
		Set<Long> neighbours = new HashSet<>();
		for (IndexWord entry : entries(word).values()) {
			lemmas.add(entry.getLemma());
			for (Synset sense : commonSenses(entry)) {
				senses.add(key(sense.getPOS(), sense.getOffset()));
				for (Pointer pointer : sense.getPointers()) {
					if (NEAR.contains(pointer.getType())) {
						Synset neighbour = synset(pointer);
						neighbours.add(key(neighbour.getPOS(), neighbour.getOffset()));
					}
				}
			}
		}
		neighbours.removeAll(senses);
		return new Entry(lemmas, forms(word, lemmas), ordered(senses), ordered(neighbours));
	}

	private static Set<String> forms(String word, Set<String> lemmas) {
		Set<String> forms = new LinkedHashSet<>();
		forms.add(word);
		for (Term term : Terms.in(word, Language.ENGLISH)) {
			forms.add(term.stem());
		}
		forms.addAll(lemmas);
		return Collections.unmodifiableSet(forms);
	}

	private static long[] ordered(Set<Long> senses) {
		return senses.stream().mapToLong(Long::longValue).sorted().toArray();
	}

	private static Set<String> climb(String noun) {
		IndexWord entry = entries(noun).get(POS.NOUN);
		return (entry == null) ? Set.of() : climb(commonSenses(entry));
	}

	private static Set<String> climb(List<Synset> senses) {
		Set<String> categories = new HashSet<>();
		// One by one: the list reads its senses from the dictionary as it is walked, and
		// looks empty to a copy before that.
		Deque<Synset> open = new ArrayDeque<>();
		for (Synset sense : senses) {
			open.add(sense);
		}
		for (int depth = 0; depth < CATEGORY_DEPTH && !open.isEmpty(); depth++) {
			Deque<Synset> higher = new ArrayDeque<>();
			for (Synset sense : open) {
				sense.getWords().forEach((word) -> categories.add(word.getLemma().toLowerCase(Locale.ROOT)));
				for (Pointer pointer : sense.getPointers()) {
					if (pointer.getType() == PointerType.HYPERNYM
							|| pointer.getType() == PointerType.INSTANCE_HYPERNYM) {
						higher.add(synset(pointer));
					}
				}
			}
			open = higher;
		}
		return categories;
	}

	private static List<Synset> commonSenses(IndexWord entry) {
		List<Synset> senses = entry.getSenses();
		return senses.subList(0, Math.min(SENSES, senses.size()));
	}

	private static long key(POS pos, long offset) {
		return offset * 8 + pos.getId();
	}

	static Map<POS, IndexWord> entries(String word) {
		Map<POS, IndexWord> found = new EnumMap<>(POS.class);
		if (word.length() > LONGEST || BETWEEN_PARTS.splitAsStream(word).count() > PARTS) {
			return found;
		}
		try {
			for (POS pos : POS.values()) {
				IndexWord entry = WORDNET.lookupIndexWord(pos, word);
				if (entry != null) {
					found.put(pos, entry);
				}
			}
		}
		catch (JWNLException ex) {
			throw new IllegalStateException("WordNet can't be read.", ex);
		}
		return found;
	}

	private static Synset synset(Pointer pointer) {
		try {
			return pointer.getTargetSynset();
		}
		catch (JWNLException ex) {
			throw new IllegalStateException("WordNet can't be read.", ex);
		}
	}

	private static Dictionary open() {
		try {
			return Dictionary.getDefaultResourceInstance();
		}
		catch (JWNLException ex) {
			throw new IllegalStateException("WordNet can't be opened.", ex);
		}
	}

	/**
	 * What is kept of a word.
	 *
	 * @param lemmas its dictionary forms, none for a word that WordNet hasn't
	 * @param forms itself, its stem and its dictionary forms
	 * @param senses its common meanings, in order
	 * @param neighbours meanings one step away from those, in order
	 */
	private record Entry(Set<String> lemmas, Set<String> forms, long[] senses, long[] neighbours) {
	}

}
