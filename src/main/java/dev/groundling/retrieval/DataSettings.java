package dev.groundling.retrieval;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the service keeps what it makes.
 *
 * @param directory folder of the index; may be deleted while the service is stopped, and
 * is rebuilt
 */
@Validated
@ConfigurationProperties("groundling.data")
record DataSettings(@DefaultValue("data") Path directory) {
}
