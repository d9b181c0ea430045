package dev.groundling.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a web page puts around an article and gets copied with it: the trail of links
 * above the headline, text-size switches, print and share buttons, rules, copyright
 * lines.
 */
final class Furniture {

	/*
	 * A word such as "Print" alone in its line is a button at the head or the foot of an
	 * article, but may be a heading in the middle. Only what can't be anything else is
	 * removed everywhere.
	 */
	private static final int HEAD_LINES = 10;

	private static final int FOOT_LINES = 6;

	// In characters; a row of buttons is never as long as this.
	private static final int LONGEST = 400;

	private static final String BUTTON = """
			(?: print(?:\\ (?:this\\ )?(?:page|article|version))? | close(?:\\ (?:this\\ )?(?:window|page))?
			| share(?:\\ (?:this|on|to))?(?:\\ (?:page|article|story))? | e-?mail(?:\\ (?:this|a\\ friend))? | save
			| bookmark | tweet | facebook | twitter | linkedin | whatsapp | wechat | weibo | telegram | pinterest
			| reddit | copy\\ link | subscribe | sign\\ (?:up|in) | log\\ ?in | (?:back\\ to\\ )?top | comments?
			| skip\\ to\\ (?:main\\ )?content | listen(?:\\ to\\ this\\ (?:article|story))?
			| 打印(?:[本此]页)? | 关闭(?:窗口|[本此]页)? | 分享(?:[到至])? | 收藏(?:[本此]页)? | 返回(?:顶部|首页)?
			| 微信 | (?:新浪)?微博 | QQ空间 | 纠错 | 举报 | 评论 )
			""";

	private static final String SIZES = """
			(?: (?:text|font)[\\s\\h]*size[\\s\\h]*[:：]?[\\s\\h]*
				(?: (?:A[+-]?[\\s\\h|/]*){1,4}(?!\\p{L}) | (?:(?:small|normal|medium|large)\\b[\\s\\h|/]*)+ )
			| (?-i:A[+-]?[\\s\\h|/]+A[+-]?[\\s\\h|/]+A[+-]?|A[+][\\s\\h|/]*A-|A-[\\s\\h|/]*A[+])(?![\\s\\h]*\\p{L})
			| 字[号体][\\s\\h]*[:：]?[\\s\\h]*[【\\[（(]?大?[\\s\\h|/]*中[\\s\\h|/]*小[】\\]）)]? )
			""";

	private static final Pattern RULE = Pattern.compile("[\\s\\h]*[-=*_~—·•]{3,}[\\s\\h]*");

	private static final Pattern EVERYWHERE = pattern("""
			[\\s\\h]* (?: SIZES | [【\\[][\\s\\h]*BUTTON[\\s\\h]*[】\\]] | advertisement | 广告
			| (?:story|article)\\ continues\\ below.* | [\\s\\h|/·] )+
			""");

	private static final Pattern AT_THE_EDGES = pattern("""
			[\\s\\h|/·•:：()（）【】\\[\\]]* (?: (?: SIZES | BUTTON ) [\\s\\h|/·•:：()（）【】\\[\\]]+ )* (?: SIZES | BUTTON )
			[\\s\\h|/·•:：()（）【】\\[\\]]*
			""");

	private static final Pattern AT_THE_FOOT = pattern(
			"""
					[\\s\\h]* (?: (?:©|copyright\\b|版权所有).* | (?:上一篇|下一篇|(?:previous|next)(?:\\ article|\\ story)?)[\\s\\h]*[:：].* )
					""");

	private static final Pattern WITHIN_A_LINE = pattern("""
			[\\s\\h|·]* (?: SIZES | [【\\[][\\s\\h]*BUTTON[\\s\\h]*[】\\]] | 分享[到至]?[:：].* )
			""");

	private static final Pattern TRAIL = Pattern.compile("""
			[\\s\\h]* (?: [>›»] [^>›»→.!?。！？]{1,40} (?:[>›»→][^>›»→.!?。！？]{1,40})+
			| [^>›»→.!?。！？]{1,40} (?:[>›»→][^>›»→.!?。！？]{1,40}){2,}
			| [\\s\\h]* (?:(?:you\\ are\\ here|当前位置|您?(?:现在)?的?位置)[\\s\\h]*[:：].*
				| (?:home|首页|主页)[\\s\\h]*[>›»→/][^.!?。！？]{1,80}) )
			""", Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

	private Furniture() {
	}

	/**
	 * Takes the furniture out of a page.
	 * @param lines the lines of the page
	 * @return the lines that belong to the article, otherwise as they were
	 */
	static List<String> removed(List<String> lines) {
		List<String> kept = new ArrayList<>();
		int filled = (int) lines.stream().filter((line) -> !line.isBlank()).count();
		int number = 0;
		boolean begun = false;
		for (String line : lines) {
			if (line.isBlank()) {
				kept.add(line);
				continue;
			}
			number++;
			String rest = (begun || line.length() > LONGEST || !TRAIL.matcher(line).matches())
					? rest(line, number <= HEAD_LINES, number > filled - FOOT_LINES) : null;
			if (rest != null) {
				kept.add(rest);
				begun = true;
			}
			else if (!kept.isEmpty() && kept.getLast().isBlank()) {
				kept.removeLast(); // a hole would look like extra space before a heading
			}
		}
		return kept;
	}

	private static @Nullable String rest(String line, boolean head, boolean foot) {
		if (line.length() > LONGEST) {
			return line;
		}
		if (RULE.matcher(line).matches() || EVERYWHERE.matcher(line).matches()
				|| ((head || foot) && AT_THE_EDGES.matcher(line).matches())
				|| (foot && !head && AT_THE_FOOT.matcher(line).matches())) {
			return null;
		}
		return (head || foot) ? WITHIN_A_LINE.matcher(line).replaceAll("") : line;
	}

	private static Pattern pattern(String form) {
		return Pattern.compile(form.replace("SIZES", SIZES).replace("BUTTON", BUTTON),
				Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);
	}

}
