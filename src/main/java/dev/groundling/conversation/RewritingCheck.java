package dev.groundling.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.groundling.conversation.grammar.QuestionFrame;
import dev.groundling.conversation.grammar.Utterance;
import dev.groundling.language.Figure;
import dev.groundling.language.Figures;
import dev.groundling.language.Language;
import dev.groundling.language.Lexicon;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;
import dev.groundling.language.Word;
import dev.groundling.language.Word.Tag;

/**
 * Can the question that a model wrote stand for the one that was asked? It may only put
 * together what was said: nothing that the asker fixed may be lost, nothing come from
 * elsewhere, and a question must remain a question.
 */
final class RewritingCheck {

	/** Most characters of a question that was made whole. */
	static final int LONGEST = 500;

	/** So much of a rewriting was said before; the rest may be other words for it. */
	private static final double SAID_BEFORE = 0.5;

	private static final Pattern QUESTION_END = Pattern.compile(".*[?？]['\"”’)）]*$");

	private static final Pattern STATEMENT_END = Pattern.compile(".*[.。!！]$");

	private static final Pattern REFUSAL = Pattern.compile("(?i)\\b(?:sorry|apologi[sz]e|as an ai|language model"
			+ "|i (?:can['’]?t|cannot|am unable|don['’]t|do not|need)|(?:can|could|would) you (?:please )?(?:clarify"
			+ "|provide|specify|rephrase)|please (?:clarify|provide|specify)|(?:follow-up|standalone|rewritten) question"
			+ "|system prompt)\\b|抱歉|对不起|语言模型|人工智能助手|无法(?:回答|确定)|请(?:提供|说明|澄清)|改写");

	private static final Set<String> REFERRING = Set.of("other", "others", "one", "ones", "same", "first", "second",
			"last", "latter", "former", "next", "previous", "rest", "more", "else", "thing", "things", "time", "then");

	private static final Pattern CHINESE_FILLING = Pattern
		.compile("[^\\p{IsHan}]|[那呢的了吗和与而还有又怎样什么为何谁哪几多少是在这它他她们其该此呀啊现如今目前]");

	private final String question;

	private final String byRules;

	private final String before;

	private final Said said;

	/**
	 * Prepares the check of one rewriting.
	 * @param question the question as asked
	 * @param turns the turns that it may lean on, oldest first, at least one
	 * @param byRules the question as rules make it whole; what they reckon is as good as
	 * said
	 */
	RewritingCheck(String question, List<Turn> turns, String byRules) {
		this.question = question;
		this.byRules = byRules;
		Turn last = turns.getLast();
		this.before = last.question().isBlank() ? last.answer() : last.question();
		List<String> texts = new ArrayList<>(List.of(question, byRules));
		turns.forEach((turn) -> texts.addAll(List.of(turn.question(), turn.answer())));
		this.said = new Said(texts);
	}

	/**
	 * Looks for what speaks against a rewriting.
	 * @param rewriting what the model made of the question, one line
	 * @return what is wrong with it, without a word of it; nothing if it will do
	 */
	Optional<String> objection(String rewriting) {
		if (rewriting.isBlank() || rewriting.length() > LONGEST) {
			return Optional.of("It is empty or too long.");
		}
		if (REFUSAL.matcher(rewriting).find() && !REFUSAL.matcher(this.question).find()) {
			return Optional.of("It talks about the task.");
		}
		if (!inItsLanguage(rewriting)) {
			return Optional.of("It is in another language.");
		}
		Reading reading = Reading.of(rewriting);
		if (!asks(rewriting) || sentences(rewriting) > sentences(this.question)) {
			return Optional.of("It is no question.");
		}
		if (loses(rewriting)) {
			return Optional.of("It has lost a number, name or subject of the question.");
		}
		if (!this.said.hasNumbers(rewriting) || !names(reading).stream().allMatch(this.said::has)) {
			return Optional.of("It brings up a number or name that nobody mentioned.");
		}
		return (share(rewriting, reading, this.said) < SAID_BEFORE) ? Optional.of("It is about something else.")
				: Optional.empty();
	}

	// English is also what a text is taken for that has nothing to tell by.
	private boolean inItsLanguage(String rewriting) {
		Language asked = Language.of(this.question);
		Language made = Language.of(rewriting);
		boolean wordless = this.question.codePoints().noneMatch(Character::isLetter);
		boolean unsure = wordless || asked == Language.ENGLISH && made != Language.CHINESE;
		return made == asked || unsure && made == Language.of(this.before);
	}

	// "List the others." is asked, too. Other languages often do without the mark.
	private boolean asks(String rewriting) {
		if (QUESTION_END.matcher(rewriting).matches()) {
			return true;
		}
		if (Language.of(rewriting) != Language.ENGLISH) {
			return !STATEMENT_END.matcher(rewriting).matches() || STATEMENT_END.matcher(this.question).matches();
		}
		QuestionFrame frame = QuestionFrame.of(Utterance.of(rewriting));
		Word first = frame.utterance().words().getFirst();
		boolean order = first.tag() == Tag.VERB && first.forms().contains(first.lower())
				&& !first.lower().endsWith("s");
		return frame.yesNo() || !frame.asker().isEmpty() && frame.start() <= 1 || order;
	}

	private static int sentences(String text) {
		return Math.max(1, Language.of(text).sentences(text, new TextRange(0, text.length())).size());
	}

	private boolean loses(String rewriting) {
		Said kept = new Said(List.of(rewriting));
		Reading asked = Reading.of(this.question);
		// A name may be typed in small letters; no dictionary has it then either.
		boolean names = names(asked).stream().allMatch(kept::has)
				&& asked.words().stream().filter(RewritingCheck::unknown).allMatch(kept::has);
		boolean fragment = asked.words()
			.stream()
			.noneMatch((word) -> word.tag() == Tag.VERB || word.tag() == Tag.AUXILIARY)
				&& QuestionFrame.of(Utterance.of(this.question)).asker().isEmpty();
		return !names || !keepsNumbers(kept) || fragment && share(this.question, asked, kept) < SAID_BEFORE;
	}

	// "Ten years later?" is a year by the rules, and may be one here.
	private boolean keepsNumbers(Said kept) {
		boolean reckoned = !new Said(List.of(this.byRules)).hasFixedNumbers(this.question);
		return kept.hasFixedNumbers(this.question) || reckoned && kept.hasFixedNumbers(this.byRules);
	}

	private static boolean unknown(Word word) {
		return word.surface().length() > 3 && word.surface().chars().allMatch((c) -> c < 128 && Character.isLetter(c))
				&& !Lexicon.knows(word.lower());
	}

	private static List<Word> names(Reading reading) {
		return reading.names()
			.stream()
			.flatMap((name) -> reading.words(name).stream())
			.filter(Word::capitalised)
			.filter(outsideOf(Figures.in(reading.text())))
			.toList();
	}

	private static Predicate<Word> outsideOf(List<Figure> figures) {
		return (word) -> figures.stream().noneMatch((figure) -> figure.range().contains(word.range()));
	}

	/** The part of what a text is about that was said, 1 where it is about nothing. */
	private static double share(String text, Reading reading, Said said) {
		if (Language.of(text) == Language.CHINESE) {
			String[] runs = CHINESE_FILLING.split(text);
			List<String> pairs = new ArrayList<>();
			for (String run : runs) {
				for (int i = 0; i + 1 < run.length(); i++) {
					pairs.add(run.substring(i, i + 2));
				}
			}
			return pairs.isEmpty() ? 1 : (double) pairs.stream().filter(said::has).count() / pairs.size();
		}
		List<Word> words = reading.words()
			.stream()
			.filter(RewritingCheck::tells)
			.filter(outsideOf(Figures.in(text)))
			.toList();
		return words.isEmpty() ? 1 : (double) words.stream().filter(said::has).count() / words.size();
	}

	private static boolean tells(Word word) {
		return switch (word.tag()) {
			case NOUN, NAME, VERB, ADJECTIVE, OTHER -> !REFERRING.contains(word.lower());
			default -> false;
		};
	}

}
