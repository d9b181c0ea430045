package dev.groundling.answer;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.groundling.language.Reading;
import org.springframework.stereotype.Component;

/**
 * Readings of the sentences and passages that questions come back to. Tagging a sentence
 * takes about a millisecond, and a question looks at dozens of them.
 */
@Component
class Readings {

	private final LoadingCache<String, Reading> cache = Caffeine.newBuilder().maximumSize(5_000).build(Reading::of);

	Reading of(String text) {
		return this.cache.get(text);
	}

}
