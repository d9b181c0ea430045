package dev.groundling.telegram.message;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** A page that looks like a chat with the bot. */
final class ChatPage {

	private final StringBuilder messages = new StringBuilder();

	private int minute = 40;

	/**
	 * Adds what the user writes.
	 * @param text plain text
	 * @return this page
	 */
	ChatPage user(String text) {
		add("mine", HtmlText.plain(text), null, null);
		return this;
	}

	/**
	 * Adds what the bot writes.
	 * @param bubbles the messages
	 * @param replyTo what it replies to, or {@code null}
	 * @return this page
	 */
	ChatPage bot(List<Bubble> bubbles, @Nullable String replyTo) {
		for (Bubble bubble : bubbles) {
			add("bot", bubble.text(), (bubble == bubbles.getFirst()) ? replyTo : null, bubble.buttons());
		}
		this.minute++;
		return this;
	}

	private void add(String who, HtmlText text, @Nullable String replyTo, @Nullable InlineKeyboardMarkup buttons) {
		// A line break next to a quote makes no further line in Telegram.
		String html = text.html().replaceAll("\n(?=<blockquote)|(?<=</blockquote>)\n", "");
		this.messages.append("<section class=\"").append(who).append("\"><div class=\"bubble\">");
		if (replyTo != null) {
			this.messages.append("<span class=\"reply\"><b>Lin</b>")
				.append(HtmlText.plain(replyTo).html())
				.append("</span>");
		}
		this.messages.append(html).append("<time>10:").append(this.minute).append("</time></div>");
		if (buttons != null) {
			this.messages.append("<nav>");
			buttons.getKeyboard().forEach((row) -> {
				this.messages.append("<div>");
				row.forEach((button) -> this.messages.append("<span>")
					.append(HtmlText.plain(button.getText()).html())
					.append("</span>"));
				this.messages.append("</div>");
			});
			this.messages.append("</nav>");
		}
		this.messages.append("</section>");
	}

	/**
	 * Writes the page.
	 * @return a page that stands alone
	 */
	String html() throws IOException {
		return Files.readString(Path.of("src/test/resources/telegram/chat.html"))
			.replace("MESSAGES", this.messages.toString());
	}

}
