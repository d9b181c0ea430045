package dev.groundling.telegram.api;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import org.slf4j.LoggerFactory;

/**
 * Keeps the bot's secrets out of everything that is logged, by whichever library, in a
 * message or in an exception: the last line of defence, where a record has become text.
 * Nothing in this program is known to need it.
 */
final class RedactedLog implements AutoCloseable {

	private final Map<OutputStreamAppender<ILoggingEvent>, Encoder<ILoggingEvent>> before = new LinkedHashMap<>();

	/**
	 * Begins to keep secrets out.
	 * @param redaction takes them out of a text
	 */
	RedactedLog(Redaction redaction) {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
			for (Logger logger : context.getLoggerList()) {
				for (Iterator<Appender<ILoggingEvent>> all = logger.iteratorForAppenders(); all.hasNext();) {
					if (all.next() instanceof OutputStreamAppender<ILoggingEvent> appender) {
						this.before.put(appender, appender.getEncoder());
					}
				}
			}
		}
		this.before.forEach((appender, encoder) -> appender.setEncoder(new RedactingEncoder(encoder, redaction)));
	}

	/** Leaves the log as it was. */
	@Override
	public void close() {
		this.before.forEach((appender, encoder) -> appender.setEncoder(encoder));
	}

	private static final class RedactingEncoder extends EncoderBase<ILoggingEvent> {

		private final Encoder<ILoggingEvent> encoder;

		private final Redaction redaction;

		RedactingEncoder(Encoder<ILoggingEvent> encoder, Redaction redaction) {
			this.encoder = encoder;
			this.redaction = redaction;
		}

		@Override
		public byte[] headerBytes() {
			return this.encoder.headerBytes();
		}

		// Spring Boot writes its log in UTF-8 unless told otherwise; other charsets keep
		// ASCII, and so any token, in its place.
		@Override
		public byte[] encode(ILoggingEvent event) {
			byte[] encoded = this.encoder.encode(event);
			String text = new String(encoded, StandardCharsets.ISO_8859_1);
			String shown = this.redaction.apply(text);
			return shown.equals(text) ? encoded : this.redaction.apply(new String(encoded, StandardCharsets.UTF_8))
				.getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public byte[] footerBytes() {
			return this.encoder.footerBytes();
		}

	}

}
