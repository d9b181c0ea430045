package dev.groundling.telegram.message;

import java.text.FieldPosition;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import com.ibm.icu.text.MessageFormat;
import org.jspecify.annotations.Nullable;

/**
 * What the bot says in its own words, in one language. One constant is one language.
 */
public enum Wording {

	/** English, and for everyone whose language isn't spoken. */
	ENGLISH(Locale.ENGLISH),

	/** Chinese in simplified characters. */
	CHINESE(Locale.SIMPLIFIED_CHINESE);

	private final Locale locale;

	private final ResourceBundle bundle;

	Wording(Locale locale) {
		this.locale = locale;
		this.bundle = ResourceBundle.getBundle("telegram.messages", locale,
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/**
	 * Chooses the language of a user.
	 * @param languageCode IETF tag as Telegram gives it, such as {@code zh-hans}, or
	 * {@code null}
	 * @return the user's language if it is spoken, else English
	 */
	public static Wording of(@Nullable String languageCode) {
		String language = (languageCode != null) ? languageCode.toLowerCase(Locale.ROOT).split("[-_]", 2)[0] : "";
		return language.equals("zh") ? CHINESE : ENGLISH;
	}

	/**
	 * Returns the code by which Telegram knows the language in {@code setMyCommands}.
	 * @return two letters of ISO 639-1
	 */
	public String code() {
		return this.locale.getLanguage();
	}

	/**
	 * Says something.
	 * @param key its key in the bundles
	 * @param arguments what to fill in; numbers are written as is usual in the language
	 * and choose between one and many
	 * @return plain text
	 * @throws java.util.MissingResourceException if there is no such key
	 */
	public String text(String key, Object... arguments) {
		// ICU's format, unlike Java's, knows plurals. It isn't safe for many threads.
		return new MessageFormat(this.bundle.getString(key), this.locale)
			.format(arguments, new StringBuffer(), new FieldPosition(0))
			.toString();
	}

	/**
	 * Says something as a text that can be formatted.
	 * @param key its key in the bundles
	 * @param arguments what to fill in
	 * @return the text
	 */
	public HtmlText line(String key, Object... arguments) {
		return HtmlText.plain(text(key, arguments));
	}

	/**
	 * Tells a length of time in its largest unit, rounded up: "2 minutes".
	 * @param time the time; less than a second counts as one
	 * @return days, hours, minutes or seconds
	 */
	public String time(Duration time) {
		long seconds = Math.max(1, time.plusNanos(999_999_999).toSeconds());
		if (seconds < 60) {
			return text("time.seconds", seconds);
		}
		long minutes = Math.ceilDiv(seconds, 60);
		if (minutes < 60) {
			return text("time.minutes", minutes);
		}
		long hours = Math.ceilDiv(minutes, 60);
		return (hours < 48) ? text("time.hours", hours) : text("time.days", Math.ceilDiv(hours, 24));
	}

	/**
	 * Tells a date.
	 * @param date the day
	 * @return the date as is usual in the language
	 */
	public String date(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.locale).format(date);
	}

}
