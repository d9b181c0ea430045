package dev.groundling.answer;

import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.groundling.language.Language;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedSentence;
import org.springframework.stereotype.Component;

/**
 * Readings of the sentences and passages that questions come back to. Tagging a sentence
 * takes about half a millisecond, and a question looks at dozens of them.
 */
@Component
class Readings {

	private static final int MOST = 10_000;

	private final LoadingCache<String, Reading> texts = Caffeine.newBuilder().maximumSize(MOST).build(Reading::of);

	private final LoadingCache<Passage, List<TextRange>> passages = Caffeine.newBuilder()
		.maximumSize(MOST)
		.build(Readings::sentences);

	Reading of(String text) {
		return this.texts.get(text);
	}

	/**
	 * Finds the sentence beside a sentence in its passage.
	 * @param sentence the sentence to look beside
	 * @param distance -1 for the sentence before, 1 for the one after
	 * @return where it stands in the article, empty at the passage's ends
	 */
	Optional<TextRange> beside(RankedSentence sentence, int distance) {
		List<TextRange> sentences = this.passages.get(sentence.passage());
		int other = sentences.indexOf(sentence.range()) + distance;
		boolean known = sentences.contains(sentence.range());
		return (known && other >= 0 && other < sentences.size()) ? Optional.of(sentences.get(other)) : Optional.empty();
	}

	private static List<TextRange> sentences(Passage passage) {
		String text = passage.text();
		return Language.of(text)
			.sentences(text, new TextRange(0, text.length()))
			.stream()
			.map((sentence) -> sentence.shiftedBy(passage.start()))
			.toList();
	}

}
