package dev.groundling.language;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

	private final ResourceBundle english = bundle(Locale.ROOT);

	private final ResourceBundle chinese = bundle(Locale.CHINESE);

	// A key that Chinese lacks comes from the English bundle behind it.
	@Test
	void hasEveryPhraseInEveryLanguage() {
		assertThat(this.chinese.keySet()).isEqualTo(this.english.keySet()).hasSameSizeAs(Phrases.values());
		assertThat(this.english.keySet())
			.allSatisfy((key) -> assertThat(this.chinese.getString(key)).isNotEqualTo(this.english.getString(key)));
	}

	@Test
	void leavesTheSamePlacesToFillInEveryLanguage() {
		assertThat(this.english.keySet()).allSatisfy(
				(key) -> assertThat(placeholders(this.chinese, key)).isEqualTo(placeholders(this.english, key)));
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void fillsInWhatItIsGivenWordForWord(Language language) {
		assertThat(Phrases.NEAREST.in(language, "It's {0} 'so'", "[1]")).contains("It's {0} 'so'").endsWith(" [1]");
	}

	@Test
	void speaksEnglishToLanguagesWithoutPhrases() {
		assertThat(Phrases.NOT_SAID.in(Language.OTHER)).isEqualTo("The articles don't say.");
	}

	@Test
	void speaksChinese() {
		assertThat(Phrases.NOT_SAID_OF_NUMBER.in(Language.CHINESE, "1986")).isEqualTo("文章里没有说1986的情况。");
	}

	private static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle("dev.groundling.language.phrases", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	private static Set<String> placeholders(ResourceBundle bundle, String key) {
		return PLACEHOLDER.matcher(bundle.getString(key))
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
