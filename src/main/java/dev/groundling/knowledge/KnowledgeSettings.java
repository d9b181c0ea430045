package dev.groundling.knowledge;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DataSizeUnit;
import org.springframework.util.unit.DataSize;
import org.springframework.util.unit.DataUnit;
import org.springframework.validation.annotation.Validated;

/**
 * Where the articles come from.
 *
 * @param directory folder of articles, searched with its sub-folders; a relative path
 * starts at the working directory
 * @param maxFileSize largest file that is read as an article, 1 KB to 1 GB, in megabytes
 * when no unit is given; larger ones are left out
 */
@Validated
@ConfigurationProperties("groundling.knowledge")
record KnowledgeSettings(@DefaultValue("knowledge") Path directory,
		@DefaultValue("20MB") @DataSizeUnit(DataUnit.MEGABYTES) DataSize maxFileSize) {

	private static final DataSize SMALLEST = DataSize.ofKilobytes(1);

	private static final DataSize LARGEST = DataSize.ofGigabytes(1);

	KnowledgeSettings {
		if (maxFileSize.compareTo(SMALLEST) < 0 || maxFileSize.compareTo(LARGEST) > 0) {
			throw new IllegalArgumentException(
					"groundling.knowledge.max-file-size must be between 1KB and 1GB, but was " + maxFileSize + ".");
		}
	}

}
