package dev.groundling.telegram;

import dev.groundling.telegram.delivery.BestEffort;
import dev.groundling.telegram.message.AnswerButtons;
import dev.groundling.telegram.message.Wording;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Answers taps on buttons, at the button itself. */
@Component
@ConditionalOnBot
class TapReplies {

	private final BestEffort calls;

	TapReplies(BestEffort calls) {
		this.calls = calls;
	}

	/**
	 * Lets the button come to rest.
	 * @param query the tap
	 */
	void done(CallbackQuery query) {
		this.calls.attempt(new AnswerCallbackQuery(query.getId()));
	}

	/**
	 * Says something for a moment.
	 * @param query the tap
	 * @param key key of what to say
	 */
	void say(CallbackQuery query, String key) {
		answer(query, false, key);
	}

	/**
	 * Says something that is to be read.
	 * @param query the tap
	 * @param key key of what to say
	 * @param arguments what to fill in
	 */
	void alert(CallbackQuery query, String key, Object... arguments) {
		answer(query, true, key, arguments);
	}

	private void answer(CallbackQuery query, boolean alert, String key, Object... arguments) {
		AnswerCallbackQuery answer = new AnswerCallbackQuery(query.getId());
		answer.setText(Wording.of(query.getFrom().getLanguageCode()).text(key, arguments));
		answer.setShowAlert(alert);
		this.calls.attempt(answer);
	}

	/**
	 * Shows which thumb was given.
	 * @param tap the tap on a thumb
	 * @param helpful which one
	 */
	void markThumb(Tap tap, boolean helpful) {
		tap.buttons().ifPresent((buttons) -> {
			InlineKeyboardMarkup marked = new AnswerButtons(tap.wording()).withThumb(buttons, helpful);
			if (!marked.equals(buttons)) {
				this.calls.change(tap.chat(),
						EditMessageReplyMarkup.builder()
							.chatId(String.valueOf(tap.chat()))
							.messageId(tap.message())
							.replyMarkup(marked)
							.build());
			}
		});
	}

}
