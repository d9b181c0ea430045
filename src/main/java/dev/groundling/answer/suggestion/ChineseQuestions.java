package dev.groundling.answer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.groundling.answer.suggestion.Candidate.Kind;
import dev.groundling.language.TextRange;

/**
 * Makes questions from Chinese sentences, by a few patterns in which nothing can be
 * mistaken: Chinese isn't tagged.
 */
final class ChineseQuestions {

	private static final String NAME = "[\\p{IsHan}A-Za-z0-9“”《》·]{2,16}?";

	private static final Pattern FOUNDED = Pattern.compile(
			"^(?<name>" + NAME + ")(?:于|在)(?<fact>\\d{4}年(?:\\d{1,2}月)?)(?<deed>成立|建成|开馆|开业|开通|通车|创办|竣工|创刊)(?=[，。；])");

	private static final Pattern FOUNDED_IN = Pattern.compile(
			"^(?<name>" + NAME + ")(?<deed>成立|建成|开馆|开业|开通|通车|创办|创建|竣工|创刊)于(?<fact>\\d{4}年(?:\\d{1,2}月)?)(?=[，。；])");

	// "The company", "the county": which?
	private static final Pattern UNNAMED = Pattern
		.compile("[该本其这那它他她我你们此上述全各每]|[里内]$|^(?:公司|集团|学校|医院|工厂|企业|单位|协会|项目|系统|县|市|省|村|镇|国家)$");

	private static final Pattern IN_YEAR = Pattern.compile("^(?<fact>\\d{4}年(?:\\d{1,2}月)?)，(?<name>" + NAME
			+ ")(?<deed>启动|成立|建成|推出|完成)(?<object>[^，。；、]{3,18})(?=[，。；])");

	private static final Pattern OPENED = Pattern.compile(
			"^(?<fact>\\d{1,2}月\\d{1,2}日)，(?<name>第[\\p{IsHan}]{3,14})在(?<place>[\\p{IsHan}]{2,10})(?<deed>开幕|举行|召开)(?=[，。；])");

	private ChineseQuestions() {
	}

	static List<Drafted> from(String sentence) {
		List<Drafted> drafted = new ArrayList<>();
		for (Pattern pattern : List.of(FOUNDED, FOUNDED_IN)) {
			Matcher founded = pattern.matcher(sentence);
			if (named(founded)) {
				drafted.add(new Drafted(founded.group("name") + "是什么时候" + founded.group("deed") + "的？", Kind.WHEN,
						fact(founded, "fact")));
			}
		}
		Matcher inYear = IN_YEAR.matcher(sentence);
		if (named(inYear)) {
			drafted
				.add(new Drafted(inYear.group("name") + "是什么时候" + inYear.group("deed") + inYear.group("object") + "的？",
						Kind.WHEN, fact(inYear, "fact")));
		}
		Matcher opened = OPENED.matcher(sentence);
		if (named(opened)) {
			drafted.add(new Drafted(opened.group("name") + "在哪里" + opened.group("deed") + "？", Kind.WHERE,
					fact(opened, "place")));
		}
		return drafted.stream().filter((draft) -> WellFormed.chinese(draft.question())).toList();
	}

	private static boolean named(Matcher matcher) {
		return matcher.find() && !UNNAMED.matcher(matcher.group("name")).find();
	}

	private static TextRange fact(Matcher matcher, String group) {
		return new TextRange(matcher.start(group), matcher.end(group));
	}

}
