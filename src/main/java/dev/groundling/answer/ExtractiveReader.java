package dev.groundling.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.groundling.language.Inquiry;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.answer.SentenceMatcher.Surroundings;
import dev.groundling.retrieval.Findings;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;
import dev.groundling.retrieval.RankedSentence;
import dev.groundling.retrieval.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * Answers with the articles' own sentences, without a model that generates text.
 */
@Component
class ExtractiveReader implements PassageReader {

	private static final int CANDIDATES = 30;

	private static final double TRUSTED = 0.5;

	private final Readings readings;

	private final Vocabulary vocabulary;

	ExtractiveReader(Readings readings, Vocabulary vocabulary) {
		this.readings = readings;
		this.vocabulary = vocabulary;
	}

	@Override
	public Draft read(String question, Findings findings) {
		SentenceMatcher matcher = new SentenceMatcher(Inquiry.of(question), this.readings, this.vocabulary);
		List<Candidate> candidates = candidates(matcher, findings);
		if (candidates.isEmpty()) {
			return new Draft(Outcome.NOT_IN_ARTICLES, "The articles don't say.", null, 0.9, List.of());
		}
		Candidate best = candidates.getFirst();
		double confidence = SentenceRanking.confidence(best.features());
		Citation citation = citation(best.sentence());
		if (confidence < TRUSTED) {
			return new Draft(Outcome.NOT_IN_ARTICLES,
					"The articles don't say. The nearest they come: " + citation.quote() + " [1]", null, 1 - confidence,
					List.of(citation));
		}
		Reading reading = this.readings.of(best.sentence().text());
		String span = matcher.spans().best(reading).map((found) -> found.range().in(reading.text())).orElse(null);
		return new Draft(Outcome.ANSWERED, citation.quote() + " [1]", span, confidence, List.of(citation));
	}

	List<Candidate> candidates(SentenceMatcher matcher, Findings findings) {
		Surroundings around = surroundings(findings);
		Map<Passage, Double> scores = new HashMap<>();
		for (RankedPassage ranked : findings.passages()) {
			scores.put(ranked.passage(), ranked.score());
		}
		List<Candidate> candidates = new ArrayList<>();
		for (RankedSentence sentence : findings.sentences()) {
			if (sentence.passage().kind() != Passage.Kind.HEAD && candidates.size() < CANDIDATES) {
				Map<Feature, Double> features = matcher.features(sentence, around,
						scores.getOrDefault(sentence.passage(), 0d));
				candidates.add(new Candidate(sentence, features, SentenceRanking.score(features)));
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
		return candidates;
	}

	private Surroundings surroundings(Findings findings) {
		List<RankedSentence> sentences = findings.sentences().stream().limit(CANDIDATES).toList();
		double bestLexical = sentences.stream().mapToDouble(RankedSentence::lexical).max().orElse(0);
		double mean = sentences.stream().mapToDouble(RankedSentence::similarity).average().orElse(0);
		double variance = sentences.stream()
			.mapToDouble((sentence) -> Math.pow(sentence.similarity() - mean, 2))
			.average()
			.orElse(0);
		List<Word> words = sentences.stream()
			.flatMap((sentence) -> this.readings.of(sentence.text()).words().stream())
			.toList();
		return new Surroundings(bestLexical, mean, Math.max(0.01, Math.sqrt(variance)), words);
	}

	private static Citation citation(RankedSentence sentence) {
		Passage passage = sentence.passage();
		TextRange range = sentence.range();
		return new Citation(1, passage.articleId(), passage.title(), passage.section(), sentence.text(), range.start(),
				range.end(), null);
	}

	/**
	 * A sentence that may answer.
	 *
	 * @param sentence the sentence
	 * @param features what was measured of it
	 * @param score how well it does, higher is better
	 */
	record Candidate(RankedSentence sentence, Map<Feature, Double> features, double score) {
	}

}
