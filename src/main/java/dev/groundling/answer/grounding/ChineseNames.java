package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese names have no capitals. So this looks for what was put in the place of
 * something else: a few characters that the evidence lacks, between others that it has.
 */
final class ChineseNames {

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}++");

	private static final String PLACES = "县市省镇乡村区国岛州港湾湖河山路街";

	private static final String PARTICLES = "的了在是和有为与及等也都还就对以其这那个被把从到于并而由将达共约为已经";

	private static final int LONGEST = 6;

	private final Statement draft;

	private final Evidence evidence;

	private final Sources sources;

	ChineseNames(Statement draft, Evidence evidence, Sources sources) {
		this.draft = draft;
		this.evidence = evidence;
		this.sources = sources;
	}

	List<String> failures() {
		List<String> failures = new ArrayList<>();
		SourceSentence home = this.evidence.sentences().getFirst();
		String known = home.statement().text() + "\n" + before(home) + "\n" + this.sources.question().text();
		Matcher run = HAN.matcher(this.draft.text());
		while (run.find()) {
			for (String unknown : unknown(run.group(), known)) {
				if (foreign(unknown, home)) {
					failures.add("\"" + unknown + "\" does not stand in " + this.evidence.names()
							+ " with what is said here");
				}
			}
		}
		return failures;
	}

	// The sentences that "he" and "the county" point to.
	private String before(SourceSentence home) {
		StringBuilder before = new StringBuilder();
		for (SourceSentence sentence : this.evidence.around()) {
			int distance = home.position() - sentence.position();
			if (sentence.passage() == home.passage() && distance > 0 && distance <= 2) {
				before.append(sentence.statement().text());
			}
		}
		return before.toString();
	}

	/** The stretches of two to six characters of which no pair is known. */
	private static List<String> unknown(String run, String known) {
		List<String> found = new ArrayList<>();
		StringBuilder stretch = new StringBuilder();
		for (int i = 0; i <= run.length(); i++) {
			boolean covered = i == run.length() || i > 0 && known.contains(run.substring(i - 1, i + 1))
					|| i + 1 < run.length() && known.contains(run.substring(i, i + 2))
					|| PARTICLES.indexOf(run.charAt(i)) >= 0;
			if (!covered) {
				stretch.append(run.charAt(i));
				continue;
			}
			if (stretch.length() >= 2 && stretch.length() <= LONGEST) {
				found.add(stretch.toString());
			}
			stretch.setLength(0);
		}
		return found;
	}

	private boolean foreign(String unknown, SourceSentence home) {
		int at = this.draft.text().indexOf(unknown);
		int after = at + unknown.length();
		char next = (after < this.draft.text().length()) ? this.draft.text().charAt(after) : ' ';
		boolean place = PLACES.indexOf(unknown.charAt(unknown.length() - 1)) >= 0 || PLACES.indexOf(next) >= 0;
		boolean elsewhere = this.sources.sentences()
			.stream()
			.anyMatch((sentence) -> sentence != home && sentence.statement().text().contains(unknown)
					&& !supports(sentence, unknown));
		return place || elsewhere || replaces(unknown, at, home.statement().text());
	}

	// A further sentence of the evidence, if it gives more than this stretch.
	private boolean supports(SourceSentence sentence, String unknown) {
		return this.evidence.sentences().contains(sentence) && this.draft.tokens()
			.stream()
			.filter((token) -> token.content() && !unknown.contains(token.range().in(this.draft.text())))
			.filter((token) -> sentence.statement().has(token))
			.count() > 3;
	}

	// Whether the evidence has something else between the same two neighbours on each
	// side.
	private boolean replaces(String unknown, int at, String source) {
		String text = this.draft.text();
		int end = at + unknown.length();
		String left = text.substring(Math.max(0, at - 2), at);
		String right = text.substring(end, Math.min(text.length(), end + 2));
		if (right.length() < 2 || HAN.matcher(right).results().findFirst().isEmpty()) {
			return false;
		}
		int from = left.isEmpty() ? 0 : source.indexOf(left) + left.length();
		int to = source.indexOf(right, from);
		boolean opens = left.isEmpty() || !Character.isLetter(left.charAt(left.length() - 1)) && source.contains(left);
		return opens && to > from && to - from <= LONGEST
				&& source.substring(from, to).codePoints().allMatch(Character::isIdeographic);
	}

}
