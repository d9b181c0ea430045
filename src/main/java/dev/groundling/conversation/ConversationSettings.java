package dev.groundling.conversation;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much of conversations is remembered.
 *
 * @param maxAge how long a turn is remembered, and a conversation that doesn't go on, 1
 * minute to 365 days
 */
@Validated
@ConfigurationProperties("groundling.conversation")
public record ConversationSettings(
		@DefaultValue("30d") @DurationMin(minutes = 1) @DurationMax(days = 365) Duration maxAge) {
}
