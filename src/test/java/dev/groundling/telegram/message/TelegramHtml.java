package dev.groundling.telegram.message;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Telegram's HTML as strictly as Telegram does. */
final class TelegramHtml {

	private static final Pattern TOKEN = Pattern
		.compile("<(/)?(b|i|code|blockquote|a)( expandable| href=\"[^\"<>]+\")?>|&(lt|gt|amp|quot);|[^<>&]");

	private TelegramHtml() {
	}

	/**
	 * Reads a text.
	 * @param html Telegram's HTML
	 * @return the text without its tags
	 * @throws IllegalArgumentException if it isn't well formed
	 */
	static String parse(String html) {
		StringBuilder text = new StringBuilder();
		Deque<String> open = new ArrayDeque<>();
		Matcher token = TOKEN.matcher(html);
		int at = 0;
		while (at < html.length()) {
			if (!token.region(at, html.length()).lookingAt()) {
				throw new IllegalArgumentException("Unreadable at " + at + ": " + html);
			}
			at = token.end();
			if (token.group(2) == null) {
				text.append(character(token));
			}
			else if (token.group(1) == null) {
				requireAllowed(token.group(2), open, html);
				open.push(token.group(2));
			}
			else if (!token.group(2).equals(open.poll())) {
				throw new IllegalArgumentException("Closed in the wrong order: " + html);
			}
		}
		if (!open.isEmpty()) {
			throw new IllegalArgumentException("Not closed: " + open + " in " + html);
		}
		return text.toString();
	}

	private static void requireAllowed(String tag, Deque<String> open, String html) {
		boolean nested = tag.equals("blockquote") ? !open.isEmpty()
				: open.contains("code") || tag.equals("code") && !open.stream().allMatch("blockquote"::equals);
		if (nested || open.contains(tag)) {
			throw new IllegalArgumentException("Nested " + tag + " in " + html);
		}
	}

	private static String character(Matcher token) {
		if (token.group(4) == null) {
			return token.group();
		}
		return switch (token.group(4)) {
			case "lt" -> "<";
			case "gt" -> ">";
			case "amp" -> "&";
			default -> "\"";
		};
	}

}
