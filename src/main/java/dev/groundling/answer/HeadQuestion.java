package dev.groundling.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.groundling.language.Quantity;
import dev.groundling.language.Reading;
import dev.groundling.retrieval.Passage;
import dev.groundling.retrieval.RankedSentence;

/**
 * Questions about the article itself: its headline, its date, its author. They are
 * answered by the head of the article and by nothing else.
 */
enum HeadQuestion {

	/** The headline. */
	TITLE("\\b(?:headline|heading|title)\\b|\\bwhat is (?:the|this) (?:ARTICLE) called\\b") {
		@Override
		boolean answeredBy(Reading line, boolean first) {
			return first;
		}
	},

	/** What it is about, which the headline tells in a line. */
	SUBJECT("\\bwhat (?:is|was) (?:the|this|your) (?:ARTICLE) (?:all |mainly )?about\\b|\\bwhat(?:['’]s| is) (?:this|the "
			+ "(?:ARTICLE)) about\\b|\\bwhat does (?:the|this) (?:ARTICLE) (?:talk about|deal with|cover|discuss)\\b"
			+ "|\\b(?:topic|subject|theme) of (?:the|this) (?:ARTICLE)\\b"
			+ "|(?:文章|报道|新闻|本文|这篇)[^。？]{0,6}(?:讲|说|写|介绍|谈)(?:的是|了|的)?(?:什么|啥)") {
		@Override
		boolean answeredBy(Reading line, boolean first) {
			return first;
		}
	},

	/** The day of publication. */
	DATE("\\b(?:when|date|day)\\b.*\\b(?:ARTICLE)\\b.*\\b(?:published|written|posted|printed|released|appear|dated|from)"
			+ "|\\b(?:publication date|date of (?:publication|the (?:ARTICLE)))\\b|\\bhow old is (?:the|this) (?:ARTICLE)\\b") {
		@Override
		boolean answeredBy(Reading line, boolean first) {
			return !first && line.quantities().stream().anyMatch((quantity) -> quantity.kind() == Quantity.Kind.DATE);
		}
	},

	/** The author. */
	AUTHOR("\\bwho (?:wrote|is the author|was the author|authored|reported)\\b.*\\b(?:ARTICLE|it)\\b|\\bauthor of (?:the|this)"
			+ " (?:ARTICLE)\\b|\\b(?:ARTICLE)\\b.*\\bwritten by\\b") {
		@Override
		boolean answeredBy(Reading line, boolean first) {
			return !first && line.words().getFirst().lower().equals("by") && !line.names().isEmpty();
		}
	};

	private static final String ARTICLE = "article|story|report|text|piece|document|page|news|manual";

	private static final Pattern MENTION = Pattern.compile("\\b(?:" + ARTICLE + ")\\b");

	private final Pattern asked;

	HeadQuestion(String asked) {
		this.asked = Pattern.compile(asked.replace("ARTICLE", ARTICLE));
	}

	abstract boolean answeredBy(Reading line, boolean first);

	/**
	 * Tells which fact about the article a question wants.
	 * @param question the question
	 * @return the fact, empty for a question about what the article says
	 */
	static Optional<HeadQuestion> of(String question) {
		String lower = question.toLowerCase(Locale.ROOT);
		for (HeadQuestion fact : values()) {
			boolean mentions = fact != TITLE || MENTION.matcher(lower).find();
			if (mentions && fact.asked.matcher(lower).find()) {
				return Optional.of(fact);
			}
		}
		return Optional.empty();
	}

	/**
	 * Finds the line of the head that answers.
	 * @param sentences what was found
	 * @param readings reads the lines
	 * @return the line, empty when the head doesn't tell
	 */
	Optional<RankedSentence> line(List<RankedSentence> sentences, Readings readings) {
		return sentences.stream()
			.filter((sentence) -> sentence.passage().kind() == Passage.Kind.HEAD)
			.filter((sentence) -> answeredBy(readings.of(sentence.text()),
					sentence.range().start() == sentence.passage().start()))
			.findFirst();
	}

}
