package dev.groundling.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

import com.ibm.icu.text.Transliterator;
import org.springframework.util.StringUtils;

/**
 * Gives articles their ids, each of which is made of the file's path alone unless two
 * paths come out alike: then the later one gets the checksum of its path as a suffix, so
 * that the same files get the same ids at every start.
 */
final class ArticleIds {

	private final Set<String> given = new HashSet<>();

	/**
	 * Gives an id to the next file.
	 * @param source its path below the knowledge folder, with forward slashes
	 * @return the id: small Latin letters, digits and hyphens
	 */
	String next(String source) {
		String slug = slug(String.valueOf(StringUtils.stripFilenameExtension(source)));
		if (!slug.isEmpty() && this.given.add(slug)) {
			return slug;
		}
		CRC32 checksum = new CRC32();
		checksum.update(source.getBytes(StandardCharsets.UTF_8));
		String suffixed = (slug.isEmpty() ? "article" : slug) + String.format("-%08x", checksum.getValue());
		while (!this.given.add(suffixed)) {
			suffixed += "-2";
		}
		return suffixed;
	}

	private static String slug(String name) {
		boolean ascii = name.chars().allMatch((letter) -> letter < 128);
		return (ascii ? name : Latin.TRANSLITERATOR.transliterate(name)).toLowerCase(Locale.ROOT)
			.replaceAll("['’]", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
	}

	/** Loaded only when a name needs it, for it takes a while. */
	private static final class Latin {

		private static final Transliterator TRANSLITERATOR = Transliterator.getInstance("Any-Latin; Latin-ASCII");

	}

}
