package dev.groundling.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IIOAdapter;
import com.hankcs.hanlp.dictionary.CoreSynonymDictionary;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.Predefine;

/**
 * What is known of Chinese words: how a text divides into them, what sort each is, which
 * mean the same, and how they are pronounced. All of it is HanLP's
 * (https://github.com/hankcs/HanLP), which is loaded when the first Chinese text is read
 * and takes some 50 MB. Its files are read from the class path and nothing is written.
 */
final class ChineseDictionary {

	/** Distance of words in one of the finest groups of the thesaurus. */
	private static final long SYNONYM = 0;

	/** Distance of words in neighbouring groups. */
	private static final long NEIGHBOUR = 3_000_000;

	private static final Segment WORDS = open();

	private static final LoadingCache<Pair, Double> RELATIONS = Caffeine.newBuilder()
		.maximumSize(50_000)
		.build(ChineseDictionary::compare);

	private ChineseDictionary() {
	}

	private static Segment open() {
		// Two dictionaries have no compiled form, which isn't worth a warning.
		Predefine.logger.setLevel(Level.SEVERE);
		HanLP.Config.IOAdapter = new ClassPath();
		return HanLP.newSegment()
			.enableNameRecognize(true)
			.enablePlaceRecognize(true)
			.enableOrganizationRecognize(true)
			.enableOffset(true);
	}

	/** Divides a text in simplified characters into words, with their places. */
	static List<Term> words(String simplified) {
		return WORDS.seg(simplified);
	}

	/**
	 * Tells how nearly two words mean the same.
	 * @param one a word of a question
	 * @param other a word that may tell the same
	 * @return 1 for the same word, 0 for words that have nothing to do with each other
	 */
	static double relatedness(String one, String other) {
		return one.equals(other) ? 1 : RELATIONS.get(new Pair(one, other));
	}

	private static double compare(Pair pair) {
		String one = pair.one();
		String other = pair.other();
		// The thesaurus has rising and falling beside each other.
		OptionalInt direction = Opposites.direction(one);
		if (direction.isPresent() && Opposites.direction(other).equals(OptionalInt.of(direction.getAsInt() ^ 1))) {
			return 0;
		}
		long distance = CoreSynonymDictionary.distance(one, other);
		// What holds of bicycles holds of vehicles, but not the other way round.
		if (distance == SYNONYM || one.length() > 1 && other.contains(one)) {
			return 0.8;
		}
		if (distance < NEIGHBOUR || other.length() > 1 && one.contains(other)) {
			return 0.6;
		}
		// Words that share a character mostly share a sense: 经费 and 费用.
		boolean shared = one.length() == 2 && other.length() >= 2
				&& one.chars().anyMatch((character) -> other.indexOf(character) >= 0);
		return shared ? 0.4 : 0;
	}

	/**
	 * Tells how a text is pronounced, without tones.
	 * @return a syllable for each Chinese character, other characters as they are, parted
	 * by spaces
	 */
	static String pronounced(String simplified) {
		return simplified.codePoints()
			.mapToObj(Character::toString)
			.map((character) -> character.codePointAt(0) < 0x80 ? character : syllable(character))
			.collect(Collectors.joining(" "));
	}

	private static String syllable(String character) {
		var pinyin = PinyinDictionary.convertToPinyin(character).getFirst();
		String syllable = (pinyin == null) ? "none" : pinyin.getPinyinWithoutTone();
		return syllable.equals("none") ? character : syllable;
	}

	private record Pair(String one, String other) {
	}

	private static final class ClassPath implements IIOAdapter {

		@Override
		public InputStream open(String path) throws IOException {
			InputStream stream = HanLP.class.getResourceAsStream("/" + path);
			if (stream == null) {
				throw new FileNotFoundException(path + " is not on the class path.");
			}
			return stream;
		}

		@Override
		public OutputStream create(String path) throws IOException {
			throw new IOException("Nothing is written.");
		}

	}

}
