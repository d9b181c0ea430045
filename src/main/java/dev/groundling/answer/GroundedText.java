package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The text of an answer as it grows by sentences that have passed the check. Citations
 * are numbered in the order in which they first appear, so what was said stays as it is.
 */
class GroundedText {

	private final StringBuilder text = new StringBuilder();

	private final List<Citation> citations = new ArrayList<>();

	/**
	 * Adds a sentence.
	 * @param sentence the sentence and the quotes that support it
	 */
	void add(Grounding.Grounded sentence) {
		Set<Integer> numbers = new TreeSet<>();
		for (Citation citation : sentence.citations()) {
			numbers.add(number(citation));
		}
		this.text.append(this.text.isEmpty() ? "" : " ").append(sentence.sentence());
		numbers.forEach((number) -> this.text.append(" [").append(number).append(']'));
	}

	private int number(Citation citation) {
		for (Citation known : this.citations) {
			if (known.articleId().equals(citation.articleId()) && known.start() == citation.start()
					&& known.end() == citation.end()) {
				return known.number();
			}
		}
		int number = this.citations.size() + 1;
		this.citations.add(citation.numbered(number));
		return number;
	}

	/**
	 * Adds a remark of the service itself, which states nothing of the articles.
	 * @param remark the sentence
	 */
	void remark(String remark) {
		this.text.append(' ').append(remark);
	}

	String text() {
		return this.text.toString();
	}

	List<Citation> citations() {
		return List.copyOf(this.citations);
	}

}
