package dev.groundling.conversation.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.TextRange;

/**
 * Changes to one text, collected first and made together, so that ranges found before
 * stay true.
 */
public final class Edits {

	// The dot of "Ltd." belongs to the name, whether or not it also ends the sentence.
	private static final Pattern END = Pattern.compile(
			"(?<!\\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St))(?<![?？.!。！…])\\s*([?？.!。！…]+)\\s*$|(?<=\\.)\\s*([?？!！]+)\\s*$|\\s+$");

	private final String text;

	private final List<Edit> edits = new ArrayList<>();

	private final StringBuilder appended = new StringBuilder();

	/**
	 * Begins with no change.
	 * @param text the text to change
	 */
	public Edits(String text) {
		this.text = text;
	}

	/**
	 * Tells whether nothing has been changed yet in a stretch.
	 * @param range the stretch
	 * @return whether it is as it was
	 */
	public boolean free(TextRange range) {
		return this.edits.stream()
			.noneMatch((edit) -> edit.range().start() < range.end() && range.start() < edit.range().end());
	}

	/**
	 * Puts words in the place of others.
	 * @param range what gives way, in the text as it was; may be empty
	 * @param replacement what comes there
	 */
	public void replace(TextRange range, String replacement) {
		this.edits.add(new Edit(range, replacement));
	}

	/**
	 * Adds words at the end, before the question mark.
	 * @param words the words
	 */
	public void append(String words) {
		this.appended.append(' ').append(words);
	}

	/**
	 * Tells whether nothing changes.
	 * @return whether no change was asked for
	 */
	public boolean none() {
		return this.edits.isEmpty() && this.appended.isEmpty();
	}

	/**
	 * Makes the changes.
	 * @return the changed text as a question: capital letter, single spaces, question
	 * mark
	 */
	public String made() {
		return question(words(), mark(this.text));
	}

	/**
	 * Makes the changes to what isn't a question yet.
	 * @return the changed text without its end mark
	 */
	public String words() {
		StringBuilder made = new StringBuilder(this.text);
		this.edits.stream()
			.sorted(Comparator.comparingInt((Edit edit) -> edit.range().start()).reversed())
			.forEach((edit) -> made.replace(edit.range().start(), edit.range().end(), edit.replacement()));
		return endless(made.toString()) + this.appended;
	}

	/**
	 * Brings words into the shape of a question.
	 * @param words the words
	 * @return the same with a capital letter, single spaces and a question mark
	 */
	public static String question(String words) {
		return question(endless(words), "?");
	}

	/**
	 * Takes the end mark off a text.
	 * @param text a question or statement
	 * @return the text without marks and white space at the end; the dot of "Ltd." stays
	 */
	public static String endless(String text) {
		return END.matcher(text).replaceFirst("");
	}

	private static String question(String words, String mark) {
		String tidy = words.strip().replaceAll("\\s+", " ").replaceAll(" ([,.;:!?)])", "$1");
		return tidy.isEmpty() ? mark : Character.toUpperCase(tidy.charAt(0)) + tidy.substring(1) + mark;
	}

	private static String mark(String text) {
		Matcher end = END.matcher(text);
		return end.find() && end.group(1) != null && end.group(1).matches("[.!]+") ? end.group(1) : "?";
	}

	private record Edit(TextRange range, String replacement) {
	}

}
