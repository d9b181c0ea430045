package dev.groundling.telegram.message;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Outcome;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on: how the question was understood, what was found, who answered
 * and how sure that is.
 */
public final class WhyMessage {

	private static final double HIGH = 0.8;

	private static final double FAIR = 0.5;

	/** Characters of a passage that let one recognise it. */
	private static final int GLIMPSE = 70;

	private final Wording wording;

	/**
	 * Creates the messages of one user.
	 * @param wording the user's language
	 */
	public WhyMessage(Wording wording) {
		this.wording = wording;
	}

	/**
	 * Makes the messages.
	 * @param answer the answer
	 * @param found the passages that were found for it, best first
	 * @return one message, more if it is long
	 */
	public List<Bubble> of(Answer answer, List<RankedPassage> found) {
		List<HtmlText> facts = new ArrayList<>();
		facts.add(this.wording.line("why.question", answer.standaloneQuestion()));
		if (answer.outcome() == Outcome.ANSWERED) {
			facts.add(this.wording.line("why.rests", answer.citations().size()).plus(" ").plus(author(answer)));
		}
		else {
			facts.add(this.wording.line("why.refused"));
		}
		facts.add(new Remarks(this.wording).degraded(answer));
		facts.add(this.wording.line("why.confidence", this.wording.text(level(answer.confidence())),
				answer.confidence()));
		int articles = (int) found.stream().map((ranked) -> ranked.passage().articleId()).distinct().count();
		HtmlText passages = HtmlText.join("\n",
				found.stream().map((ranked) -> passage(ranked, articles, answer)).toList());
		HtmlText list = this.wording.line("why.found", found.size())
			.plus(passages.isEmpty() ? "" : "\n")
			.plus(passages);
		return Bubble.of(HtmlText.join("\n\n", List.of(HtmlText.join("\n", facts), list)), null);
	}

	private String author(Answer answer) {
		return answer.answeredBy().equals("extractive") ? this.wording.text("why.quoted")
				: this.wording.text("why.written", answer.answeredBy());
	}

	private static String level(double confidence) {
		return (confidence >= HIGH) ? "why.high" : (confidence >= FAIR) ? "why.fair" : "why.low";
	}

	private HtmlText passage(RankedPassage ranked, int articles, Answer answer) {
		Passage passage = ranked.passage();
		List<HtmlText> remarks = List.of(HtmlText.plain((articles > 1) ? passage.title() : ""),
				rank("why.words", ranked.lexicalRank()), rank("why.meaning", ranked.vectorRank()),
				cited(passage, answer) ? this.wording.line("why.cited").bold() : HtmlText.EMPTY);
		HtmlText glimpse = HtmlText.plain(Glimpse.of(passage.text(), GLIMPSE)).italic();
		return HtmlText.plain(ranked.rank() + ". ")
			.plus(HtmlText.join("\n", List.of(glimpse, HtmlText.join(" · ", remarks))));
	}

	private HtmlText rank(String key, @Nullable Integer rank) {
		return (rank != null) ? this.wording.line(key, rank) : HtmlText.EMPTY;
	}

	private static boolean cited(Passage passage, Answer answer) {
		return answer.citations()
			.stream()
			.anyMatch((citation) -> citation.articleId().equals(passage.articleId()) && citation.start() < passage.end()
					&& passage.start() < citation.end());
	}

}
