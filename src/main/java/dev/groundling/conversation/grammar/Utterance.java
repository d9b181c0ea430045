package dev.groundling.conversation.grammar;

import java.util.List;
import java.util.Optional;

import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * What was said in one turn, taken apart as far as follow-ups need it.
 *
 * @param text what was said
 * @param words its words, tags mended
 * @param phrases its nouns with what belongs to them, in order
 * @param times its times, in order
 */
public record Utterance(String text, List<Word> words, List<NounPhrase> phrases, List<TimePhrase> times) {

	public Utterance {
		words = List.copyOf(words);
		phrases = List.copyOf(phrases);
		times = List.copyOf(times);
	}

	/**
	 * Takes a text apart.
	 * @param text any English text
	 * @return what is found in it
	 */
	public static Utterance of(String text) {
		Reading reading = Reading.of(text);
		List<Word> words = MendedTags.of(reading);
		List<TimePhrase> times = TimePhrase.in(text);
		return new Utterance(text, words, new NounPhrases(text, words, reading.names(), times).find(), times);
	}

	/**
	 * Returns the text from a word up to another.
	 * @param from index of the first word
	 * @param to index after the last word
	 * @return the text between them, empty when there are none
	 */
	public String between(int from, int to) {
		return (from < to) ? range(from, to).in(this.text) : "";
	}

	/**
	 * Returns where words stand.
	 * @param from index of the first word
	 * @param to index after the last word, greater than {@code from}
	 * @return the stretch from the first to the last
	 */
	public TextRange range(int from, int to) {
		return new TextRange(this.words.get(from).range().start(), this.words.get(to - 1).range().end());
	}

	/**
	 * Returns the phrase that begins at a word.
	 * @param word index of the word
	 * @return the longest phrase of which it is the first, the article included
	 */
	public Optional<NounPhrase> phraseAt(int word) {
		if (word >= this.words.size()) {
			return Optional.empty();
		}
		int start = this.words.get(word).range().start();
		return this.phrases.stream().filter((phrase) -> phrase.range().start() == start).findFirst();
	}

	/**
	 * Returns the index of the first word that begins at an offset or later.
	 * @param offset the offset
	 * @return the index, the number of words when there is none
	 */
	public int wordFrom(int offset) {
		int i = 0;
		while (i < this.words.size() && this.words.get(i).range().start() < offset) {
			i++;
		}
		return i;
	}

	/**
	 * Returns the number of words without the marks that end the text.
	 * @return the index after the last real word
	 */
	public int end() {
		int end = this.words.size();
		while (end > 0 && ".?!…".contains(this.words.get(end - 1).surface())) {
			end--;
		}
		return end;
	}

	/**
	 * Tells whether there is a word of a sort.
	 * @param tag the part of speech
	 * @return whether one of the words is tagged so
	 */
	public boolean has(Tag tag) {
		return this.words.stream().anyMatch((word) -> word.tag() == tag);
	}

}
