package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.groundling.language.TextRange;
import dev.groundling.retrieval.Passage;

/**
 * Finds the list that an item stands in. Of a list the text keeps one line for each item,
 * with its number if it has one: steps begin with theirs, and other items are short lines
 * that no mark ends.
 */
final class ListedItems {

	/** Fewer lines than that are no list. */
	private static final int FEWEST = 3;

	private static final int LONGEST_ITEM = 120;

	private static final Pattern STEP = Pattern.compile("\\(?\\d{1,2}[.)、．]\\s*\\S.*");

	private static final Pattern ENDED = Pattern.compile(".*[.!?:。！？：]");

	private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

	private ListedItems() {
	}

	/**
	 * Finds the whole list of an item.
	 * @param passage the passage the item stands in
	 * @param item where it stands in the article
	 * @return where the list stands, as far as it is in the passage; empty if it is none
	 */
	static Optional<TextRange> around(Passage passage, TextRange item) {
		return around(passage, item, ListedItems::item).or(() -> steps(passage, item));
	}

	/**
	 * Finds the steps that one belongs to.
	 * @param passage the passage the step stands in
	 * @param step where it stands in the article
	 * @return where all of them stand; empty if they aren't numbered
	 */
	static Optional<TextRange> steps(Passage passage, TextRange step) {
		return around(passage, step, STEP.asMatchPredicate());
	}

	private static boolean item(String line) {
		return line.length() <= LONGEST_ITEM && !ENDED.matcher(line).matches() && !STEP.matcher(line).matches();
	}

	private static Optional<TextRange> around(Passage passage, TextRange item, Predicate<String> kind) {
		TextRange within = item.shiftedBy(-passage.start());
		List<TextRange> run = new ArrayList<>();
		boolean found = false;
		for (TextRange line : lines(passage.text())) {
			if (kind.test(line.in(passage.text()).strip())) {
				run.add(line);
				found |= line.start() <= within.start() && within.start() < line.end();
			}
			else if (found) {
				break;
			}
			else {
				run.clear();
			}
		}
		return (found && run.size() >= FEWEST)
				? Optional.of(new TextRange(run.getFirst().start(), run.getLast().end()).shiftedBy(passage.start()))
				: Optional.empty();
	}

	private static List<TextRange> lines(String text) {
		return LINE.matcher(text)
			.results()
			.filter((line) -> !line.group().isBlank())
			.map((line) -> new TextRange(line.start(), line.end()))
			.toList();
	}

}
