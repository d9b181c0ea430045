package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.groundling.language.Opposites;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * How much of the sentence's words the evidence has.
 */
final class Aboutness {

	/** Share of the words, by weight, from which a sentence is about its evidence. */
	private static final double COVERED = 0.62;

	/** Pairs of characters change with every particle. */
	private static final double COVERED_IN_CHINESE = 0.5;

	/** With a cosine of at least {@link #SIMILAR}, this share is enough. */
	private static final double COVERED_IF_SIMILAR = 0.42;

	private static final double SIMILAR = 0.80;

	/**
	 * Words found here and there in several sentences don't make what those sentences
	 * say: below this cosine, less than {@link #NEARLY_ALL} of them is not enough.
	 */
	private static final double SCATTERED = 0.62;

	private static final double NEARLY_ALL = 0.85;

	// Words beside the evidence say what it is about; they don't say it.
	private static final double IN_PASSAGE = 0.7;

	private static final double IN_QUESTION = 0.7;

	/**
	 * So many words in a row that the passages lack, of so much weight, are an addition.
	 */
	private static final int RUN = 2;

	/** The same for words of which they have at most a distant relative. */
	private static final int RELATED_RUN = 3;

	private static final double RELATED_RUN_WEIGHT = 2.4;

	private static final double RELATED = 0.6;

	/** In pairs of characters. */
	private static final int CHINESE_RUN = 4;

	private static final double RUN_WEIGHT = 1.6;

	private final Statement draft;

	private final Evidence evidence;

	private final Sources sources;

	private final Map<Token, Double> credits = new HashMap<>();

	private @Nullable Double similarity;

	Aboutness(Statement draft, Evidence evidence, Sources sources) {
		this.draft = draft;
		this.evidence = evidence;
		this.sources = sources;
	}

	List<String> failures() {
		String added = addition();
		if (!added.isEmpty()) {
			return List.of("\"" + added + "\" is not in " + this.evidence.names());
		}
		double coverage = coverage();
		if (this.evidence.sentences().size() > 1 && !this.draft.chinese() && coverage < NEARLY_ALL
				&& similarity() < SCATTERED) {
			return List.of("its words stand in " + this.evidence.names() + ", but apart, and about something else");
		}
		if (coverage >= COVERED || !this.draft.figures().isEmpty() && onlyAVerbIsMissing()) {
			return List.of();
		}
		if (this.draft.chinese() && coverage >= COVERED_IN_CHINESE) {
			return List.of();
		}
		if (coverage >= COVERED_IF_SIMILAR && !this.draft.chinese() && similarity() >= SIMILAR) {
			return List.of();
		}
		return List.of("it says more than " + this.evidence.names() + ": " + String.join(", ", missing()));
	}

	// "Visitor numbers rose from 18,000 to 96,000": the numbers say it.
	private boolean onlyAVerbIsMissing() {
		List<Token> missing = this.draft.tokens()
			.stream()
			.filter((token) -> token.content() && credit(token) == 0)
			.toList();
		return missing.size() == 1 && missing.getFirst().word() instanceof Word word
				&& (word.tag() == Tag.VERB || Opposites.direction(word.lower()).isPresent());
	}

	// Neighbouring words of which the passages have none, or only distant relatives, were
	// added.
	private String addition() {
		String added = longestRun(0, this.draft.chinese() ? CHINESE_RUN : RUN, RUN_WEIGHT);
		return (added.isEmpty() && !this.draft.chinese()) ? longestRun(RELATED, RELATED_RUN, RELATED_RUN_WEIGHT)
				: added;
	}

	private String longestRun(double unmet, int length, double heavy) {
		int from = 0;
		double weight = 0;
		int words = 0;
		for (Token token : this.draft.tokens()) {
			if (!token.content() && !this.draft.inFigure(token.range())) {
				continue;
			}
			if (!token.content() || credit(token) > unmet) {
				weight = 0;
				words = 0;
				continue;
			}
			from = (words == 0) ? token.range().start() : from;
			weight += token.weight();
			words++;
			if (words >= length && weight >= heavy) {
				return this.draft.text().substring(from, token.range().end());
			}
		}
		return "";
	}

	double coverage() {
		double all = 0;
		double covered = 0;
		for (Token token : this.draft.tokens()) {
			double weight = this.sources.weight(token);
			all += weight;
			covered += (weight > 0) ? weight * credit(token) : 0;
		}
		return (all == 0) ? 1 : covered / all;
	}

	// Embeds, so once.
	double similarity() {
		if (this.similarity == null) {
			this.similarity = compareAsAWhole();
		}
		return this.similarity;
	}

	private double compareAsAWhole() {
		StringBuilder joined = new StringBuilder();
		this.evidence.inOrder().forEach((sentence) -> joined.append(sentence.statement().text()).append(' '));
		return this.sources.similarity(this.draft.text(), joined.toString().strip());
	}

	private double credit(Token token) {
		return this.credits.computeIfAbsent(token, this::compare);
	}

	private double compare(Token token) {
		if (this.evidence.has(token)) {
			return 1;
		}
		double best = likeness(token, this.evidence.sentences().stream().map(SourceSentence::statement).toList());
		if (best < IN_PASSAGE) {
			boolean passage = this.evidence.around().stream().anyMatch((sentence) -> sentence.statement().has(token));
			boolean heading = this.evidence.passages()
				.stream()
				.anyMatch((number) -> this.sources.heading(number).has(token));
			boolean question = this.sources.question().has(token);
			best = Math.max(best, (passage || heading) ? IN_PASSAGE : question ? IN_QUESTION : 0);
		}
		return best;
	}

	private static double likeness(Token token, List<Statement> statements) {
		double best = 0;
		for (Statement statement : statements) {
			for (Token other : statement.tokens()) {
				if (best < 1 && other.content()) {
					best = Math.max(best, token.likeness(other));
				}
			}
		}
		return best;
	}

	private List<String> missing() {
		List<String> missing = new ArrayList<>();
		for (Token token : this.draft.tokens()) {
			if (token.content() && credit(token) == 0) {
				missing.add("\"" + token.range().in(this.draft.text()) + "\"");
			}
		}
		return missing;
	}

}
