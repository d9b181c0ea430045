package dev.groundling.telegram.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.groundling.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * The articles the bot answers from.
 */
public final class ArticlesMessage {

	private final Wording wording;

	/**
	 * Creates the messages of one user.
	 * @param wording the user's language
	 */
	public ArticlesMessage(Wording wording) {
		this.wording = wording;
	}

	/**
	 * Makes the messages.
	 * @param articles the articles in service
	 * @param problems what is wrong with files that couldn't be read; for admins, so
	 * empty for everyone else
	 * @return one message, more if it is long
	 */
	public List<Bubble> of(List<Shelved> articles, List<String> problems) {
		List<HtmlText> blocks = new ArrayList<>();
		blocks.add(this.wording.line("sources.title", articles.size()));
		articles.forEach((article) -> blocks.add(block(article)));
		if (!problems.isEmpty()) {
			blocks.add(HtmlText.join("\n",
					Stream
						.concat(Stream.of(this.wording.line("sources.problems", problems.size())),
								problems.stream().map((problem) -> HtmlText.plain("• " + problem)))
						.toList()));
		}
		return Bubble.of(HtmlText.join("\n\n", blocks), null);
	}

	private HtmlText block(Shelved article) {
		String facts = Stream
			.of((article.published != null) ? this.wording.date(article.published) : "",
					this.wording.text(name(article.language)), this.wording.text("sources.passages", article.passages))
			.filter((fact) -> !fact.isEmpty())
			.collect(Collectors.joining(" · "));
		return HtmlText.plain(article.title).link(article.url).bold().plus("\n").plus(facts);
	}

	private static String name(Language language) {
		return switch (language) {
			case ENGLISH -> "sources.language.english";
			case CHINESE -> "sources.language.chinese";
			default -> "sources.language.other";
		};
	}

	/**
	 * An article as the list shows it.
	 *
	 * @param title its title
	 * @param language the language it is written in
	 * @param published day of publication, or {@code null} when unknown
	 * @param passages how many passages it has in the index
	 * @param url where it was published, or {@code null} when unknown
	 */
	public record Shelved(String title, Language language, @Nullable LocalDate published, int passages,
			@Nullable String url) {
	}

}
