package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.groundling.language.Figure;

/**
 * The sentences that a draft's sentence can rest on, chosen so that together they have as
 * many of its figures, names and words as possible, and no sentence is among them that
 * adds little.
 *
 * @param sentences the sentences chosen, the one that covers most first; empty if none
 * shares anything with the draft
 * @param around all sentences of the passages that those stand in
 */
record Evidence(List<SourceSentence> sentences, List<SourceSentence> around) {

	/** An answer's sentence rarely fuses more of the article's. */
	private static final int MOST = 3;

	private static final double ANCHOR = 2;

	/** What a further sentence must add: an anchor or a rare word. */
	private static final double WORTHWHILE = 0.5;

	static Evidence of(Statement draft, Sources sources, Set<Integer> passages) {
		List<SourceSentence> around = sources.sentences(passages);
		List<SourceSentence> chosen = new ArrayList<>();
		Set<Object> covered = new HashSet<>();
		while (chosen.size() < MOST) {
			SourceSentence best = null;
			double most = chosen.isEmpty() ? 0 : WORTHWHILE;
			for (SourceSentence sentence : around) {
				double gain = gain(draft, sentence, sources, covered);
				if (gain > most) {
					most = gain;
					best = sentence;
				}
			}
			if (best == null) {
				break;
			}
			chosen.add(best);
			cover(draft, best, covered);
		}
		return new Evidence(List.copyOf(chosen), around);
	}

	private static double gain(Statement draft, SourceSentence sentence, Sources sources, Set<Object> covered) {
		double gain = 0;
		for (Token token : draft.tokens()) {
			if (token.content() && !covered.contains(token) && sentence.statement().has(token)) {
				gain += sources.weight(token);
			}
		}
		for (Figure figure : draft.figures()) {
			if (!covered.contains(figure) && has(sentence.statement(), figure)) {
				gain += ANCHOR;
			}
		}
		return gain;
	}

	private static void cover(Statement draft, SourceSentence sentence, Set<Object> covered) {
		draft.tokens().stream().filter((token) -> sentence.statement().has(token)).forEach(covered::add);
		draft.figures().stream().filter((figure) -> has(sentence.statement(), figure)).forEach(covered::add);
	}

	private static boolean has(Statement source, Figure figure) {
		return source.figures().stream().anyMatch((other) -> FigureMatch.equal(figure, other));
	}

	/** Numbers of the passages that the chosen sentences stand in, in order. */
	List<Integer> passages() {
		return this.sentences.stream().map(SourceSentence::passage).distinct().sorted().toList();
	}

	/** The chosen sentences in the order of passages and text. */
	List<SourceSentence> inOrder() {
		return this.sentences.stream()
			.sorted(Comparator.comparingInt(SourceSentence::passage).thenComparingInt(SourceSentence::position))
			.toList();
	}

	/** The words the draft's sentence shares, in any chosen sentence. */
	boolean has(Token token) {
		return this.sentences.stream().anyMatch((sentence) -> sentence.statement().has(token));
	}

	String names() {
		List<Integer> passages = passages();
		return (passages.size() == 1) ? "passage " + passages.getFirst()
				: (passages.isEmpty()) ? "the passages" : "passages " + passages.toString().replaceAll("[\\[\\]]", "");
	}

}
