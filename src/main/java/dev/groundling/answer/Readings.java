package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Language;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedSentence;
import org.springframework.stereotype.Component;

/**
 * Readings of the sentences and passages that questions come back to. Tagging a sentence
 * takes about half a millisecond, and a question looks at dozens of them.
 */
@Component
class Readings {

	/** Characters that are kept read; a reading takes some 60 bytes for each. */
	private static final int MOST_CHARACTERS = 2_000_000;

	/** Passages to which something else is kept. */
	private static final int MOST_PASSAGES = 2_000;

	/** Buttons, examples and people in a group ask the same again. */
	private static final int MOST_QUESTIONS = 1_000;

	private final LoadingCache<String, Reading> texts = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((String text, Reading reading) -> text.length())
		.build(Reading::of);

	private final LoadingCache<Passage, List<TextRange>> sentences = Caffeine.newBuilder()
		.maximumSize(MOST_PASSAGES)
		.build(Readings::sentences);

	private final LoadingCache<Passage, List<Word>> contexts = Caffeine.newBuilder()
		.maximumSize(MOST_PASSAGES)
		.build(this::read);

	private final LoadingCache<String, Language> languages = Caffeine.newBuilder()
		.maximumSize(MOST_PASSAGES)
		.build(Language::of);

	private final LoadingCache<String, WordCase> cases = Caffeine.newBuilder()
		.maximumSize(MOST_PASSAGES)
		.build(WordCase::of);

	private final LoadingCache<String, SharedMarks> marks = Caffeine.newBuilder()
		.maximumSize(5 * MOST_PASSAGES)
		.build(SharedMarks::of);

	private final LoadingCache<String, Inquiry> questions = Caffeine.newBuilder()
		.maximumSize(MOST_QUESTIONS)
		.build(Inquiry::of);

	private final LoadingCache<Place, List<Word>> near = Caffeine.newBuilder()
		.maximumSize(5 * MOST_PASSAGES)
		.build(this::near);

	Reading of(String text) {
		return this.texts.get(text);
	}

	/** What of a sentence people of any language would know again. */
	SharedMarks marks(String sentence) {
		return this.marks.get(sentence);
	}

	Inquiry question(String text) {
		return this.questions.get(text);
	}

	Language language(Passage passage) {
		return this.languages.get(passage.text());
	}

	WordCase wordCase(Passage passage) {
		return this.cases.get(passage.text());
	}

	/** The words of a passage, of its article's title and of its heading. */
	List<Word> context(Passage passage) {
		return this.contexts.get(passage);
	}

	/**
	 * The words of a sentence, and if it points back to the one before it, of that one,
	 * as it speaks of what that names.
	 */
	List<Word> near(RankedSentence sentence) {
		return this.near.get(new Place(sentence.passage(), sentence.range()));
	}

	/**
	 * Finds the sentence beside a sentence in its passage.
	 * @param sentence the sentence to look beside
	 * @param distance -1 for the sentence before, 1 for the one after
	 * @return where it stands in the article, empty at the passage's ends
	 */
	Optional<TextRange> beside(RankedSentence sentence, int distance) {
		return beside(new Place(sentence.passage(), sentence.range()), distance);
	}

	private Optional<TextRange> beside(Place sentence, int distance) {
		List<TextRange> sentences = this.sentences.get(sentence.passage());
		int other = sentences.indexOf(sentence.range()) + distance;
		boolean known = sentences.contains(sentence.range());
		return (known && other >= 0 && other < sentences.size()) ? Optional.of(sentences.get(other)) : Optional.empty();
	}

	private List<Word> near(Place sentence) {
		Reading reading = of(sentence.in(sentence.range()));
		if (!Anaphora.pointsBack(reading)) {
			return reading.words();
		}
		List<Word> words = new ArrayList<>(reading.words());
		beside(sentence, -1).ifPresent((before) -> words.addAll(of(sentence.in(before)).words()));
		return words;
	}

	private List<Word> read(Passage passage) {
		Stream<String> texts = Stream.of(passage.text(), passage.title(),
				Objects.requireNonNullElse(passage.section(), ""));
		return texts.flatMap((text) -> of(text).words().stream()).toList();
	}

	private static List<TextRange> sentences(Passage passage) {
		String text = passage.text();
		return Language.of(text)
			.sentences(text, new TextRange(0, text.length()))
			.stream()
			.map((sentence) -> sentence.shiftedBy(passage.start()))
			.toList();
	}

	/**
	 * Where a sentence stands.
	 *
	 * @param passage its passage
	 * @param range where in the article
	 */
	private record Place(Passage passage, TextRange range) {

		String in(TextRange other) {
			return other.shiftedBy(-this.passage.start()).in(this.passage.text());
		}

	}

}
