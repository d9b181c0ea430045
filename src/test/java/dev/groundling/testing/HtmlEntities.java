package dev.groundling.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.testing.FakeMessage.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Reads Telegram's HTML as Telegram does: the same tags, the same few named entities, the
 * same complaints, and offsets in UTF-16 units.
 */
final class HtmlEntities {

	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("b", "bold"), Map.entry("strong", "bold"),
			Map.entry("i", "italic"), Map.entry("em", "italic"), Map.entry("u", "underline"),
			Map.entry("ins", "underline"), Map.entry("s", "strikethrough"), Map.entry("strike", "strikethrough"),
			Map.entry("del", "strikethrough"), Map.entry("code", "code"), Map.entry("pre", "pre"),
			Map.entry("a", "text_link"), Map.entry("tg-spoiler", "spoiler"), Map.entry("span", "spoiler"),
			Map.entry("tg-emoji", "custom_emoji"), Map.entry("blockquote", "blockquote"));

	private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

	private static final Pattern CHARACTER = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));");

	private static final Pattern ATTRIBUTE = Pattern
		.compile("\\s*([^\\s=>]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([a-zA-Z0-9.-]+)))?");

	private final String html;

	private final StringBuilder text = new StringBuilder();

	private final List<Entity> entities = new ArrayList<>();

	private final Deque<Tag> open = new ArrayDeque<>();

	private int at;

	private HtmlEntities(String html) {
		this.html = html;
	}

	/** Reads a text, and refuses what Telegram refuses. */
	static FormattedText parse(String html) {
		HtmlEntities parsing = new HtmlEntities(html);
		parsing.parse();
		// Closed last means outermost, which decides between equally long ones.
		Collections.reverse(parsing.entities);
		parsing.entities.sort(Comparator.comparingInt(Entity::offset)
			.thenComparing(Comparator.comparingInt(Entity::length).reversed()));
		return new FormattedText(parsing.text.toString(), parsing.entities).stripped();
	}

	private void parse() {
		while (this.at < this.html.length()) {
			char next = this.html.charAt(this.at);
			if (next == '&') {
				this.text.append(character());
			}
			else if (next != '<') {
				this.text.append(next);
				this.at++;
			}
			else if (this.html.startsWith("</", this.at)) {
				end();
			}
			else {
				start();
			}
		}
		if (!this.open.isEmpty()) {
			throw complaint("Can't find end tag corresponding to start tag \"" + this.open.pop().name() + "\"");
		}
	}

	private String character() {
		Matcher matcher = CHARACTER.matcher(this.html).region(this.at, this.html.length());
		String read = matcher.lookingAt() ? read(matcher) : null;
		this.at = (read != null) ? matcher.end() : this.at + 1;
		return (read != null) ? read : "&";
	}

	private static @Nullable String read(Matcher matcher) {
		if (matcher.group(3) != null) {
			return NAMED.get(matcher.group(3));
		}
		int point = (matcher.group(1) != null) ? Integer.parseInt(matcher.group(1))
				: Integer.parseInt(matcher.group(2), 16);
		return (point > 0 && point < 0x10FFFF) ? Character.toString(point) : null;
	}

	private void start() {
		int begin = this.at++;
		int close = end(begin, "Unclosed start tag");
		while (this.at < close && !Character.isWhitespace(this.html.charAt(this.at))) {
			this.at++;
		}
		String name = this.html.substring(begin + 1, this.at).toLowerCase(Locale.ROOT);
		String type = TYPES.get(name);
		if (type == null) {
			throw complaint("Unsupported start tag \"" + name + "\" at byte offset " + bytes(begin));
		}
		Tag tag = new Tag(name, type, this.text.length(), "");
		Matcher attribute = ATTRIBUTE.matcher(this.html);
		while (this.html.charAt(this.at) != '>') {
			attribute.region(this.at, this.html.length()).lookingAt();
			if (attribute.end() == this.at || (attribute.group(1).isEmpty() && !attribute.group().isBlank())) {
				throw complaint("Empty attribute name in the tag \"" + name + "\" at byte offset " + bytes(begin));
			}
			this.at = attribute.end();
			tag = tag.with(attribute.group(1), value(attribute));
		}
		if (name.equals("span") && !tag.value().equals("tg-spoiler")) {
			throw complaint("Tag \"span\" must have class \"tg-spoiler\" at byte offset " + bytes(begin));
		}
		this.at++;
		this.open.push(tag);
	}

	private static String value(Matcher attribute) {
		for (int group = 2; group <= 4; group++) {
			if (attribute.group(group) != null) {
				return attribute.group(group);
			}
		}
		return "";
	}

	private void end() {
		int begin = this.at;
		if (this.open.isEmpty()) {
			throw complaint("Unexpected end tag at byte offset " + bytes(begin));
		}
		int close = end(begin, "Unclosed end tag");
		String name = this.html.substring(begin + 2, close).strip().toLowerCase(Locale.ROOT);
		Tag tag = this.open.pop();
		if (!name.isEmpty() && !name.equals(tag.name())) {
			throw complaint("Unmatched end tag at byte offset " + bytes(begin) + ", expected \"</" + tag.name()
					+ ">\", found \"</" + name + ">\"");
		}
		this.at = close + 1;
		if (this.text.length() > tag.offset()) {
			tag.entity(this.text).ifPresent(this.entities::add);
		}
	}

	private int end(int begin, String otherwise) {
		int close = this.html.indexOf('>', begin);
		if (close < 0) {
			throw complaint(otherwise + " at byte offset " + bytes(begin));
		}
		return close;
	}

	private int bytes(int position) {
		return this.html.substring(0, position).getBytes(StandardCharsets.UTF_8).length;
	}

	private static RefusedCall complaint(String what) {
		return RefusedCall.badRequest("can't parse entities: " + what);
	}

	private record Tag(String name, String type, int offset, String value) {

		Tag with(String attribute, String given) {
			return switch (this.name + " " + attribute.toLowerCase(Locale.ROOT)) {
				case "blockquote expandable" -> new Tag(this.name, "expandable_blockquote", this.offset, "");
				case "a href", "span class", "code class", "tg-emoji emoji-id" ->
					new Tag(this.name, this.type, this.offset, given);
				default -> this;
			};
		}

		// A link without an address that can be followed is plain text.
		Optional<Entity> entity(CharSequence whole) {
			int length = whole.length() - this.offset;
			String url = this.value.isEmpty() ? whole.subSequence(this.offset, whole.length()).toString() : this.value;
			if (this.name.equals("a") && !url.matches("(?s)(https?|tg|mailto|tel):.+|[\\w.-]+\\.[a-z]{2,}(/.*)?")) {
				return Optional.empty();
			}
			return Optional.of(new Entity(this.type, this.offset, length, this.name.equals("a") ? url : this.value));
		}

	}

}
