package dev.groundling.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.Lexicon;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of a text: an article, what describes the noun, and the noun.
 */
final class NounPhrases {

	private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "these", "those", "my", "your",
			"his", "her", "its", "our", "their", "each", "every", "all", "both", "some", "any", "no", "another");

	private static final Set<String> ASKING = Set.of("many", "much", "which", "what", "whose");

	private static final Set<String> NO_PART = Set.of("many", "much", "more", "most", "less", "least", "few", "such",
			"i", "you", "he", "she", "it", "we", "they", "me", "him", "them", "us", "who", "whom", "which", "what",
			"whose", "there", "here", "then", "same", "own", "long", "often");

	private static final Pattern COMPANY_END = Pattern
		.compile("\\G(?:\\.?,? (?:Co|Ltd|Inc|LLC|Limited|Corp|GmbH|AG|Plc|PLC))*\\b\\.?(?=[\\s,;)]|$|\\?)");

	private static final Pattern COMPANY = Pattern.compile(".*\\b(?:Co|Ltd|Inc|LLC|Corp|GmbH|AG|Plc|PLC)");

	private final String text;

	private final List<Word> words;

	private final List<TextRange> names;

	private final List<TimePhrase> times;

	NounPhrases(String text, List<Word> words, List<TextRange> names, List<TimePhrase> times) {
		this.text = text;
		this.words = words;
		this.names = names.stream().map(this::begun).map(this::whole).toList();
		this.times = times;
	}

	List<NounPhrase> find() {
		List<NounPhrase> phrases = new ArrayList<>();
		int i = 0;
		while (i < this.words.size()) {
			int first = article(i) ? i + 1 : i;
			int end = end(first);
			if (end > first && (first > i || !describing(first, end))) {
				add(phrases, i, first, end);
			}
			i = Math.max(end, i + 1);
		}
		return phrases;
	}

	// "How old": adjectives alone are no noun, though "the oldest" is.
	private boolean describing(int first, int end) {
		return this.words.subList(first, end).stream().allMatch((word) -> word.tag() == Tag.ADJECTIVE);
	}

	// "Did Mozart write": the capital of the first word says nothing.
	private TextRange begun(TextRange name) {
		Word first = this.words.getFirst();
		boolean small = name.contains(first.range())
				&& (first.tag() == Tag.AUXILIARY || ASKING.contains(first.lower()));
		return (small && this.words.size() > 1) ? new TextRange(this.words.get(1).range().start(), name.end()) : name;
	}

	// "Acme Co., Ltd." is one name; the words alone would end at the first dot.
	private TextRange whole(TextRange name) {
		Matcher end = COMPANY_END.matcher(this.text);
		boolean company = COMPANY.matcher(name.in(this.text)).matches()
				|| end.find(name.end()) && end.end() > name.end() && end.group().matches("\\.?,? .*");
		return (company && end.find(name.end())) ? new TextRange(name.start(), end.end()) : name;
	}

	private boolean article(int i) {
		if (i + 1 >= this.words.size() || !ARTICLES.contains(this.words.get(i).lower()) || !part(i + 1, i + 1)) {
			return false;
		}
		Word next = this.words.get(i + 1);
		// "said that Ningbo will" has no article in it.
		return !this.words.get(i).lower().equals("that") || !next.capitalised() && !next.lower().endsWith("s");
	}

	private int end(int first) {
		int end = first;
		while (end < this.words.size() && part(end, first) && !boundary(end, first)) {
			end++;
		}
		while (end > first && named(this.words.get(end - 1)) == null && trailing(end, first)) {
			end--;
		}
		return end;
	}

	private boolean trailing(int end, int first) {
		Word last = this.words.get(end - 1);
		if (last.tag() == Tag.ADJECTIVE && end - first > 1) {
			Tag before = this.words.get(end - 2).tag();
			return before == Tag.NOUN || before == Tag.NAME || before == Tag.NUMBER;
		}
		boolean dangling = last.surface().matches("-|&|['’]s") || last.tag() == Tag.FUNCTION
				|| last.tag() == Tag.PUNCTUATION && end - first == 1;
		return dangling || last.tag() == Tag.VERB;
	}

	private boolean part(int i, int first) {
		Word word = this.words.get(i);
		if (named(word) != null) {
			return true;
		}
		if (NO_PART.contains(word.lower())) {
			return false;
		}
		return switch (word.tag()) {
			case NOUN, NAME, ADJECTIVE, NUMBER, OTHER -> Character.isLetterOrDigit(word.surface().codePointAt(0));
			case VERB -> participle(i, first) || afterArticle(i, first);
			case ADVERB -> afterArticle(i, first);
			case FUNCTION -> i > first && (word.lower().equals("and") ? alike(i) : word.surface().matches("['’]s"));
			case PUNCTUATION -> (i > first || quoted(word, i)) && joins(word, i, first);
			default -> i > first && word.surface().matches("['’]s");
		};
	}

	private boolean joins(Word word, int i, int first) {
		boolean between = i + 1 < this.words.size()
				&& Character.isLetterOrDigit(this.words.get(i + 1).surface().codePointAt(0));
		return switch (word.surface()) {
			case "-", "&", "/" ->
				between && word.range().end() == this.words.get(i + 1).range().start() || word.surface().equals("&");
			case "'s", "’s" -> true;
			case "“", "”", "\"", "‘", "’", "'" -> quotes(i, first) % 2 == 1 || between && opens(word);
			default -> false;
		};
	}

	// "Scientific and technological awards"
	private boolean alike(int i) {
		if (i + 2 >= this.words.size() || this.words.get(i - 1).tag() != Tag.ADJECTIVE) {
			return false;
		}
		Tag after = this.words.get(i + 2).tag();
		return this.words.get(i + 1).tag() == Tag.ADJECTIVE && (after == Tag.NOUN || after == Tag.ADJECTIVE);
	}

	private long quotes(int i, int first) {
		return this.words.subList(first, i).stream().filter((word) -> word.surface().matches("[“”\"‘’']")).count();
	}

	private boolean quoted(Word word, int i) {
		return word.surface().matches("[“\"‘]") && i > 0 && determined(i - 1);
	}

	private boolean opens(Word word) {
		return Character.isWhitespace(this.text.charAt(word.range().start() - 1));
	}

	// "Leading products", "the listed companies": a verb form that describes a noun.
	private boolean participle(int i, int first) {
		if (i + 1 >= this.words.size() || !this.words.get(i).lower().matches(".*(?:ing|ed|en)")) {
			return false;
		}
		Tag next = this.words.get(i + 1).tag();
		boolean before = i == first ? i > 0 && (determined(i - 1) || ASKING.contains(this.words.get(i - 1).lower()))
				: this.words.get(i - 1).tag() != Tag.NOUN && this.words.get(i - 1).tag() != Tag.NAME;
		return before && (next == Tag.NOUN || next == Tag.ADJECTIVE || next == Tag.NAME
				|| this.words.get(i + 1).surface().equals("-"));
	}

	// "A steady light": no verb stands right after an article.
	private boolean afterArticle(int i, int first) {
		if (i > first || i == 0 || !this.words.get(i - 1).lower().matches("an?|the") || i + 1 >= this.words.size()) {
			return false;
		}
		Tag next = this.words.get(i + 1).tag();
		return next == Tag.NOUN || next == Tag.ADJECTIVE || next == Tag.NAME
				|| this.words.get(i + 1).lower().equals("one");
	}

	private boolean determined(int i) {
		return ARTICLES.contains(this.words.get(i).lower());
	}

	// "The action | Ningbo launched": a name that begins a clause of its own.
	private boolean boundary(int i, int first) {
		if (i == first || this.words.get(i - 1).tag() != Tag.NOUN) {
			return false;
		}
		// "Each carries | 184 passengers": numbers stand before nouns, not after them.
		if (this.words.get(i).tag() == Tag.NUMBER && named(this.words.get(i - 1)) == null && i + 1 < this.words.size()
				&& this.words.get(i + 1).tag() == Tag.NOUN) {
			return true;
		}
		TextRange name = named(this.words.get(i));
		if (name == null || name.start() != this.words.get(i).range().start()) {
			return false;
		}
		return this.words.stream()
			.filter((word) -> word.range().start() >= name.end())
			.findFirst()
			.map((word) -> word.tag() == Tag.VERB || word.tag() == Tag.AUXILIARY)
			.orElse(false);
	}

	private @Nullable TextRange named(Word word) {
		return this.names.stream().filter((name) -> name.contains(word.range())).findFirst().orElse(null);
	}

	private void add(List<NounPhrase> phrases, int article, int first, int end) {
		TextRange range = new TextRange(this.words.get(article).range().start(), this.words.get(end - 1).range().end());
		if (this.times.stream().anyMatch((time) -> time.whole().contains(range))) {
			return;
		}
		List<Word> core = this.words.subList(first, end);
		for (int i = 1; i < core.size() - 1; i++) {
			if (core.get(i).surface().matches("['’]s")) {
				phrases.add(phrase(article, core.subList(0, i)));
				break;
			}
		}
		phrases.add(phrases.size() - (possessive(core) ? 1 : 0), phrase(article, core));
	}

	private static boolean possessive(List<Word> core) {
		return core.stream().skip(1).limit(Math.max(0, core.size() - 2)).anyMatch((w) -> w.surface().matches("['’]s"));
	}

	private NounPhrase phrase(int article, List<Word> core) {
		TextRange range = new TextRange(this.words.get(article).range().start(), core.getLast().range().end());
		Word before = (article > 0) ? this.words.get(article - 1) : null;
		boolean asked = before != null && ASKING.contains(before.lower());
		Word preposition = (before != null && before.tag() == Tag.ADPOSITION) ? before : null;
		Word head = head(core);
		boolean name = head.tag() == Tag.NAME
				&& (head.capitalised() || !Lexicon.knows(head.lower()) || Lexicon.isA(head.lower(), "location"))
				|| named(head) != null;
		return new NounPhrase(range.in(this.text), range, core, head, name, asked, preposition);
	}

	// The last noun: in "Heron 3" the number only tells one Heron from another.
	private static Word head(List<Word> core) {
		for (Word word : core.reversed()) {
			if (word.tag() == Tag.NOUN || word.tag() == Tag.NAME || word.tag() == Tag.OTHER) {
				return word;
			}
		}
		return core.getLast();
	}

}
