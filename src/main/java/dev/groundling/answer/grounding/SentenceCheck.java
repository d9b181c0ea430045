package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.answer.grounding.Verdict.Support;

/**
 * Compares one sentence of a draft with passages.
 */
public final class SentenceCheck {

	private final Statement draft;

	private final Sources sources;

	/**
	 * Reads a sentence.
	 * @param sentence the sentence without markers of citations
	 * @param sources what the model was given
	 */
	public SentenceCheck(String sentence, Sources sources) {
		this.draft = Statement.of(sentence);
		this.sources = sources;
	}

	/**
	 * Tells whether the sentence states anything that could be checked.
	 * @return whether it has a figure, a name or a word that carries meaning
	 */
	public boolean states() {
		return this.draft.hasContent();
	}

	/**
	 * Compares the sentence with some of the passages.
	 * @param passages numbers of the passages it may rest on, each from 1 to the number
	 * given
	 * @return the verdict
	 */
	public Verdict against(Set<Integer> passages) {
		if (this.sources.foreignTo(this.draft, passages)) {
			return new AcrossLanguages(this.draft, this.sources, passages).verdict();
		}
		Evidence evidence = Evidence.of(this.draft, this.sources, passages);
		if (evidence.sentences().isEmpty()) {
			return new Verdict(List.of("nothing in the passages is about this"), List.of());
		}
		List<String> failures = new ArrayList<>();
		failures.addAll(new FigureCheck(this.draft, evidence, this.sources).failures());
		failures.addAll(this.draft.chinese() ? new ChineseNames(this.draft, evidence, this.sources).failures()
				: new NameCheck(this.draft, evidence, this.sources).failures());
		failures.addAll(new Trend(this.draft).failures());
		failures.addAll(new Polarity(this.draft, evidence, this.sources).failures());
		if (failures.isEmpty()) {
			failures.addAll(new Binding(this.draft, evidence, this.sources).failures());
		}
		if (failures.isEmpty()) {
			failures.addAll(new Aboutness(this.draft, evidence, this.sources).failures());
		}
		return new Verdict(failures,
				evidence.inOrder()
					.stream()
					.map((sentence) -> new Support(sentence.passage(), sentence.range()))
					.toList());
	}

}
