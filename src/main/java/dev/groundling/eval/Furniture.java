package dev.groundling.eval;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What web pages print around an article, and what therefore has no place in an answer.
 */
final class Furniture {

	// Phrases that articles don't use in running text; a bare "print" or "share" may be
	// part of a sentence.
	private static final Pattern PHRASES = Pattern.compile(
			String.join("|", List.of("text size\\W{0,3}a\\W?a", "font size\\W{0,3}a\\W?a",
					"[\\[【](print|close|share|打印|关闭|分享)[\\]】]", "字号\\W{0,3}大\\W?中\\W?小",
					"(\\b(home|news)|首页|新闻)\\s*[>»›]", "责任编辑", "\\b(accept|reject) all\\b", "\\bwe use cookies\\b",
					"all rights reserved", "\\b\\d+ min(ute)? read\\b", "\\bskip to (main )?content\\b",
					"\\bget our newsletter\\b", "^advertisement\\b", "©|&amp;|&nbsp;")),
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Furniture() {
	}

	static boolean standsIn(String text) {
		return PHRASES.matcher(text).find();
	}

}
