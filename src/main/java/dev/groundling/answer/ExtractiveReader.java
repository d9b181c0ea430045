package dev.groundling.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.groundling.answer.SentenceMatcher.Surroundings;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Language;
import dev.groundling.language.Lexicon;
import dev.groundling.language.Phrases;
import dev.groundling.language.Reading;
import dev.groundling.retrieval.Findings;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedPassage;
import dev.groundling.retrieval.RankedSentence;
import dev.groundling.retrieval.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers with the articles' own sentences, without a model that generates text. It picks
 * the sentence that meets the question best, adds a second one where the first doesn't
 * stand alone or isn't sure, and refuses when what the question fixes or asks for isn't
 * met.
 */
@Component
class ExtractiveReader implements PassageReader {

	/** Sentences looked at closely; the answer is among the first ten nearly always. */
	private static final int CANDIDATES = 30;

	/** Confidence from which an answer is given. */
	private static final double TRUSTED = 0.5;

	/** Confidence in a refusal of what can't be compared. */
	private static final double UNSURE = 0.5;

	/** Cosine under which a question has nothing to do with the articles. */
	private static final double SAME_SUBJECT = 0.6;

	/** Share of the question's words, by rarity, under which nothing of it is told. */
	private static final double TOLD = 0.1;

	/**
	 * The same from which a sentence is near, even where the question is too short for a
	 * cosine to tell.
	 */
	private static final double PARTLY_TOLD = 0.3;

	private static final int NEAREST = 5;

	private static final Pattern LEFT_OPEN = Pattern
		.compile("(?:尚未|还没有?|仍未|暂未|并未|没有)(?:对外)?(?:公布|确定|透露|披露|明确|公开|宣布|敲定|说明)");

	private final Readings readings;

	private final KeptRelations relations;

	private final Vocabulary vocabulary;

	ExtractiveReader(Readings readings, KeptRelations relations, Vocabulary vocabulary) {
		this.readings = readings;
		this.relations = relations;
		this.vocabulary = vocabulary;
	}

	@Override
	public Draft read(String question, Findings findings) {
		Language language = Language.of(question);
		Optional<HeadQuestion> head = HeadQuestion.of(question);
		if (head.isPresent()) {
			return head.get()
				.line(findings.sentences(), this.readings)
				.map((line) -> answered(new Excerpts(List.of(line.passage()), List.of(line.range())), null, 0.95))
				.orElseGet(() -> offTopic(language));
		}
		Inquiry inquiry = inquiry(question, findings);
		SentenceMatcher matcher = matcher(inquiry);
		List<Candidate> all = candidates(matcher, findings);
		// The embedding model and the rules read one language at a time: across languages
		// they find what may be near, not what answers.
		List<Candidate> candidates = all.stream()
			.filter((one) -> !foreign(language, one.sentence().passage()))
			.toList();
		if (candidates.isEmpty() && !all.isEmpty()) {
			return foreign(question, findings, language);
		}
		if (candidates.isEmpty() || saysNothing(inquiry)) {
			return offTopic(language);
		}
		Candidate best = candidates.getFirst();
		boolean untold = best.features().getOrDefault(Feature.CONTEXT_COVERAGE, 0d) < TOLD;
		Optional<Candidate> open = candidates.stream()
			.limit(NEAREST)
			.filter((one) -> leavesOpen(one, best))
			.findFirst();
		if (open.isPresent()) {
			return refused(open.get(), 0, inquiry, language);
		}
		Reading told = this.readings.of(best.sentence().text());
		boolean elsewhere = untold || AskedNow.leftOpenBy(question, told)
				|| NumberedNames.of(question).otherwiseNumbered(findings);
		double trust = elsewhere ? 0
				: SentenceRanking.trust(best.features(), language) * AskedTime.trust(inquiry, told);
		if (trust < TRUSTED) {
			return refused(best, trust, inquiry, language);
		}
		String span = matcher.spans().answering(told).orElse(null);
		double confidence = SentenceRanking.confidenceToAnswer(trust, language);
		return new Disagreement(matcher.spans(), this.readings).with(candidates, TRUSTED, language)
			.map((other) -> disagreeing(best, other, span, confidence))
			.orElseGet(() -> answered(new AnswerExcerpts(inquiry, this.readings).choose(candidates), span, confidence));
	}

	// "The date hasn't been announced": the article says itself that it doesn't say.
	private static boolean leavesOpen(Candidate candidate, Candidate best) {
		return coverage(candidate) >= coverage(best) / 2
				&& candidate.sentence().passage().equals(best.sentence().passage())
				&& LEFT_OPEN.matcher(candidate.sentence().text()).find();
	}

	private static double coverage(Candidate candidate) {
		return candidate.features().getOrDefault(Feature.COVERAGE, 0d);
	}

	/**
	 * Says that the articles don't answer, for a reader that has found out otherwise.
	 * @param question the standalone question
	 * @param findings what was found for it
	 * @return the refusal, with the nearest thing the articles say if anything is near
	 */
	Draft refusal(String question, Findings findings) {
		Inquiry inquiry = inquiry(question, findings);
		List<Candidate> candidates = candidates(matcher(inquiry), findings);
		Language language = Language.of(question);
		if (candidates.isEmpty() || saysNothing(inquiry)) {
			return offTopic(language);
		}
		Candidate best = candidates.getFirst();
		return refused(best, Math.min(TRUSTED, SentenceRanking.trust(best.features(), language)), inquiry, language);
	}

	/**
	 * Tells whether a question has words that the articles or a dictionary know.
	 * @param question the standalone question
	 * @return whether it can be asked about
	 */
	boolean understands(String question) {
		return Language.of(question) != Language.ENGLISH || HeadQuestion.of(question).isPresent()
				|| !saysNothing(Inquiry.of(question));
	}

	private Inquiry inquiry(String question, Findings findings) {
		return this.readings.question(NameCase.restored(question, findings, this.readings));
	}

	private SentenceMatcher matcher(Inquiry inquiry) {
		return new SentenceMatcher(inquiry, this.readings, new TermRelations(inquiry, this.vocabulary, this.relations));
	}

	// Which article is right isn't for the reader to decide; its date helps who asks.
	private static Draft disagreeing(Candidate best, Candidate other, @Nullable String span, double confidence) {
		Excerpts both = new Excerpts(List.of(best.sentence().passage(), other.sentence().passage()),
				List.of(best.sentence().range(), other.sentence().range()));
		return answered(both, span, confidence, true);
	}

	private static Draft answered(Excerpts excerpts, @Nullable String span, double confidence) {
		return answered(excerpts, span, confidence, false);
	}

	private static Draft answered(Excerpts excerpts, @Nullable String span, double confidence, boolean dated) {
		List<Citation> citations = excerpts.citations();
		StringBuilder text = new StringBuilder();
		for (Citation citation : citations) {
			text.append(text.isEmpty() ? "" : " ")
				.append((dated && citation.published() != null) ? citation.published() + ": " : "")
				.append(Excerpts.onOneLine(citation.quote()))
				.append(" [")
				.append(citation.number())
				.append(']');
		}
		return new Draft(Outcome.ANSWERED, text.toString(), span, confidence, citations);
	}

	// "asdf qwer": what neither the articles nor a dictionary know can't be asked about.
	private boolean saysNothing(Inquiry inquiry) {
		if (inquiry.reading().language() == Language.CHINESE) {
			return inquiry.terms().isEmpty();
		}
		return inquiry.terms()
			.stream()
			.filter((term) -> term.surface().codePoints().anyMatch(Character::isLetter))
			.noneMatch((term) -> Lexicon.knows(term.lower()) || this.vocabulary.has(term.lower(), Language.ENGLISH));
	}

	// Tables and lists of names have too few common words to show their language.
	private boolean foreign(Language asked, Passage passage) {
		Language told = this.readings.language(passage);
		return told != asked && (asked != Language.ENGLISH || told == Language.CHINESE);
	}

	private Draft foreign(String question, Findings findings, Language language) {
		String line = Phrases.FOREIGN.in(language);
		return new ForeignSentences(question, this.readings).nearest(findings)
			.map((nearest) -> nearest(line, nearest, UNSURE, language))
			.orElseGet(() -> new Draft(Outcome.NOT_IN_ARTICLES, line, null, UNSURE, List.of()));
	}

	private static Draft offTopic(Language language) {
		return new Draft(Outcome.NOT_IN_ARTICLES, Phrases.OFF_TOPIC.in(language), null, 0.95, List.of());
	}

	private static Draft refused(Candidate best, double trust, Inquiry inquiry, Language language) {
		double confidence = SentenceRanking.confidenceToRefuse(trust);
		boolean near = best.sentence().similarity() >= SAME_SUBJECT || coverage(best) >= PARTLY_TOLD;
		if (!near || inquiry.imperative()) {
			return new Draft(Outcome.NOT_IN_ARTICLES, Phrases.OFF_TOPIC.in(language), null, confidence, List.of());
		}
		return nearest(Phrases.NOT_SAID.in(language), best.sentence(), confidence, language);
	}

	private static Draft nearest(String refusal, RankedSentence nearest, double confidence, Language language) {
		List<Citation> citations = new Excerpts(List.of(nearest.passage()), List.of(nearest.range())).citations();
		String quote = Excerpts.onOneLine(nearest.text());
		return new Draft(Outcome.NOT_IN_ARTICLES, refusal + " " + Phrases.NEAREST.in(language, quote, "[1]"), null,
				confidence, citations);
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
				candidates.add(new Candidate(sentence, features, SentenceRanking.choice(features)));
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
		return candidates;
	}

	private Surroundings surroundings(Findings findings) {
		List<RankedSentence> sentences = findings.sentences().stream().limit(CANDIDATES).toList();
		double mean = sentences.stream().mapToDouble(RankedSentence::similarity).average().orElse(0);
		double variance = sentences.stream()
			.mapToDouble((sentence) -> Math.pow(sentence.similarity() - mean, 2))
			.average()
			.orElse(0);
		return new Surroundings(mean, Math.max(0.01, Math.sqrt(variance)), heads(findings));
	}

	private Map<String, List<Reading>> heads(Findings findings) {
		return findings.sentences()
			.stream()
			.filter((sentence) -> sentence.passage().kind() == Passage.Kind.HEAD)
			.collect(Collectors.groupingBy((sentence) -> sentence.passage().articleId(),
					Collectors.mapping((sentence) -> this.readings.of(sentence.text()), Collectors.toList())));
	}

	/**
	 * A sentence that may answer.
	 *
	 * @param sentence the sentence
	 * @param features what was measured of it
	 * @param score how well it does, higher is better; a difference of 1 means about
	 * three times as likely
	 */
	record Candidate(RankedSentence sentence, Map<Feature, Double> features, double score) {
	}

}
