package dev.groundling.conversation.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that lead a follow-up in without saying anything: "And what about …".
 *
 * @param body the follow-up without them, never blank
 * @param present whether there were any
 */
public record LeadIn(String body, boolean present) {

	private static final Pattern CONNECTION = Pattern
		.compile("(?i)^(?:(?:and|but|so(?! (?:far|many|much|long))|ok(?:ay)?"
				+ "|then|also|well|hm+|no|sorry|actually|i mean(?:t)?|yes|yeah|plus|or|alright|right|got it|thanks|thank you"
				+ "|great|cool|nice|(?:hi|hello|hey)(?: there| all)?|please|pls|plz)\\b[,.!:;…]*\\s*)*");

	private static final Pattern WHAT_ABOUT = Pattern
		.compile("(?i)^(?:(?:what|wat|wht|how|hw)(?:['’]?s| is)? (?:about|abt)"
				+ "|(?:is it |are they |was it )?(?:the )?same(?: question)?(?: but)?(?= (?:for|in|with|at|on|about|from)\\b)"
				+ "|(?:(?:at|in|for|of|with) )?(?:that|those|the ones?)(?= (?:of|in|from|for|at)\\b))\\s+");

	private static final Pattern SMALL_TALK = Pattern
		.compile("(?i)(?:(?:thanks?|thank you|thx|ty|very much|so much|a lot|many|for"
				+ " (?:your|the) help|that helps?|hello|hi|hey|there|bye|goodbye|see you|good (?:morning|evening|night|day|job)"
				+ "|you['’]?re welcome|who are you|what are you|what can you do|how are you(?: doing)?|help|ok|okay|great|good"
				+ "|perfect|cool|nice|wow|lol|yes|no|stop|all clear|got it|i see|bot|please)[ ,.!?]*)+"
				+ "|(?:谢谢|多谢|感谢|你好|您好|再见|好的?|嗯|明白了?|知道了?)[你您啦了吗]*[。！!？?.\\s]*");

	private static final Pattern MORE = Pattern
		.compile("(?i)(?:(?:can|could|would) you (?:please )?)?(?:(?:please )?tell me"
				+ "(?: some(?:thing)?)? more|more|say more|go on|continue|elaborate|explain(?: that| it| this)?|more details?"
				+ "|any(?:thing)? (?:else|more)|what else|who else|really|are you sure)(?: please)?[.?!]*");

	/**
	 * Parts the words that lead in from what is asked.
	 * @param question the question as asked
	 * @return the two
	 */
	public static LeadIn of(String question) {
		String all = question.strip();
		Matcher connection = CONNECTION.matcher(all);
		String said = connection.find() ? all.substring(connection.end()) : all;
		String body = WHAT_ABOUT.matcher(said).replaceFirst("");
		return Edits.endless(body).isBlank() ? new LeadIn(all, false) : new LeadIn(body, body.length() < all.length());
	}

	/**
	 * Tells whether someone is only being polite.
	 * @param question the question as asked
	 * @return whether nothing is asked for
	 */
	public static boolean smallTalk(String question) {
		return SMALL_TALK.matcher(question.strip()).matches();
	}

	/**
	 * Tells whether more of the same is asked for.
	 * @return whether it is "tell me more" or the like
	 */
	public boolean more() {
		return MORE.matcher(this.body).matches();
	}

}
