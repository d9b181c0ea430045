package dev.groundling.knowledge;

import java.util.regex.Pattern;

/**
 * What a block must be, told by its words alone.
 */
final class BlockShape {

	private static final int LONGEST_BYLINE = 150;

	private static final int LONGEST_DATELINE = 100;

	private static final int LONGEST_CAPTION = 600;

	private static final Pattern CAPTION = Pattern.compile("""
			(?: .* [(（\\[] (?:file\\ )?(?:photos?|pictures?|images?|credits?|graphics?|illustrations?|courtesy|图|图片|摄影)
				(?:\\ (?:by|courtesy\\ of|credit)\\b|[\\s\\h]*[:：/]) [^()（）\\[\\]]{1,80} [)）\\]]
			| .* [(（] [^()（）]{1,40} (?:摄|供图|摄影) [)）]
			| (?:图[为:：]|图片[:：]|(?:photo|picture|pictured|image|caption)[:：]) .*
			) [.。]?
			""", Pattern.COMMENTS | Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern BYLINE = Pattern.compile("""
			(?: (?-i:By[\\s\\h]+\\p{Lu}) [^.!?]* (?: \\b\\p{Lu}\\. [^.!?]* )?
			| (?: (?:source|author|reporter|writer|editor|published|updated|posted|date|time)s?(?:\\ (?:on|at|by))?
				| edited\\ by | last\\ (?:updated|modified) | reporting\\ by
				| (?:文章|稿件|信息|新闻)?来源 | 稿源 | 作者 | (?:本报)?记者 | 通讯员 | 编辑 | 责任编辑 | 责编 | 审核
				| 发布(?:时间|日期) | 日期 | 时间 ) [\\s\\h]*[:：] .*
			| [（(] (?:(?:本报)?记者|通讯员|责任编辑|编辑|来源|作者|by\\ |reporters?\\b|editors?\\b|source\\b) [^（）()]* [）)] )
			""", Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

	private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern
		.compile("(?s).*(?:[.!?…。！？][\"'”’)\\]」』）】]*|[.!?][\\s\\h]+\\p{Lu}.*)");

	private BlockShape() {
	}

	/**
	 * Tells whether it is the caption of a picture, which names its photographer or says
	 * that it shows something.
	 * @param text the words of the block
	 * @return whether it is
	 */
	static boolean caption(String text) {
		return text.length() <= LONGEST_CAPTION && CAPTION.matcher(text).matches();
	}

	/**
	 * Tells whether it says who wrote the article or where it comes from. Meant for the
	 * first and the last blocks only.
	 * @param text the words of the block
	 * @return whether it does
	 */
	static boolean byline(String text) {
		return text.length() <= LONGEST_BYLINE && BYLINE.matcher(text).matches();
	}

	/**
	 * Tells whether it says when the article appeared. Meant for the blocks next to the
	 * headline only.
	 * @param text the words of the block
	 * @return whether it does
	 */
	static boolean dateline(String text) {
		return text.length() <= LONGEST_DATELINE && !caption(text) && !ENDS_LIKE_A_SENTENCE.matcher(text).matches()
				&& PublicationDate.in(text).isPresent();
	}

}
