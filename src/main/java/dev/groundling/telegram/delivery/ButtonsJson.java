package dev.groundling.telegram.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Buttons as they stand in the database. */
final class ButtonsJson {

	private static final ObjectMapper JSON = new ObjectMapper();

	private ButtonsJson() {
	}

	static @Nullable String write(@Nullable InlineKeyboardMarkup buttons) {
		try {
			return (buttons != null) ? JSON.writeValueAsString(buttons) : null;
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("These buttons can't be written as JSON.", ex);
		}
	}

	static @Nullable InlineKeyboardMarkup read(@Nullable String json) {
		try {
			return (json != null) ? JSON.readValue(json, InlineKeyboardMarkup.class) : null;
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("The buttons in the database can't be read.", ex);
		}
	}

}
