package dev.groundling.answer;

import java.util.regex.Pattern;

/**
 * The ways in which models say that the passages don't answer, in English and Chinese.
 */
final class RefusalWording {

	private static final String TEXTS = "(?:articles?|passages?|texts?|sources?|context|documents?|excerpts?|information)";

	private static final String TELL = "(?:say|mention|state|contain|provide|give|specify|include|tell|answer|address"
			+ "|discuss|cover|indicate|report|disclose|reveal|explain|describe|offer|have)";

	private static final String NOT = "(?:do(?:es)?|did)(?: not|n[’']t)";

	// All repeats are bounded, so that time grows with the length of the text only.
	private static final Pattern REFUSAL = Pattern.compile("\\b" + TEXTS + "\\b[^.!?]{0,60}?\\b" + NOT
			+ "\\b[^.!?]{0,20}?\\b" + TELL
			+ "\\b|\\b(?:not|never|n[’']t) (?:\\w{1,15} ){0,2}(?:mentioned|stated|specified"
			+ "|given|provided|found|available|disclosed|reported|covered|addressed|discussed|included|contained)\\b"
			+ "[^.!?]{0,30}?\\b" + TEXTS + "\\b|\\bI(?:[’']m| am)? (?:can(?:not|[’']t)|could(?: not|n[’']t)|unable to"
			+ "|not able to|do(?: not|n[’']t)) (?:\\w{1,15} ){0,1}(?:find|answer|tell|determine|know|say|see|have)\\b"
			+ "|\\bthere (?:is|was|are) no (?:\\w{1,15} ){0,2}(?:information|mention|indication|data|details?|answer)\\b"
			+ "|\\b(?:unable|impossible) to (?:answer|determine|find|tell)\\b|\\bno (?:relevant )?information\\b"
			+ "|\\b(?:cannot|can[’']t|can not) be (?:answered|determined|found)\\b"
			+ "|\\bno (?:articles?|passages?|sources?) (?:mentions?|says?|states?|provides?|answers?)\\b"
			+ "|(?:文章|文中|段落|资料|原文|材料|上下文|文本)[^。！？]{0,12}?(?:没有|并未|未曾|未|没)[^。！？]{0,6}?"
			+ "(?:提到|提及|说明|给出|涉及|提供|说|包含|介绍|记载|透露|指出|回答)|(?:无法|不能)(?:从[^。！？]{0,12}?)?"
			+ "(?:回答|确定|得知|找到|判断)|(?:没有|未找到|找不到|无)(?:任何)?(?:相关|有关)(?:的)?(?:信息|内容|资料|说明|答案)", Pattern.CASE_INSENSITIVE);

	// What follows is an answer all the same, and is checked as one.
	private static final Pattern GOES_ON = Pattern.compile("\\b(?:but|however|although|though|only that)\\b|但|不过|然而|只",
			Pattern.CASE_INSENSITIVE);

	private static final int LONGEST = 500;

	private RefusalWording() {
	}

	/**
	 * Tells whether a sentence says that the articles don't answer, and nothing else.
	 * @param sentence one sentence of a draft
	 * @return whether it is a refusal
	 */
	static boolean matches(String sentence) {
		return sentence.length() <= LONGEST && REFUSAL.matcher(sentence).find() && !GOES_ON.matcher(sentence).find();
	}

}
