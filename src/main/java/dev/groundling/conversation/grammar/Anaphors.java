package dev.groundling.conversation.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.groundling.conversation.grammar.Anaphor.Sort;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a question that point out of it. What a pronoun refers to inside the
 * question ("Does the logger keep its readings?") is none of our business.
 */
public final class Anaphors {

	/** "It takes two hours to", "is it true that", "does it rain". */
	private static final Pattern EMPTY_IT = Pattern.compile("\\bit (?:\\w+ )?(?:takes?|took|costs?) (?:.* )?to \\w+"
			+ "|(?<=\\b(?:is|was|isn['’]t|be|makes?) )it (?:\\w+ )?\\p{L}+ (?:that|to|if|for \\w+ to) "
			+ "|\\bit (?:will )?(?:rain|snow)|(?<=\\b(?:is|was) )it (?:raining|snowing|that) |(?<=time is )it\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Set<String> TIME_NOUNS = Set.of("year", "time", "day", "date", "month", "period", "moment",
			"decade", "century", "season", "week");

	private final Utterance question;

	private final InsideReferences inside;

	private final List<Anaphor> found = new ArrayList<>();

	private Anaphors(Utterance question, QuestionFrame frame) {
		this.question = question;
		this.inside = new InsideReferences(question, frame);
	}

	/**
	 * Finds the anaphors of a question.
	 * @param question the question
	 * @param frame its build
	 * @return what refers to an earlier turn, in order
	 */
	public static List<Anaphor> in(Utterance question, QuestionFrame frame) {
		Anaphors anaphors = new Anaphors(question, frame);
		for (int i = 0; i < question.words().size(); i++) {
			anaphors.look(i);
		}
		return List.copyOf(anaphors.found);
	}

	private void look(int i) {
		NounPhrase phrase = this.question.phraseAt(i).orElse(null);
		String lower = this.question.words().get(i).lower();
		switch (lower) {
			case "he", "she", "him" -> add(i, Sort.PERSON, null);
			case "his", "her", "hers" -> add(i, Sort.PERSON, phrase);
			case "it" -> thing(i);
			case "its" -> add(i, Sort.THING, phrase);
			case "they", "them", "theirs" -> add(i, Sort.PLURAL, null);
			case "their" -> add(i, Sort.PLURAL, phrase);
			case "this", "that", "these", "those" -> demonstrative(i, lower, phrase);
			case "there" -> place(i);
			case "then" -> time(i);
			case "one", "ones" -> one(i);
			default -> {
			}
		}
	}

	private void thing(int i) {
		int start = this.question.words().get(i).range().start();
		boolean empty = EMPTY_IT.matcher(this.question.text()).results().anyMatch((match) -> match.start() == start);
		if (!empty) {
			add(i, Sort.THING, null);
		}
	}

	private void demonstrative(int i, String lower, @Nullable NounPhrase phrase) {
		boolean determines = phrase != null && phrase.core().start() > phrase.range().start();
		if (phrase != null && determines && !before(i).equals("it")) {
			boolean time = TIME_NOUNS.contains(phrase.head().lower());
			if (!lower.equals("this") || !time) {
				this.found.add(new Anaphor(i, phrase.range(), time ? Sort.TIME : Sort.DESCRIBED, null, phrase));
			}
			return;
		}
		if (lower.startsWith("th") && lower.endsWith("se")) {
			add(i, Sort.PLURAL, null);
		}
		else if (!conjunction(i)) {
			boolean time = before(i).matches("before|after|since|until|till");
			add(i, time ? Sort.TIME : Sort.EVENT, null);
		}
	}

	// "Said that Ningbo will", "products that lead": here "that" stands for nothing.
	private boolean conjunction(int i) {
		Optional<Word> next = word(i + 1);
		if (i == 0 || next.isEmpty() || next.get().tag() == Tag.PUNCTUATION) {
			return false;
		}
		if (before(i).equals("it")) {
			return true;
		}
		Tag previous = this.question.words().get(i - 1).tag();
		return switch (previous) {
			case NOUN, NAME, ADJECTIVE, OTHER -> true;
			case VERB -> switch (next.get().tag()) {
				case NOUN, NAME, NUMBER, FUNCTION, OTHER -> true;
				default -> false;
			};
			default -> false;
		};
	}

	private void place(int i) {
		boolean exists = word(i - 1).map(Auxiliaries::be).orElse(false)
				|| word(i + 1).map(Auxiliaries::be).orElse(false);
		if (!exists) {
			add(i, Sort.PLACE, null);
		}
	}

	private void time(int i) {
		boolean fixed = before(i).matches("by|since|until|till|before|after|from|back");
		if (fixed || (i > 0 && i + 1 >= this.question.end())) {
			add(i, Sort.TIME, null);
		}
	}

	private void one(int i) {
		Word word = this.question.words().get(i);
		boolean head = this.question.phrases()
			.stream()
			.filter((phrase) -> phrase.core().contains(word.range()))
			.allMatch((phrase) -> phrase.head().equals(word));
		boolean partitive = word(i + 1).map((next) -> next.lower().equals("of")).orElse(false);
		boolean compound = word(i + 1).map((next) -> next.surface().equals("-")).orElse(false) || before(i).equals("-");
		boolean known = this.question.phrases()
			.stream()
			.anyMatch((phrase) -> phrase.range().end() < word.range().start());
		boolean object = word(i - 1).map((before) -> before.tag() == Tag.VERB).orElse(false);
		if (head && !partitive && !compound && (!known || object)) {
			add(i, Sort.ONE, null);
		}
	}

	private void add(int i, Sort sort, @Nullable NounPhrase owned) {
		if (!this.inside.answers(i, sort, owned)) {
			this.found.add(new Anaphor(i, this.question.words().get(i).range(), sort, owned, null));
		}
	}

	private String before(int i) {
		return word(i - 1).map(Word::lower).orElse("");
	}

	private Optional<Word> word(int i) {
		return (i >= 0 && i < this.question.words().size()) ? Optional.of(this.question.words().get(i))
				: Optional.empty();
	}

}
