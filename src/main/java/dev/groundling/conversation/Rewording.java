package dev.groundling.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the question in what a model wrote, among thoughts, labels, quotes and markdown.
 */
final class Rewording {

	// The template of some models has the opening tag already, so that only the closing
	// one is written.
	private static final Pattern THOUGHTS = Pattern
		.compile("(?is)^.*</(?:think|thinking|thought|reasoning)>|<(?:think|thinking|thought|reasoning)>.*$");

	private static final Pattern LABEL = Pattern.compile("(?i)^(?:(?:sure|okay|ok)[,.!:]? )?(?:here(?:['’]s| is) )?"
			+ "(?:(?:the|my|a|final|rewritten|standalone|stand-alone|self-contained|reformulated|rephrased|revised"
			+ "|complete|whole|follow-up)[ -]){0,5}(?:question|query|rewrite|rewriting|version|output|result|answer)"
			+ "(?: is| becomes)?\\s*[:：]\\s*|^(?:改写后?的?|独立的?|完整的?){0,3}(?:问题|提问|改写)(?:是|为)?\\s*[:：]\\s*");

	private static final Pattern LINE_START = Pattern.compile("^(?:#{1,6}\\s+|>\\s*|[-*•]\\s+|\\d{1,2}[.)]\\s+)+");

	private static final Pattern MARKER = Pattern.compile("\\s*\\[\\d{1,3}\\]");

	private static final String OPENING = "\"“”'‘`*_「『«";

	private static final String CLOSING = "\"””'’`*_」』»";

	private Rewording() {
	}

	/**
	 * Takes away what a model thought before it wrote.
	 * @param reply what it wrote
	 * @return the rest, empty while it is still thinking
	 */
	static String withoutThoughts(String reply) {
		return THOUGHTS.matcher(reply).replaceAll("").strip();
	}

	/**
	 * Finds the question.
	 * @param reply what a model wrote
	 * @return the first line that is more than a label or a fence, bare; empty if there
	 * is none
	 */
	static String of(String reply) {
		return withoutThoughts(reply).lines()
			.filter((line) -> !line.strip().startsWith("```"))
			.map(Rewording::bare)
			.filter((line) -> !line.isEmpty() && !label(line))
			.findFirst()
			.orElse("");
	}

	private static boolean label(String line) {
		return line.endsWith(":") || line.endsWith("：") || LABEL.matcher(line + ":").matches();
	}

	private static String bare(String line) {
		String bare = line.replace("**", "").replace("__", "").replaceAll("\\s+", " ").strip();
		String before;
		do {
			before = bare;
			bare = LINE_START.matcher(bare).replaceFirst("");
			bare = unwrapped(labelless(bare)).strip();
		}
		while (!bare.equals(before));
		return MARKER.matcher(bare).replaceAll("");
	}

	private static String labelless(String line) {
		Matcher label = LABEL.matcher(line);
		return label.find() ? line.substring(label.end()) : line;
	}

	private static String unwrapped(String line) {
		int last = line.length() - 1;
		if (last < 2) {
			return line;
		}
		int pair = OPENING.indexOf(line.charAt(0));
		char closing = (pair >= 0) ? CLOSING.charAt(pair) : ' ';
		// "Pro" or "Max" isn't wrapped as a whole; an apostrophe may stand anywhere.
		boolean wrapped = closing == '\'' || closing == '’' || line.indexOf(closing, 1) == last;
		return (pair >= 0 && line.charAt(last) == closing && wrapped) ? line.substring(1, last) : line;
	}

}
