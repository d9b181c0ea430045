package dev.groundling.retrieval;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the service keeps what it makes.
 *
 * @param directory folder of the index, the former versions of articles, conversations,
 * feedback and the messages of the Telegram bot; may be deleted while the service is
 * stopped, and the index is rebuilt
 */
@Validated
@ConfigurationProperties("groundling.data")
record DataSettings(@DefaultValue("data") Path directory) {
}
