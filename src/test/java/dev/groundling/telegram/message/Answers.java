package dev.groundling.telegram.message;

import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Citation;
import dev.groundling.answer.Outcome;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;
import org.jspecify.annotations.Nullable;

/** Answers as the service gives them, for looking at. */
final class Answers {

	static final String ID = "0b6f0f4e-8f0c-4d7c-9d7d-6b8e4c1f2a3b";

	static final String PASSAGE = "Ningbo was late. As of 1986, there were only 7 patents in Ningbo. Now there are <many> more.";

	private Answers() {
	}

	static Answer patents() {
		return answered("As of 1986, there were only 7 patents in Ningbo. [1]", "7", 0.93, null,
				citation(1, "From tracking to leading", null));
	}

	static Answer answered(String text, @Nullable String span, double confidence, @Nullable String degraded,
			Citation... citations) {
		return new Answer(ID, "c", "How many?", "How many patents?", Outcome.ANSWERED, text, span, confidence,
				List.of(citations), "extractive", degraded, 12);
	}

	static Answer refused(String text, @Nullable String degraded, Citation... citations) {
		return new Answer(ID, "c", "How many?", "How many patents?", Outcome.NOT_IN_ARTICLES, text, null, 0.96,
				List.of(citations), "extractive", degraded, 12);
	}

	static Citation citation(int number, @Nullable String section, @Nullable String url) {
		return new Citation(number, "ningbo", "Ningbo's rise", section,
				"As of 1986, there were only 7 patents in Ningbo.", 117, 165, url, null);
	}

	static Passage passage() {
		return new Passage("ningbo", "Ningbo's rise", "From tracking to leading", 0, Passage.Kind.BODY, PASSAGE, 100,
				100 + PASSAGE.length());
	}

	static RankedPassage ranked(int rank, @Nullable Integer lexical, @Nullable Integer vector) {
		return new RankedPassage(passage(), rank, 0.9, lexical, vector, null);
	}

	static String html(List<Bubble> bubbles) {
		return String.join("\n----\n", bubbles.stream().map((bubble) -> bubble.text().html()).toList());
	}

	static String plain(List<Bubble> bubbles) {
		return String.join("\n----\n", bubbles.stream().map((bubble) -> bubble.text().plain()).toList());
	}

	static List<List<String>> labels(Bubble bubble) {
		return (bubble.buttons() == null) ? List.of()
				: bubble.buttons()
					.getKeyboard()
					.stream()
					.map((row) -> row.stream().map((button) -> button.getText()).toList())
					.toList();
	}

}
