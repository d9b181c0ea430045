package dev.groundling.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.groundling.answer.Grounding.Grounded;
import dev.groundling.answer.Grounding.Idle;
import dev.groundling.answer.Grounding.Ungrounded;
import dev.groundling.answer.grounding.ReadTexts;
import dev.groundling.answer.grounding.SentenceCheck;
import dev.groundling.answer.grounding.Sources;
import dev.groundling.answer.grounding.Verdict;
import dev.groundling.retrieval.EmbeddingModels;
import dev.groundling.retrieval.Passage;
import org.springframework.stereotype.Component;

/**
 * Lets no sentence of a generated answer through that doesn't follow from what it cites.
 * <p>
 * A sentence must cite passages that the model was given, every figure and name in it
 * must stand there for the same thing, and it must be about them; the rules are told in
 * {@code answer.grounding}. The citation is then narrowed to the exact sentences and
 * becomes a quote. Only the marker is ever mended, never the words: one that is missing,
 * or names the wrong passage or none, is replaced when some passages support the sentence
 * by all of the same rules.
 * <p>
 * It is meant for one sentence at a time, while the model is still writing the next: the
 * passages are read once ({@link #read}), before the first one.
 */
@Component
public class GroundingCheck {

	/** No sentence of an answer has as many characters; time grows with them. */
	private static final int LONGEST = 1_000;

	private final EmbeddingModels models;

	private final ReadTexts texts = new ReadTexts();

	GroundingCheck(EmbeddingModels models) {
		this.models = models;
	}

	/**
	 * Reads the passages for the sentences to come. It takes some milliseconds, and is
	 * best called before the model is.
	 * @param question the question as the model was asked
	 * @param passages the passages in the order of their numbers, which count from 1
	 * @return what {@link #check} needs; it may be used by several threads
	 */
	public GivenPassages read(String question, List<Passage> passages) {
		List<String> texts = passages.stream().map(Passage::text).toList();
		List<String> headings = passages.stream()
			.map((passage) -> passage.title() + ((passage.section() != null) ? ": " + passage.section() : ""))
			.toList();
		return new GivenPassages(passages, new Sources(question, texts, headings, this.models, this.texts));
	}

	/**
	 * Checks a sentence.
	 * @param sentence one sentence of the draft with its markers {@code [n]}
	 * @param given the passages the model was given
	 * @return whether it is grounded, and by what, or why not
	 */
	public Grounding check(String sentence, GivenPassages given) {
		DraftSentence draft = DraftSentence.parse(sentence);
		if (draft.text().length() > LONGEST) {
			return new Ungrounded(draft.text(), List.of("the sentence is too long to be checked"));
		}
		SentenceCheck check = new SentenceCheck(draft.text(), given.sources());
		if (!check.states()) {
			return new Idle(draft.text());
		}
		Set<Integer> all = new TreeSet<>();
		for (int number = 1; number <= given.passages().size(); number++) {
			all.add(number);
		}
		Set<Integer> cited = new HashSet<>(draft.cited());
		cited.retainAll(all);
		if (all.isEmpty()) {
			return new Ungrounded(draft.text(), List.of("there is no passage to support it"));
		}
		Verdict verdict = check.against(cited.isEmpty() ? all : cited);
		if (!verdict.grounded() && !cited.isEmpty() && cited.size() < all.size()) {
			Verdict elsewhere = check.against(all);
			verdict = elsewhere.grounded() ? elsewhere : verdict;
		}
		return verdict.grounded() ? grounded(draft.text(), verdict, given.passages())
				: new Ungrounded(draft.text(), verdict.failures());
	}

	private static Grounded grounded(String text, Verdict verdict, List<Passage> passages) {
		Excerpts excerpts = new Excerpts(List.of(), List.of());
		for (Verdict.Support support : verdict.support()) {
			Passage passage = passages.get(support.passage() - 1);
			excerpts = excerpts.with(passage, support.range().shiftedBy(passage.start()));
		}
		return new Grounded(text, excerpts.citations());
	}

}
