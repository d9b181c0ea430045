package dev.groundling.knowledge.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.hc.core5.http.ContentType;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * Names the file of what was fetched: after its address, and with an extension that the
 * type of the content decides. A type that says little leaves the decision to the name.
 */
final class FileNaming {

	/** Extensions of the files of a type, the usual one first. */
	private static final Map<String, List<String>> TYPES = Map.ofEntries(
			Map.entry("text/html", List.of("html", "htm", "xhtml")),
			Map.entry("application/xhtml+xml", List.of("html", "htm", "xhtml")),
			Map.entry("text/markdown", List.of("md", "markdown")), Map.entry("text/x-markdown", List.of("md")),
			Map.entry("application/pdf", List.of("pdf")), Map.entry("application/rtf", List.of("rtf")),
			Map.entry("text/rtf", List.of("rtf")), Map.entry("application/epub+zip", List.of("epub")),
			Map.entry("application/vnd.oasis.opendocument.text", List.of("odt")),
			Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx")));

	/** What servers send that don't know, or treat everything readable alike. */
	private static final Set<String> TELLS_LITTLE = Set.of("", "text/plain", "application/octet-stream",
			"binary/octet-stream", "application/zip");

	private FileNaming() {
	}

	/**
	 * Names a file.
	 * @param url where it came from
	 * @param type its content type as the server gave it, or {@code null}
	 * @param known the extensions of files that are read
	 * @return the name, empty if nothing of that type is read
	 */
	static Optional<String> name(URI url, @Nullable String type, List<String> known) {
		String last = StringUtils.getFilename(String.valueOf(url.getPath()).replaceAll("/+$", ""));
		String given = (last == null || last.isBlank()) ? url.getHost() : last;
		boolean named = last != null && !last.isBlank();
		String extension = named ? String.valueOf(StringUtils.getFilenameExtension(given)).toLowerCase(Locale.ROOT)
				: "";
		String essence = essence(type);
		if (TELLS_LITTLE.contains(essence)) {
			if (known.contains("." + extension)) {
				return Optional.of(given);
			}
			return essence.equals("text/plain") ? Optional.of(given + ".txt") : Optional.empty();
		}
		List<String> extensions = TYPES.getOrDefault(essence, List.of());
		if (extensions.isEmpty() || extensions.contains(extension)) {
			return extensions.isEmpty() ? Optional.empty() : Optional.of(given);
		}
		return Optional.of(given + "." + extensions.getFirst());
	}

	private static String essence(@Nullable String type) {
		ContentType parsed = ContentType.parseLenient(type);
		return (parsed != null) ? parsed.getMimeType().toLowerCase(Locale.ROOT) : "";
	}

}
