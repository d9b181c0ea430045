package dev.groundling.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundling.knowledge.TextLayout.Paragraph;
import dev.groundling.language.Language;
import dev.groundling.language.TextRange;

/**
 * Finds the headings of a plain text by its layout.
 */
final class Headings {

	/*
	 * A heading is never quoted as an answer, so a paragraph that is taken for one is
	 * lost, while a heading that is missed only stays in the text. Hence:
	 *
	 * Plain headings are short lines without a full stop, one or two in a row, before a
	 * paragraph. Lists and tables have more in a row.
	 *
	 * A short single sentence with a full stop is a heading only where the plain ones say
	 * so: if they have extra space before them, and it has too; or if two of them are
	 * built alike ("From … to …", "From … to …"), and it is too.
	 */

	private static final int LONGEST = 100;

	private static final int LONGEST_CHINESE = 30;

	private static final int MOST_IN_A_ROW = 2;

	private static final Pattern OPEN_END = Pattern.compile(".*[.!?…。！？,，、;；:：][\"'”’)\\]」』）】]*");

	private static final Pattern SHORT_WORD = Pattern.compile("[a-z]{1,4}");

	private static final Set<String> VERBS = Set.of("is", "was", "are", "were", "has", "had", "have", "will", "can",
			"may", "did", "does");

	private final List<Paragraph> paragraphs;

	private final Language language;

	private final long usualGap;

	private final Set<Paragraph> found = new LinkedHashSet<>();

	private Headings(List<Paragraph> paragraphs, Language language) {
		this.paragraphs = paragraphs;
		this.language = language;
		long spaced = paragraphs.stream().skip(1).filter((paragraph) -> paragraph.gap() > 0).count();
		this.usualGap = (spaced * 3 > paragraphs.size()) ? 1 : 0;
	}

	/**
	 * Finds the headings.
	 * @param paragraphs the body of the article, without captions and bylines
	 * @param language the language it is written in
	 * @return those of the paragraphs that are headings
	 */
	static Set<Paragraph> in(List<Paragraph> paragraphs, Language language) {
		Headings headings = new Headings(paragraphs, language);
		headings.findPlain();
		headings.findClosed();
		return headings.found;
	}

	private void findPlain() {
		int row = 0;
		for (int i = 0; i < this.paragraphs.size(); i++) {
			if (plain(this.paragraphs.get(i))) {
				row++;
				continue;
			}
			boolean list = i > row && this.paragraphs.get(i - row - 1).text().matches("(?s).*[:：]");
			if (row > 0 && row <= MOST_IN_A_ROW && !list && full(this.paragraphs.get(i))) {
				this.found.addAll(this.paragraphs.subList(i - row, i));
			}
			row = 0;
		}
	}

	private void findClosed() {
		List<Paragraph> plain = List.copyOf(this.found);
		boolean spaceMarks = plain.stream().anyMatch((heading) -> heading.gap() > this.usualGap);
		List<String> frame = frame(plain);
		for (int i = 0; i + 1 < this.paragraphs.size(); i++) {
			Paragraph paragraph = this.paragraphs.get(i);
			boolean setApart = spaceMarks && paragraph.gap() > this.usualGap
					&& this.paragraphs.get(i + 1).gap() < paragraph.gap();
			if ((setApart || alike(paragraph, frame)) && singleSentence(paragraph)
					&& full(this.paragraphs.get(i + 1))) {
				this.found.add(paragraph);
			}
		}
	}

	private boolean plain(Paragraph paragraph) {
		return shortLine(paragraph) && paragraph.gap() >= this.usualGap
				&& !OPEN_END.matcher(paragraph.text()).matches();
	}

	private boolean singleSentence(Paragraph paragraph) {
		String text = paragraph.text();
		return shortLine(paragraph) && paragraph.closed() && text.chars().noneMatch(Character::isDigit)
				&& this.language.sentences(text, new TextRange(0, text.length())).size() == 1;
	}

	private boolean shortLine(Paragraph paragraph) {
		String text = paragraph.text();
		long letters = text.codePoints().filter(Character::isLetter).count();
		int first = text.codePointAt(0);
		return text.length() <= ((this.language == Language.CHINESE) ? LONGEST_CHINESE : LONGEST)
				&& text.indexOf('\n') < 0 && letters * 2 >= text.length() && !Character.isLowerCase(first)
				&& "\"“‘「『-*•".indexOf(first) < 0;
	}

	private static boolean full(Paragraph paragraph) {
		return paragraph.closed() && !paragraph.listItem();
	}

	// The first word and the short words that two plain headings have in common, in
	// order.
	private static List<String> frame(List<Paragraph> headings) {
		for (int i = 0; i < headings.size(); i++) {
			for (int j = i + 1; j < headings.size(); j++) {
				List<String> other = words(headings.get(j));
				List<String> common = new ArrayList<>(words(headings.get(i)).stream().distinct().toList());
				common.removeIf((word) -> !SHORT_WORD.matcher(word).matches() || !other.contains(word));
				if (common.size() > 1 && words(headings.get(i)).getFirst().equals(other.getFirst())
						&& common.getFirst().equals(other.getFirst())) {
					return common;
				}
			}
		}
		return List.of();
	}

	private static boolean alike(Paragraph paragraph, List<String> frame) {
		List<String> words = words(paragraph);
		int matched = 0;
		for (String word : words) {
			matched += (matched < frame.size() && word.equals(frame.get(matched))) ? 1 : 0;
		}
		return !frame.isEmpty() && matched == frame.size() && words.getFirst().equals(frame.getFirst())
				&& words.stream().noneMatch(VERBS::contains);
	}

	private static List<String> words(Paragraph paragraph) {
		return List.of(paragraph.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+"));
	}

}
