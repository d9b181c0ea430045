package dev.groundling.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * Tells the language of a text, be it an article or a question of three words.
 */
final class LanguageDetection {

	/*
	 * Scripts decide first. What is written in Latin letters is taken for English unless
	 * another language has more of its commonest words in it: questions are short, full
	 * of names, and mostly English. A long text must also have its share of English
	 * words, so that a language we have no list of is not read as English.
	 */

	private static final int SAMPLE = 20_000;

	private static final int LONG_TEXT = 40;

	// Running English has about 40 %, a table of measurements with few sentences 10 %.
	private static final double ENGLISH_SHARE = 0.05;

	// Running text of a language that there is a list of has 30 to 50 %.
	private static final double FOREIGN_SHARE = 0.2;

	private static final double PLAINLY_ENGLISH = 0.3;

	private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M}'’]*");

	private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

	// Letters of the other languages in Cyrillic script, and all scripts but these two.
	private static final Pattern NOT_RUSSIAN = Pattern
		.compile("(?iU)[іїєґўјљњћђџѓќѕәғқңөұүһ]|[\\p{L}&&[^\\p{IsCyrillic}\\p{IsLatin}]]");

	private static final String CHINESE_FUNCTION_WORDS = "的了是在和有不与與为為吗嗎呢么麼哪谁誰几幾多少怎何年这這那";

	/** Characters of nearly all questions. */
	private static final int QUESTION = 300;

	// Nearly every step of a question's road wants to know its language.
	private static final LoadingCache<String, Language> QUESTIONS = Caffeine.newBuilder()
		.maximumSize(1_000)
		.build((text) -> new LanguageDetection(text).decide());

	private int han;

	private int kana;

	private int latin;

	private int others;

	private final String sample;

	private final List<String> words;

	private LanguageDetection(String text) {
		this.sample = text.substring(0, Math.min(text.length(), SAMPLE));
		this.sample.codePoints().filter(Character::isLetter).forEach(this::count);
		this.words = WORD.matcher(this.sample)
			.results()
			.map(MatchResult::group)
			.map((word) -> word.toLowerCase(Locale.ROOT).replaceAll("['’]", ""))
			.toList();
	}

	/**
	 * Tells the language of a text.
	 * @param text any text; its first 20,000 characters are looked at
	 * @return the language, English when nothing speaks against it
	 */
	static Language of(String text) {
		return (text.length() <= QUESTION) ? QUESTIONS.get(text) : new LanguageDetection(text).decide();
	}

	private void count(int letter) {
		switch (UnicodeScript.of(letter)) {
			case HAN -> this.han++;
			case HIRAGANA, KATAKANA -> this.kana++;
			case LATIN -> this.latin++;
			default -> this.others++;
		}
	}

	private Language decide() {
		if (this.others + this.kana > Math.max(this.han, this.latin) || this.kana * 10 > this.han + this.kana) {
			return russian() ? Language.RUSSIAN : Language.OTHER;
		}
		long english = CommonWords.english(this.words);
		if (this.han > 0 && chinese(english)) {
			return Language.CHINESE;
		}
		if (this.words.size() >= LONG_TEXT && english >= PLAINLY_ENGLISH * this.words.size()) {
			return Language.ENGLISH; // and the other lists need not be loaded
		}
		CommonWords.Count foreign = CommonWords.foreign(this.words);
		boolean tooFew = this.words.size() >= LONG_TEXT && english < ENGLISH_SHARE * this.words.size();
		boolean running = this.words.size() < LONG_TEXT || foreign.words() > FOREIGN_SHARE * this.words.size();
		if (foreign.words() > english && foreign.words() > 1 && running) {
			return foreign.language();
		}
		return (tooFew || foreign.words() > english && foreign.words() > 1) ? Language.OTHER : Language.ENGLISH;
	}

	private boolean russian() {
		return this.kana == 0 && CYRILLIC.matcher(this.sample).find() && !NOT_RUSSIAN.matcher(this.sample).find();
	}

	// Chinese keeps foreign names in Latin letters, English quotes Chinese names.
	private boolean chinese(long english) {
		if (english == 0 || this.han >= this.latin) {
			return true;
		}
		boolean spoken = this.sample.chars().anyMatch((letter) -> CHINESE_FUNCTION_WORDS.indexOf(letter) >= 0);
		return spoken && this.han > this.words.size();
	}

}
