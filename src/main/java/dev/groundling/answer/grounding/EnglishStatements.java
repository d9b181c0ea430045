package dev.groundling.answer.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.groundling.language.Figure;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;

/**
 * Reads an English sentence, or one of another language that has spaces.
 */
final class EnglishStatements {

	static final Set<String> NEGATIONS = Set.of("not", "never", "no", "none", "nobody", "nothing", "neither", "nor",
			"without", "cannot", "hardly", "barely", "nowhere");

	// They say that something is said, or nothing at all.
	private static final Set<String> EMPTY = Set.of("article", "articles", "passage", "passages", "text", "according",
			"state", "states", "stated", "note", "notes", "noted", "mention", "mentions", "mentioned", "describe",
			"describes", "described", "indicate", "indicates", "indicated", "report", "reports", "reported", "say",
			"says", "said", "explain", "explains", "explained", "have", "has", "had", "having", "make", "makes", "made",
			"do", "does", "did", "be", "been", "being", "specifically", "additionally", "furthermore", "moreover",
			"also", "however", "overall", "respectively", "namely", "thus", "therefore", "then", "so", "there", "here",
			"well", "such", "own", "same", "other", "including", "include", "includes", "included", "account",
			"accounts", "accounted", "accounting", "total", "number", "numbers", "figure", "amount", "stand", "stood",
			"reach", "reached", "just", "only", "even", "still", "already", "now", "currently", "information",
			"provided", "based", "answer", "yes", "share", "shares", "percentage", "proportion", "difference",
			"increase", "increased", "decrease", "decreased", "level", "rate", "overview", "summary", "sure",
			"question", "details", "main", "key", "different", "both");

	private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "(", ")", "—", "–", "and", "but", "while",
			"whereas", "compared", "。", "，", "；", "：");

	static final Set<String> FULL_STOPS = Set.of(",", ";", ":", "(", ")", "—", "“", "”", "\"", ".");

	// The tagger takes some of them for names, as they have a capital.
	private static final Set<String> OPENERS = Set.of("between", "since", "during", "after", "before", "among",
			"according", "while", "although", "however", "overall", "today", "currently", "both", "these", "those",
			"despite", "until", "following", "unlike", "whereas", "over", "about", "around", "nearly", "almost",
			"only");

	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "doctor", "professor", "captain", "mayor",
			"minister", "sir", "admiral", "governor", "president", "director", "referee", "general", "manager", "chief",
			"defender", "striker", "goalkeeper", "coach", "king", "queen", "prince", "chairman", "chairwoman",
			"engineer");

	private static final int REACH = 6;

	private final Reading reading;

	private final List<Figure> figures;

	private final List<Word> words;

	private final List<Token> tokens = new ArrayList<>();

	EnglishStatements(Reading reading, List<Figure> figures) {
		this.reading = reading;
		this.figures = figures;
		this.words = reading.words();
		for (Word word : this.words) {
			this.tokens.add(new Token(word.forms(), word, word.range(), weight(word)));
		}
	}

	static boolean endsClause(Token token) {
		return token.word() != null && CLAUSE_ENDS.contains(token.word().lower());
	}

	Statement statement() {
		List<Name> names = new ArrayList<>();
		NameRoles roles = new NameRoles(this.words);
		for (TextRange range : this.reading.names()) {
			List<String> parts = new ArrayList<>();
			for (Word word : this.reading.words(range)) {
				if (word.capitalised() && this.figures.stream().noneMatch((f) -> f.range().contains(word.range()))) {
					parts.add(word.lower().replaceAll("['’]s?$", ""));
				}
			}
			if (parts.size() > 1) {
				parts.removeIf(EnglishStatements::title);
			}
			boolean opener = range.start() == 0 && parts.size() == 1 && OPENERS.contains(parts.getFirst());
			if (!parts.isEmpty() && !opener) {
				names.add(new Name(range, parts, roles.of(range)));
			}
		}
		return new Statement(this.reading.text(), false, this.tokens, this.figures, names, negated());
	}

	private boolean inFigure(Word word) {
		return this.figures.stream().anyMatch((any) -> any.range().contains(word.range()));
	}

	private static boolean title(String part) {
		return TITLES.contains(part);
	}

	private double weight(Word word) {
		if (inFigure(word) || EMPTY.contains(word.lower()) || NEGATIONS.contains(word.lower())
				|| (word.surface().length() < 2 && !letter(word))) {
			return 0;
		}
		if (word.surface().length() < 2) {
			return 1;
		}
		return switch (word.tag()) {
			case NAME -> 1.2;
			case NOUN -> 1;
			case ADJECTIVE -> 0.9;
			case VERB -> 0.8;
			case OTHER -> 0.6;
			case ADVERB -> 0.4;
			default -> 0;
		};
	}

	// The "B" of "Core B".
	private boolean letter(Word word) {
		boolean capital = Character.isUpperCase(word.surface().charAt(0));
		return capital && word.range().start() > 0 && !word.surface().equals("I") && !word.surface().equals("A")
				|| word.surface().equals("A") && word.range().start() > 0;
	}

	private List<Integer> negated() {
		List<Integer> negated = new ArrayList<>();
		for (int i = 0; i < this.words.size(); i++) {
			String word = this.words.get(i).lower().replace('’', '\'');
			boolean cue = NEGATIONS.contains(word) || word.endsWith("n't");
			String next = (i + 1 < this.words.size()) ? this.words.get(i + 1).lower() : "";
			boolean idle = word.startsWith("no") && word.length() > 3 && Set.of("for", "of", "to").contains(next)
					|| Set.of("least", "fewer", "more", "less", "later", "matter").contains(next)
					|| Set.of("only", "just").contains(next)
							&& (i + 2 == this.words.size() || !inFigure(this.words.get(i + 2)));
			for (int j = i + 1; cue && !idle && j < Math.min(this.words.size(), i + REACH); j++) {
				if (FULL_STOPS.contains(this.words.get(j).lower())) {
					break;
				}
				if (this.tokens.get(j).content() || inFigure(this.words.get(j))) {
					negated.add(j);
					break;
				}
			}
		}
		return negated;
	}

}
