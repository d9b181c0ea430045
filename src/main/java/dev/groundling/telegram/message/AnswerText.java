package dev.groundling.telegram.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.groundling.answer.Answer;
import dev.groundling.language.Language;
import dev.groundling.language.Phrases;

/**
 * The sentences of an answer, prepared for a chat.
 *
 * @param answer the answer
 */
record AnswerText(Answer answer) {

	private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

	/** A longer one is most of the answer, and bold would be no help. */
	private static final int LONGEST_SPAN = 120;

	/**
	 * The text with the phrase that answers in bold where it stands first.
	 * @return the formatted text
	 */
	HtmlText marked() {
		String text = this.answer.text();
		String span = this.answer.span();
		if (span == null || span.isBlank() || span.length() > LONGEST_SPAN) {
			return HtmlText.plain(text);
		}
		// "7" isn't the 7 of "1978", nor that of the marker [7].
		Matcher found = Pattern
			.compile("(?<![\\p{IsAlphabetic}\\p{Nd}&&[^\\p{IsHan}]]|\\d[.,]|\\[)" + Pattern.quote(onOneLine(span))
					+ "(?![\\p{IsAlphabetic}\\p{Nd}&&[^\\p{IsHan}]]|[.,]\\d|\\])")
			.matcher(text);
		if (!found.find()) {
			return HtmlText.plain(text);
		}
		return HtmlText.plain(text.substring(0, found.start()))
			.plus(HtmlText.plain(found.group()).bold())
			.plus(text.substring(found.end()));
	}

	/**
	 * The text of a refusal without the nearest quote, which is shown below it.
	 * @return what is left; the whole text if the quote isn't in it
	 */
	String withoutNearest() {
		String text = this.answer.text();
		return this.answer.citations()
			.stream()
			.flatMap((citation) -> Stream.of(Language.values())
				.map((language) -> Phrases.NEAREST.in(language, onOneLine(citation.quote()),
						"[" + citation.number() + "]")))
			.filter(text::endsWith)
			.findFirst()
			.map((nearest) -> text.substring(0, text.length() - nearest.length()).strip())
			.orElse(text);
	}

	// As the reader does when it puts a quote into its answer.
	private static String onOneLine(String quote) {
		return LINE_BREAK.matcher(quote).replaceAll(" ");
	}

}
