package dev.groundling.knowledge;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DataSizeUnit;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.util.unit.DataSize;
import org.springframework.util.unit.DataUnit;
import org.springframework.validation.annotation.Validated;

/**
 * Where the articles come from.
 *
 * @param directory folder of articles, searched with its sub-folders; a relative path
 * starts at the working directory
 * @param watch whether changes in the folder are taken up while the service runs
 * @param watchInterval how often the folder is looked at where the system doesn't tell of
 * changes, 1 s to 1 h, in seconds when no unit is given
 * @param maxFileSize largest file that is read as an article, 1 KB to 1 GB, in megabytes
 * when no unit is given; larger ones are left out
 * @param documentTimeout longest time that one document (PDF, Office and the like) may
 * take to be read, 1 s to 10 min, in seconds when no unit is given
 * @param documentMemory memory of the process that reads documents, 64 MB to 4 GB, in
 * megabytes when no unit is given; a document that needs more is left out
 * @param fetch how articles are fetched from the web
 */
@Validated
@ConfigurationProperties("groundling.knowledge")
record KnowledgeSettings(@DefaultValue("knowledge") Path directory, @DefaultValue("true") boolean watch,
		@DefaultValue("10s") @DurationUnit(ChronoUnit.SECONDS) Duration watchInterval,
		@DefaultValue("20MB") @DataSizeUnit(DataUnit.MEGABYTES) DataSize maxFileSize,
		@DefaultValue("30s") @DurationUnit(ChronoUnit.SECONDS) Duration documentTimeout,
		@DefaultValue("256MB") @DataSizeUnit(DataUnit.MEGABYTES) DataSize documentMemory, @DefaultValue Fetch fetch) {

	@ConstructorBinding
	KnowledgeSettings {
		check("watch-interval", watchInterval, Duration.ofSeconds(1), Duration.ofHours(1), "1s and 1h");
		check("max-file-size", maxFileSize, DataSize.ofKilobytes(1), DataSize.ofGigabytes(1), "1KB and 1GB");
		check("document-timeout", documentTimeout, Duration.ofSeconds(1), Duration.ofMinutes(10), "1s and 10m");
		check("document-memory", documentMemory, DataSize.ofMegabytes(64), DataSize.ofGigabytes(4), "64MB and 4GB");
	}

	/**
	 * Settings with the usual limits for documents.
	 * @param directory folder of articles
	 * @param maxFileSize largest file that is read as an article
	 */
	KnowledgeSettings(Path directory, DataSize maxFileSize) {
		this(directory, true, Duration.ofSeconds(10), maxFileSize, Duration.ofSeconds(30), DataSize.ofMegabytes(256),
				new Fetch(false, Duration.ofSeconds(20)));
	}

	private static <T extends Comparable<T>> void check(String name, T value, T least, T most, String bounds) {
		if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
			throw new IllegalArgumentException(
					"groundling.knowledge." + name + " must be between " + bounds + ", but was " + value + ".");
		}
	}

	/**
	 * How articles are fetched from the web.
	 *
	 * @param allowPrivateAddresses whether they may be fetched from this machine and from
	 * private networks, and from any port; for services within such a network
	 * @param timeout longest time that one may take to be fetched, redirects included, 1
	 * s to 10 min, in seconds when no unit is given
	 */
	record Fetch(@DefaultValue("false") boolean allowPrivateAddresses,
			@DefaultValue("20s") @DurationUnit(ChronoUnit.SECONDS) Duration timeout) {

		Fetch {
			check("fetch.timeout", timeout, Duration.ofSeconds(1), Duration.ofMinutes(10), "1s and 10m");
		}

	}

}
