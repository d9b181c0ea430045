package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.language.Inquiry;
import dev.groundling.language.Language;
import dev.groundling.language.Lexicon;
import dev.groundling.language.Reading;
import dev.groundling.language.Word;

/**
 * What a question wants to know of its subject: its verbs, the thing asked for, the word
 * it measures by.
 */
class Request {

	private static final Set<String> PEOPLE = Set.of("people", "人");

	private static final double UNKNOWN = 0.5;

	private final Inquiry inquiry;

	private final TermRelations relations;

	private final AnswerSpans spans;

	private final List<Word> request;

	private final List<Word> rest;

	private final List<Word> measure;

	Request(Inquiry inquiry, TermRelations relations, AnswerSpans spans) {
		this.inquiry = inquiry;
		this.relations = relations;
		this.spans = spans;
		this.request = request(inquiry);
		this.measure = inquiry.measure();
		this.rest = inquiry.terms().stream().filter((term) -> !this.request.contains(term)).toList();
	}

	private static List<Word> request(Inquiry inquiry) {
		List<Word> request = new ArrayList<>(inquiry.verbs());
		// Personnel, staff, visitors: whoever is counted is people.
		if (!inquiry.focus().isEmpty() && !PEOPLE.contains(inquiry.focus().getLast().lower())) {
			request.add(inquiry.focus().getLast());
		}
		request.addAll(inquiry.measure());
		return request;
	}

	double met(List<Word> words) {
		return this.relations.mean(this.request, words);
	}

	double restMet(List<Word> words) {
		return this.request.isEmpty() ? UNKNOWN : this.relations.coverage(this.rest, words);
	}

	/**
	 * Tells whether a word of the sentence names a thing of the kind that is asked for.
	 * @param sentence the sentence
	 * @return 1 if one does, 0 if none does, between when it is doubtful or not asked
	 */
	double type(Reading sentence) {
		List<Word> focus = this.inquiry.focus();
		if (focus.isEmpty() || this.inquiry.kind().quantity()
				|| this.inquiry.reading().language() == Language.CHINESE) {
			return UNKNOWN;
		}
		Word head = focus.getLast();
		String phrase = (focus.size() > 1) ? focus.get(focus.size() - 2).lower() + " " + lemma(head) : lemma(head);
		List<Word> words = sentence.words();
		double best = 0;
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			if (word.tag() != Word.Tag.NOUN && word.tag() != Word.Tag.NAME || this.relations.asked(word)) {
				continue;
			}
			String pair = (i > 0) ? words.get(i - 1).lower() + " " + word.lower() : word.lower();
			if (Lexicon.canBe(word.lower(), phrase) || Lexicon.canBe(pair, phrase)) {
				return 1;
			}
			if (Lexicon.isA(word.lower(), lemma(head)) || Lexicon.canBe(pair, lemma(head))) {
				best = Math.max(best, 0.8);
			}
		}
		return best;
	}

	private static String lemma(Word word) {
		return word.forms().stream().reduce((first, last) -> last).orElse(word.lower());
	}

	double measureUnmet(Reading sentence) {
		if (this.measure.isEmpty()) {
			return 0;
		}
		double word = this.relations.best(this.measure.getFirst(), sentence.words());
		return this.spans.dimensionFits(this.measure.getFirst(), sentence) ? (1 - word) / 4 : 1 - word / 2;
	}

}
