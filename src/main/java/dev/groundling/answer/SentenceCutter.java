package dev.groundling.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.Language;
import dev.groundling.language.TextRange;

/**
 * Cuts the words of a model into sentences while they come. A sentence takes the markers
 * after its full stop along, so it is complete when something else follows, or when its
 * markers stand before the full stop.
 */
class SentenceCutter {

	/** A sentence is not waited for longer than this, in characters. */
	private static final int LONGEST = 4_000;

	private static final String MARK = "[\\[【][^\\[\\]【】]{0,40}[\\]】]";

	private static final Pattern LEADING_MARKERS = Pattern.compile("^\\s*(?:" + MARK + "\\s*)+");

	private static final Pattern CLOSED = Pattern.compile(MARK + "[.!?。！？]\\s*$");

	private static final Pattern BULLET = Pattern
		.compile("^\\s*(?:#{1,6}\\s+|>\\s*|[-*•]\\s+|\\d{1,2}[.)]\\s+|```\\w*)+");

	private static final Pattern EMPHASIS = Pattern.compile("\\*{1,3}|`|(?<!\\w)__|__(?!\\w)");

	private final StringBuilder pending = new StringBuilder();

	/**
	 * Takes further words.
	 * @param words words or parts of them
	 * @return the sentences that are complete now, without markdown, often none
	 */
	List<String> add(String words) {
		this.pending.append(words);
		List<String> complete = new ArrayList<>();
		int line = this.pending.lastIndexOf("\n");
		if (line >= 0) {
			this.pending.substring(0, line).lines().forEach((done) -> complete.addAll(pieces(done)));
			this.pending.delete(0, line + 1);
		}
		if (mayEnd(words)) {
			complete.addAll(endOfLine());
		}
		return plain(complete);
	}

	/**
	 * Returns what is left when no further words come.
	 * @return the last sentences, whole or not
	 */
	List<String> rest() {
		List<String> rest = pieces(this.pending.toString());
		this.pending.setLength(0);
		return plain(rest);
	}

	/** Forgets the words whose sentence isn't complete. */
	void forget() {
		this.pending.setLength(0);
	}

	private List<String> endOfLine() {
		String line = this.pending.toString();
		List<String> pieces = pieces(line);
		if (pieces.isEmpty()) {
			return pieces;
		}
		if (CLOSED.matcher(line).find() || line.length() > LONGEST) {
			this.pending.setLength(0);
			return pieces;
		}
		if (pieces.size() > 1) {
			this.pending.delete(0, line.lastIndexOf(pieces.getLast()));
		}
		return pieces.subList(0, pieces.size() - 1);
	}

	// Only a word after a full stop shows that the sentence before it is complete.
	private static boolean mayEnd(String words) {
		return words.codePoints().anyMatch((point) -> !Character.isWhitespace(point));
	}

	private static List<String> pieces(String line) {
		String text = BULLET.matcher(line).replaceFirst("");
		List<String> pieces = new ArrayList<>();
		Language language = Language.of(text);
		for (TextRange sentence : language.sentences(text, new TextRange(0, text.length()))) {
			String piece = sentence.in(text);
			Matcher markers = LEADING_MARKERS.matcher(piece);
			if (!pieces.isEmpty() && markers.find()) {
				pieces.set(pieces.size() - 1, pieces.getLast().strip() + " " + markers.group().strip());
				piece = piece.substring(markers.end());
			}
			else if (!pieces.isEmpty() && opensMarker(piece)) {
				pieces.set(pieces.size() - 1, pieces.getLast().strip() + " " + piece);
				piece = "";
			}
			if (!piece.isBlank()) {
				pieces.add(piece);
			}
		}
		return pieces;
	}

	// "[1" is the beginning of a marker whose end hasn't come yet.
	private static boolean opensMarker(String piece) {
		String stripped = piece.strip();
		return (stripped.startsWith("[") || stripped.startsWith("【")) && stripped.length() < 5;
	}

	private static List<String> plain(List<String> sentences) {
		return sentences.stream()
			.map((sentence) -> EMPHASIS.matcher(sentence).replaceAll("").strip())
			.filter((sentence) -> !sentence.isEmpty())
			.toList();
	}

}
