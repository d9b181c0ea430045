package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.answer.KeptRelations.Relations;
import dev.groundling.language.Inquiry;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;

/** The names that a question fixes, held against what is told. */
class FixedNames {

	private static final double HALF = 0.5;

	private final TermRelations relations;

	private final List<List<Word>> names;

	FixedNames(Inquiry inquiry, TermRelations relations) {
		this.relations = relations;
		this.names = names(inquiry);
	}

	private static List<List<Word>> names(Inquiry inquiry) {
		List<List<Word>> names = new ArrayList<>();
		for (TextRange name : inquiry.reading().names()) {
			List<Word> parts = inquiry.reading().words(name);
			List<Word> terms = parts.stream().filter(inquiry.terms()::contains).toList();
			if (!terms.isEmpty()) {
				names.add((terms.size() < parts.size()) ? capitalised(parts) : terms);
			}
		}
		return names;
	}

	// A word that says little otherwise belongs to the name here: "Way" of "Cedar Way".
	private static List<Word> capitalised(List<Word> parts) {
		return parts.stream().filter(Word::capitalised).toList();
	}

	/**
	 * Tells how much is missing of the name that is least met.
	 * @param words the words that tell
	 * @return 0 when all names are told, 1 when one is told by no word
	 */
	double missing(List<Word> words) {
		return this.names.stream().mapToDouble((name) -> 1 - this.relations.coverage(name, words)).max().orElse(0);
	}

	double wordMissing(List<Word> words) {
		return this.names.stream()
			.flatMap(List::stream)
			.mapToDouble((part) -> this.relations.weight(part) * (1 - this.relations.best(part, words)))
			.max()
			.orElse(0);
	}

	boolean other(Reading sentence, List<Word> near) {
		if (this.names.isEmpty() || wordMissing(near) < HALF || sentence.names().isEmpty()) {
			return false;
		}
		return !sentence.words().getFirst().lower().equals("the");
	}

	/**
	 * Tells whether the words of a name are told, but never side by side: "Cedar Way" is
	 * not told by "the way to the old cedar".
	 * @param words the words that tell, in order
	 * @return whether this is so of one of the names
	 */
	boolean scattered(List<Word> words) {
		for (List<Word> name : this.names) {
			for (int i = 1; i < name.size(); i++) {
				if (apart(name.get(i - 1), name.get(i), words)) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean apart(Word first, Word second, List<Word> words) {
		boolean apart = false;
		Relations told = this.relations.each(first, words);
		for (int i = 0; i < words.size(); i++) {
			if (told.at(i) == 1 && words.get(i).sameAs(first)) {
				for (int j = Math.max(0, i - 3); j < Math.min(words.size(), i + 4); j++) {
					if (j != i && words.get(j).sameAs(second)) {
						return false;
					}
				}
				apart = true;
			}
		}
		return apart && words.stream().anyMatch(second::sameAs);
	}

}
