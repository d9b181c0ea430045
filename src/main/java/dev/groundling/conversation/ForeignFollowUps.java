package dev.groundling.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.language.Language;

/**
 * Follow-ups in Chinese and in languages that we have no grammar of, by the little that
 * needs none: a year for a year, the subject in front for another, and otherwise the
 * words of the earlier turn added.
 */
final class ForeignFollowUps {

	private static final Pattern CHINESE_TIME = Pattern
		.compile("(?:截至|截止|到|在|自|从)?(?:(?:1\\d|20)\\d{2}\\s*年(?:代|底|末|初)?"
				+ "(?:\\d{1,2}月(?:份|底|末|初)?)?(?:\\d{1,2}[日号])?|现在|目前|如今|当前|今天|昨天|今年|去年|前年|明年)");

	private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(?:1\\d|20)\\d{2}(?![\\d.,]*\\d)");

	private static final Pattern FILLING = Pattern
		.compile("^(?:那么|那|还有|而|然后|请问|再问一下|，|,|\\s)+|(?:呢|又如何|怎么样|呀|啊)?[？?。!！\\s]*$");

	private static final Pattern END = Pattern.compile("[？?。!！\\s]+$");

	private static final Pattern ONLY_ASKS = Pattern
		.compile("(?:这是|那是)?(?:为什么|为何|什么时候|何时|哪一?年|在?哪里|在?哪儿|是?谁|谁说的|谁做的|多少|几个|哪些|哪个"
				+ "|怎么|如何|怎么做|怎么会|多久|多长时间|原因是什么)(?:呢|啊)?");

	private static final Pattern POINTING = Pattern
		.compile("它|他们|她们|(?<!其)他|她|(?<!的)这(?!些年)|(?<!的)那(?!么)|该(?=[公项企机]|产|地)|其(?![他它中实余])|当时|此");

	private static final Pattern QUESTION_WORDS = Pattern.compile("(?:是)?(?:为什么|什么时候|哪一?年|在?哪里|在?哪儿|谁|什么|哪些|哪个|怎么|如何|吗)"
			+ "|多少(?:家|个|项|件|人|元|位|名|种|次|台)?|几(?:家|个|项|件|人|位|名|种|次|台)");

	private static final Pattern SUBJECT_END = Pattern
		.compile("(?:1\\d|20)\\d{2}\\s*年|现在|目前|今年|去年|共?有|的|是|在|会|能|可以|于|被|把|将|到|从|为|由|拥有|获得|生产");

	private static final int LONGEST_FRAGMENT = 12;

	private static final int LONGEST_FRAGMENT_IN_WORDS = 4;

	private static final int LONGEST_SUBJECT = 10;

	private static final int LONGEST_ANSWER = 60;

	private ForeignFollowUps() {
	}

	/**
	 * Makes a question whole.
	 * @param question the question as asked
	 * @param last the last turn
	 * @return the standalone question; the question itself when it needs nothing or no
	 * rule is known
	 */
	static String whole(String question, Turn last) {
		String before = last.question().isBlank() ? last.answer() : last.question();
		String core = FILLING.matcher(question.strip()).replaceAll("");
		if (core.isBlank()) {
			return question;
		}
		boolean han = core.codePoints().anyMatch(Character::isIdeographic);
		boolean fragment = han ? core.length() <= LONGEST_FRAGMENT && !asks(core)
				: core.split("\\s+").length <= LONGEST_FRAGMENT_IN_WORDS;
		boolean leads = !END.matcher(question.strip()).replaceAll("").equals(core);
		String replaced = fragment ? replaced(core, before, leads) : "";
		if (!replaced.isEmpty()) {
			return replaced;
		}
		boolean chinese = Language.of(question) == Language.CHINESE;
		boolean leans = ONLY_ASKS.matcher(core).matches() || POINTING.matcher(core).find() || (fragment && leads);
		return (chinese && leans) ? core + "（" + content(core, last) + "）？" : question;
	}

	private static boolean asks(String core) {
		return QUESTION_WORDS.matcher(core).find() || ONLY_ASKS.matcher(core).matches();
	}

	private static String replaced(String core, String before, boolean leads) {
		Matcher year = YEAR.matcher(core);
		Matcher oldYear = YEAR.matcher(before);
		Matcher time = CHINESE_TIME.matcher(core);
		Matcher oldTime = CHINESE_TIME.matcher(before);
		if (time.matches() && before.codePoints().anyMatch(Character::isIdeographic)) {
			return oldTime.find() ? oldTime.replaceFirst(Matcher.quoteReplacement(core)) : core + before;
		}
		if (year.find() && core.replaceAll("\\D", "").length() == year.group().length()) {
			return oldYear.find() ? oldYear.replaceFirst(year.group()) : "";
		}
		if (!leads || core.codePoints().noneMatch(Character::isIdeographic)) {
			return "";
		}
		return ChineseCounterparts.replaced(core, before).orElseGet(() -> subject(core, before));
	}

	// What a Chinese question is about stands in front, after the time.
	private static String subject(String core, String before) {
		Matcher time = CHINESE_TIME.matcher(before);
		int start = time.lookingAt() ? time.end() : 0;
		while (start < before.length() && "，, ".indexOf(before.charAt(start)) >= 0) {
			start++;
		}
		Matcher end = SUBJECT_END.matcher(before);
		if (!end.find(start) || end.start() == start || end.start() - start > LONGEST_SUBJECT) {
			return "";
		}
		return before.substring(0, start) + core + before.substring(end.start());
	}

	// "谁说的？" asks about what was answered, everything else about what was asked.
	private static String content(String core, Turn last) {
		boolean answered = !last.answer().isBlank() && !Exchange.refused(last.answer());
		if (last.question().isBlank() || (answered && core.matches(".*[说讲称].*"))) {
			return words(last.answer());
		}
		String before = QUESTION_WORDS.matcher(words(last.question())).replaceAll("");
		boolean person = answered && core.matches(".*[他她].*") && last.answer().length() <= LONGEST_ANSWER;
		return person ? before + "，" + words(last.answer()) : before;
	}

	private static String words(String text) {
		return text.replaceAll("\\s*\\[\\d+\\]|[“”\"]", "").replaceAll("[？?。!！]+\\s*$", "").strip();
	}

}
