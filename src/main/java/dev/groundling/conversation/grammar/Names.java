package dev.groundling.conversation.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * Puts the ends of names right: where a question begins, and where a company's name has
 * dots and commas in it.
 */
final class Names {

	private static final Pattern COMPANY_END = Pattern
		.compile("\\G(?:\\.?,? (?:Co|Ltd|Inc|LLC|Limited|Corp|GmbH|AG|Plc|PLC))*\\b\\.?(?=[\\s,;)]|$|\\?)");

	private static final Pattern COMPANY = Pattern.compile(".*\\b(?:Co|Ltd|Inc|LLC|Corp|GmbH|AG|Plc|PLC)");

	private Names() {
	}

	/**
	 * Puts the names of a text right.
	 * @param text the text
	 * @param words its words
	 * @param names where names were seen
	 * @return where they really stand
	 */
	static List<TextRange> in(String text, List<Word> words, List<TextRange> names) {
		return names.stream().flatMap((name) -> begun(name, words).stream()).map((name) -> whole(name, text)).toList();
	}

	// "Did Mozart write": the capital of the first word says nothing.
	private static Optional<TextRange> begun(TextRange name, List<Word> words) {
		Word first = words.getFirst();
		boolean small = name.contains(first.range())
				&& (first.tag() == Tag.AUXILIARY || PhraseParts.ASKING.contains(first.lower()));
		if (!small) {
			return Optional.of(name);
		}
		return words.stream()
			.skip(1)
			.filter((word) -> name.contains(word.range()))
			.findFirst()
			.map((word) -> new TextRange(word.range().start(), name.end()));
	}

	// "Acme Co., Ltd." is one name; the words alone would end at the first dot.
	private static TextRange whole(TextRange name, String text) {
		Matcher end = COMPANY_END.matcher(text);
		boolean company = COMPANY.matcher(name.in(text)).matches()
				|| (end.find(name.end()) && end.end() > name.end() && end.group().matches("\\.?,? .*"));
		return (company && end.find(name.end())) ? new TextRange(name.start(), end.end()) : name;
	}

}
