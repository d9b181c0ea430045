package dev.groundling.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Messages that ask nothing of the articles: greetings, thanks, "who are you?". Only a
 * message that consists of nothing else counts, so that no question is taken for one.
 */
public final class SmallTalk {

	/** Most titles named in a reply. */
	private static final int TITLES = 3;

	private static final List<SmallTalk> ALL = Stream.of(Language.ENGLISH, Language.CHINESE)
		.flatMap(SmallTalk::in)
		.toList();

	/** "Hello Kitty" greets nobody: after a bare greeting only these begin a question. */
	private static final String OPENINGS = "who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did"
			+ "|has|have|had|can|could|will|would|should|may|please|tell|i|in";

	private static final Pattern GREETING_BEFORE = Pattern.compile("^\\s*(?:(?:"
			+ said(Phrases.GREETINGS, Language.ENGLISH) + ")(?:\\s*[,.!:;…~，。！]+\\s*|\\s+(?=(?:" + OPENINGS
			+ ")\\b))|(?:" + said(Phrases.GREETINGS, Language.CHINESE) + ")[\\s,.!:;…~，。！：；]*)+(?=.*[\\p{L}\\p{Nd}])",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private final Language language;

	private final Pattern message;

	private final String opening;

	private SmallTalk(Language language, Phrases said, String any, String opening) {
		this.language = language;
		this.message = Pattern.compile("(?:" + said(said, language) + ")(?: ?(?:" + any + "))*");
		this.opening = opening;
	}

	private static Stream<SmallTalk> in(Language language) {
		String any = Stream.of(Phrases.GREETINGS, Phrases.THANKS, Phrases.FAREWELLS, Phrases.INTRODUCTIONS)
			.map((phrases) -> said(phrases, language))
			.collect(Collectors.joining("|"));
		return Stream.of(new SmallTalk(language, Phrases.GREETINGS, any, Phrases.GREETING_REPLY.in(language)),
				new SmallTalk(language, Phrases.THANKS, any, Phrases.THANKS_REPLY.in(language)),
				new SmallTalk(language, Phrases.FAREWELLS, any, Phrases.FAREWELL_REPLY.in(language)),
				new SmallTalk(language, Phrases.INTRODUCTIONS, any, ""));
	}

	/**
	 * Replies to small talk in the language it is in.
	 * @param message what somebody wrote
	 * @param titles titles of the articles, asked for only if they are needed
	 * @return one line that says what the service is and what it can be asked about;
	 * nothing if the message is anything but small talk
	 */
	public static Optional<String> reply(String message, Supplier<List<String>> titles) {
		String plain = plain(message);
		return ALL.stream()
			.filter((talk) -> talk.message.matcher(plain).matches())
			.findFirst()
			.map((talk) -> talk.reply(titles.get()));
	}

	/**
	 * Takes a greeting off a question: "Hi, how many are there?"
	 * @param message what somebody wrote
	 * @return the question alone; the message itself if it has no greeting or nothing
	 * else
	 */
	public static String withoutGreeting(String message) {
		return GREETING_BEFORE.matcher(message).replaceFirst("");
	}

	private String reply(List<String> titles) {
		boolean chinese = this.language == Language.CHINESE;
		String named = titles.stream()
			.limit(TITLES)
			.map((title) -> Phrases.TITLE.in(this.language, title))
			.collect(Collectors.joining(chinese ? "" : ", "));
		String about = named.isEmpty() ? "" : Phrases.ASK_ABOUT.in(this.language, named);
		return Stream.of(this.opening, Phrases.SELF.in(this.language), about)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(chinese ? "" : " "));
	}

	private static String said(Phrases phrases, Language language) {
		return Arrays.stream(phrases.in(language).split("\\|"))
			.map(SmallTalk::plain)
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
	}

}
