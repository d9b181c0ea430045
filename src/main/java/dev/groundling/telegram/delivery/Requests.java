package dev.groundling.telegram.delivery;

import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.groundling.telegram.api.BotApi;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Makes a call of a message in the outbox. */
final class Requests {

	private static final LinkPreviewOptions NO_PREVIEW = LinkPreviewOptions.builder().isDisabled(true).build();

	private Requests() {
	}

	/**
	 * Sends, changes or deletes a message.
	 * @param api Telegram
	 * @param row the message
	 * @return its id, or {@code null} if it hasn't one any more
	 * @throws dev.groundling.telegram.api.ApiFault if it didn't succeed
	 */
	static @Nullable Integer send(BotApi api, OutgoingRow row) {
		return switch (row.act()) {
			case SEND -> api.call(message(row)).getMessageId();
			case EDIT -> edit(api, row);
			case DELETE -> delete(api, row);
		};
	}

	private static SendMessage message(OutgoingRow row) {
		SendMessage message = new Sent(String.valueOf(row.place().chat()), text(row));
		message.setMessageThreadId(row.place().thread());
		message.setParseMode(parseMode(row));
		message.setLinkPreviewOptions(NO_PREVIEW);
		message.setReplyMarkup(ButtonsJson.read(row.buttons()));
		if (row.replyTo() != null) {
			message.setReplyParameters(
					ReplyParameters.builder().messageId(row.replyTo()).allowSendingWithoutReply(true).build());
		}
		return message;
	}

	private static Integer edit(BotApi api, OutgoingRow row) {
		Integer message = Objects.requireNonNull(row.message());
		api.call(EditMessageText.builder()
			.chatId(row.place().chat())
			.messageId(message)
			.text(text(row))
			.parseMode(parseMode(row))
			.linkPreviewOptions(NO_PREVIEW)
			.replyMarkup(ButtonsJson.read(row.buttons()))
			.build());
		return message;
	}

	private static Integer delete(BotApi api, OutgoingRow row) {
		Integer message = Objects.requireNonNull(row.message());
		api.call(DeleteMessage.builder().chatId(row.place().chat()).messageId(message).build());
		return message;
	}

	private static String text(OutgoingRow row) {
		return Objects.requireNonNull((row.html() != null) ? row.html() : row.plain());
	}

	private static @Nullable String parseMode(OutgoingRow row) {
		return (row.html() != null) ? ParseMode.HTML : null;
	}

	/**
	 * A message of whose reply only the id is needed: one that the library can't read has
	 * been sent all the same.
	 */
	private static final class Sent extends SendMessage {

		Sent(String chat, String text) {
			super(chat, text);
		}

		@Override
		public Message deserializeResponse(String answer) throws TelegramApiRequestException {
			try {
				JsonNode reply = OBJECT_MAPPER.readTree(answer);
				JsonNode id = reply.path("result").path("message_id");
				if (!reply.path("ok").asBoolean() || !id.canConvertToInt()) {
					return super.deserializeResponse(answer);
				}
				return Message.builder().messageId(id.asInt()).build();
			}
			catch (JsonProcessingException ex) {
				throw new TelegramApiRequestException("Unable to deserialize response", ex);
			}
		}

	}

}
