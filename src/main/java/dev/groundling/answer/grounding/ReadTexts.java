package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.List;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.groundling.language.Language;
import dev.groundling.language.TextRange;

/**
 * Texts read into statements, which all the answers share that rest on the same passages.
 * Answers that wait for their model would fill the memory with copies otherwise: those of
 * six passages take some 300 KB.
 */
public final class ReadTexts {

	/** Characters that are kept read; a statement takes some 60 bytes for each. */
	private static final int MOST_CHARACTERS = 500_000;

	private final LoadingCache<String, List<ReadSentence>> passages = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((String text, List<ReadSentence> sentences) -> text.length())
		.build(ReadTexts::read);

	private final LoadingCache<String, Statement> headings = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS / 10)
		.weigher((String text, Statement statement) -> text.length())
		.build(Statement::of);

	List<ReadSentence> passage(String text) {
		return this.passages.get(text);
	}

	Statement heading(String text) {
		return this.headings.get(text);
	}

	private static List<ReadSentence> read(String text) {
		List<ReadSentence> read = new ArrayList<>();
		for (TextRange range : Language.of(text).sentences(text, new TextRange(0, text.length()))) {
			read.add(new ReadSentence(range, Statement.of(range.in(text))));
		}
		return List.copyOf(read);
	}

	/**
	 * A sentence of a passage.
	 *
	 * @param range where it stands in the passage
	 * @param statement the sentence as it is compared
	 */
	record ReadSentence(TextRange range, Statement statement) {
	}

}
