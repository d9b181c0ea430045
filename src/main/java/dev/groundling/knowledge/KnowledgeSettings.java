package dev.groundling.knowledge;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the articles come from.
 *
 * @param directory folder of articles, searched with its sub-folders
 */
@Validated
@ConfigurationProperties("groundling.knowledge")
record KnowledgeSettings(@DefaultValue("knowledge") Path directory) {
}
