package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.Inquiry;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;

/**
 * Cuts a long sentence at its commas and semicolons to the stretch of neighbouring
 * clauses that holds most of the question's words.
 */
class ClauseWindow {

	private static final Pattern BREAK = Pattern.compile("[,;:]\\s+|\\s+–\\s+");

	private final Inquiry inquiry;

	private final Reading sentence;

	private final int most;

	ClauseWindow(Inquiry inquiry, Reading sentence, int most) {
		this.inquiry = inquiry;
		this.sentence = sentence;
		this.most = most;
	}

	/**
	 * Finds the stretch; of those that hold as much, the longest, for a list is better
	 * whole.
	 */
	TextRange best() {
		List<TextRange> clauses = clauses();
		TextRange best = new TextRange(0, Math.min(this.most, this.sentence.text().length()));
		double bestScore = -1;
		for (int first = 0; first < clauses.size(); first++) {
			for (int last = first; last < clauses.size(); last++) {
				TextRange window = new TextRange(clauses.get(first).start(), clauses.get(last).end());
				if (window.length() > this.most) {
					break;
				}
				double score = met(window) + window.length() / 10_000d;
				if (score > bestScore) {
					bestScore = score;
					best = window;
				}
			}
		}
		return best;
	}

	private double met(TextRange window) {
		List<Word> words = this.sentence.words(window);
		return this.inquiry.terms().stream().filter((term) -> words.stream().anyMatch(term::sameAs)).count();
	}

	private List<TextRange> clauses() {
		List<TextRange> clauses = new ArrayList<>();
		Matcher matcher = BREAK.matcher(this.sentence.text());
		int start = 0;
		while (matcher.find()) {
			if (matcher.start() > start) {
				clauses.add(new TextRange(start, matcher.start()));
			}
			start = matcher.end();
		}
		if (start < this.sentence.text().length()) {
			clauses.add(new TextRange(start, this.sentence.text().length()));
		}
		return clauses;
	}

}
