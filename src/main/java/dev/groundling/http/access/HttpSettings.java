package dev.groundling.http.access;

import java.time.Duration;
import java.util.List;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may use the service over HTTP, and how much of it at a time.
 *
 * @param apiKeys keys that questions are asked with, each of 16 characters or more; empty
 * for a service that is open, and then to its own machine only
 * @param adminKeys keys that may change the articles too; empty where nobody may
 * @param timeout longest time until a question is answered, 1 second to 30 minutes; after
 * that it is given up
 * @param concurrency most questions that are answered at a time, 1 to 10,000
 */
@Validated
@ConfigurationProperties("groundling.http")
public record HttpSettings(@DefaultValue List<String> apiKeys, @DefaultValue List<String> adminKeys,
		@DefaultValue("2m") @DurationMin(seconds = 1) @DurationMax(minutes = 30) Duration timeout,
		@DefaultValue("1000") @Min(1) @Max(10_000) int concurrency) {

	public HttpSettings {
		apiKeys = List.copyOf(apiKeys);
		adminKeys = List.copyOf(adminKeys);
	}

	// Keys are shown nowhere.
	@Override
	public String toString() {
		return "HttpSettings[" + this.apiKeys.size() + " keys, " + this.adminKeys.size() + " of admins, timeout="
				+ this.timeout + ", concurrency=" + this.concurrency + "]";
	}

}
