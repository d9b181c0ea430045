package dev.groundling.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.EntityType;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Tells what is meant for the bot. Alone with a user, everything is; in a group,
 * commands, what mentions the bot, and replies to it, so that it works the same whether
 * or not Telegram shows it the rest (its privacy mode). What isn't known to be something
 * that a member says, such as a service message, is passed over.
 */
final class Hearing {

	/** What is left in front of a question when the bot's name is gone. */
	private static final Pattern LEADING = Pattern.compile("^[\\s,:;，：；、]+");

	private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");

	private final User self;

	/**
	 * Creates the ears of a bot.
	 * @param self the bot
	 */
	Hearing(User self) {
		this.self = self;
	}

	/**
	 * Tells what is meant by a message.
	 * @param message a message
	 * @return what it asks of the bot
	 */
	Said heard(Message message) {
		if (!fromSomebody(message)) {
			return new Said.Nothing();
		}
		String text = message.getText();
		boolean alone = message.isUserMessage();
		if (text == null) {
			return alone ? withoutText(message) : new Said.Nothing();
		}
		List<MessageEntity> entities = Objects.requireNonNullElse(message.getEntities(), List.of());
		MessageEntity command = command(entities);
		if (command != null) {
			return command(text, command);
		}
		List<MessageEntity> mentions = entities.stream().filter((entity) -> namesMe(entity, text)).toList();
		if (!alone && mentions.isEmpty() && !repliesToMe(message)) {
			return new Said.Nothing();
		}
		String question = without(mentions, text);
		return new Said.Question(question.isEmpty() ? calledTo(message) : question);
	}

	// Whoever writes the bot's name alone below a message has it answer that.
	private String calledTo(Message message) {
		String text = (message.getReplyToMessage() != null && !repliesToMe(message))
				? message.getReplyToMessage().getText() : null;
		return Objects.requireNonNullElse(text, "").strip();
	}

	// What another bot says isn't answered, or two of them would never end. Nor are posts
	// of a channel, which stand in its group as well, nor what the bot itself made and a
	// user passed on by inline mode.
	private boolean fromSomebody(Message message) {
		User from = message.getFrom();
		boolean bot = from != null && Boolean.TRUE.equals(from.getIsBot()) && message.getSenderChat() == null;
		boolean mine = message.getViaBot() != null && isMe(message.getViaBot());
		boolean known = message.isUserMessage() || message.isGroupMessage() || message.isSuperGroupMessage();
		return known && !bot && !mine && !Boolean.TRUE.equals(message.getIsAutomaticForward());
	}

	private static @Nullable MessageEntity command(List<MessageEntity> entities) {
		return entities.stream()
			.filter((entity) -> entity.getType().equals(EntityType.BOTCOMMAND) && entity.getOffset() == 0)
			.findFirst()
			.orElse(null);
	}

	private Said command(String text, MessageEntity entity) {
		String[] parts = text.substring(1, entity.getLength()).toLowerCase(Locale.ROOT).split("@", 2);
		boolean forAnother = parts.length > 1 && !parts[1].equalsIgnoreCase(this.self.getUserName());
		return forAnother ? new Said.Nothing() : new Said.Command(parts[0], text.substring(entity.getLength()).strip());
	}

	private boolean namesMe(MessageEntity entity, String text) {
		return switch (entity.getType()) {
			case EntityType.MENTION -> text.substring(entity.getOffset(), entity.getOffset() + entity.getLength())
				.equalsIgnoreCase("@" + this.self.getUserName());
			case EntityType.TEXTMENTION -> entity.getUser() != null && isMe(entity.getUser());
			default -> false;
		};
	}

	// Every message of a topic replies to the one that opened it.
	private boolean repliesToMe(Message message) {
		MaybeInaccessibleMessage original = message.getReplyToMessage();
		return original instanceof Message reply && reply.getForumTopicCreated() == null && reply.getFrom() != null
				&& isMe(reply.getFrom());
	}

	private boolean isMe(User user) {
		return user.getId().equals(this.self.getId());
	}

	private static String without(List<MessageEntity> mentions, String text) {
		StringBuilder left = new StringBuilder(text);
		List<MessageEntity> backwards = new ArrayList<>(mentions);
		backwards.sort(Comparator.comparing(MessageEntity::getOffset).reversed());
		backwards.forEach((entity) -> left.delete(entity.getOffset(), entity.getOffset() + entity.getLength()));
		if (mentions.isEmpty()) {
			return text.strip();
		}
		return SPACES.matcher(LEADING.matcher(left).replaceFirst("")).replaceAll(" ").strip();
	}

	private static Said withoutText(Message message) {
		if (message.hasDocument() && !message.hasAnimation()) {
			return new Said.File(message.getDocument());
		}
		if (message.hasSticker() || message.hasDice() || message.hasAnimation()) {
			return new Said.Picture("media.sticker");
		}
		if (message.hasPhoto() || message.hasVideo() || message.hasLivePhoto()) {
			return new Said.Picture("media.photo");
		}
		if (message.hasVoice() || message.hasAudio() || message.hasVideoNote()) {
			return new Said.Picture("media.voice");
		}
		boolean other = message.hasLocation() || message.hasContact() || message.hasPoll() || message.hasGame()
				|| message.hasStory() || message.hasChecklist() || message.hasPaidMedia() || message.hasInvoice();
		return other ? new Said.Picture("media.other") : new Said.Nothing();
	}

}
