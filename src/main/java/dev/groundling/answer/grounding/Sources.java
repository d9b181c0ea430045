package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.groundling.answer.grounding.ReadTexts.ReadSentence;
import dev.groundling.language.Language;
import dev.groundling.retrieval.EmbeddingModels;
import org.jspecify.annotations.Nullable;

/**
 * What a model was given for one question, read once and then used for all sentences of
 * its answer. Reading takes about half a millisecond a sentence, so it is best done while
 * the model hasn't said anything yet.
 */
public final class Sources {

	private final Statement question;

	private final List<SourceSentence> sentences = new ArrayList<>();

	private final List<Statement> headings = new ArrayList<>();

	private final List<Language> languages = new ArrayList<>();

	// Needed from the first sentence on only, and as large as all the rest.
	private @Nullable Map<String, Integer> spread;

	private final EmbeddingModels models;

	/**
	 * Reads a question and the passages for it.
	 * @param question the question as the model was asked
	 * @param passages the texts of the passages, in the order of their numbers from 1
	 * @param headings title and section of each passage, in the same order; may be blank
	 * @param models the models by which sentences are compared
	 * @param texts keeps what was read before
	 */
	public Sources(String question, List<String> passages, List<String> headings, EmbeddingModels models,
			ReadTexts texts) {
		this.question = Statement.of(question);
		this.models = models;
		headings.forEach((heading) -> this.headings.add(texts.heading(heading)));
		for (int i = 0; i < passages.size(); i++) {
			String text = passages.get(i);
			int position = 0;
			this.languages.add(Language.of(text));
			for (ReadSentence read : texts.passage(text)) {
				this.sentences.add(new SourceSentence(i + 1, position++, read.range(), read.statement()));
			}
		}
	}

	Statement question() {
		return this.question;
	}

	List<SourceSentence> sentences() {
		return this.sentences;
	}

	/** The sentences of some passages. */
	List<SourceSentence> sentences(Set<Integer> passages) {
		return this.sentences.stream().filter((sentence) -> passages.contains(sentence.passage())).toList();
	}

	Statement heading(int passage) {
		return this.headings.get(passage - 1);
	}

	/**
	 * Returns how many passages there are.
	 * @return the number of the last one
	 */
	public int passages() {
		return this.headings.size();
	}

	/**
	 * How rare a word is among the sentences: 1 for one that none has, less for others.
	 */
	double rarity(Token token) {
		int with = 0;
		for (String form : token.forms()) {
			with = Math.max(with, spread().getOrDefault(form, 0));
		}
		double all = this.sentences.size() + 1;
		return Math.log(1 + all / (with + 0.5)) / Math.log(1 + all / 0.5);
	}

	private synchronized Map<String, Integer> spread() {
		Map<String, Integer> spread = this.spread;
		if (spread == null) {
			spread = new HashMap<>();
			for (SourceSentence sentence : this.sentences) {
				for (String form : sentence.statement().forms()) {
					spread.merge(form, 1, Integer::sum);
				}
			}
			this.spread = spread;
		}
		return spread;
	}

	/** The weight of a token by its part of speech and its rarity. */
	double weight(Token token) {
		return token.content() ? token.weight() * rarity(token) : 0;
	}

	/**
	 * Tells whether a draft is in another language than passages. One in neither the
	 * language of the question nor that of the passages is left to the stricter check,
	 * which compares words.
	 */
	boolean foreignTo(Statement draft, Set<Integer> passages) {
		Language language = Language.of(draft.text());
		return language == Language.of(this.question.text()) && passages.stream()
			.map((number) -> this.languages.get(number - 1))
			.noneMatch((told) -> told == language || told == Language.OTHER);
	}

	/** Nearness of two texts in the language of the first, as a cosine. */
	double similarity(String one, String other) {
		return this.models.of(Language.of(one)).similarity(one, other);
	}

}
