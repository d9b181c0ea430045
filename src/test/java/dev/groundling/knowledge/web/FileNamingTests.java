package dev.groundling.knowledge.web;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNamingTests {

	private static final List<String> KNOWN = List.of(".txt", ".md", ".html", ".htm", ".pdf", ".docx");

	@ParameterizedTest
	@CsvSource(textBlock = """
			/harbour,         text/html; charset=utf-8, harbour.html
			/harbour.php,     text/html,                harbour.php.html
			/harbour.htm,     text/html,                harbour.htm
			/,                TEXT/HTML,                example.org.html
			/a/b/,            application/pdf,          b.pdf
			/report.pdf,      application/octet-stream, report.pdf
			/report.pdf,      ,                         report.pdf
			/notes.md,        text/plain,               notes.md
			/notes,           text/plain,               notes.txt
			/%E7%81%AF,       text/plain,               灯.txt
			/report.pdf,      text/html,                report.pdf.html
			""")
	void takesTheNameOfTheAddressAndTheExtensionOfTheType(String path, @Nullable String type, String name) {
		assertThat(FileNaming.name(URI.create("https://example.org" + path), type, KNOWN)).contains(name);
	}

	@ParameterizedTest
	@CsvSource({ "/a.png, image/png", "/a.html, video/mp4", "/api, application/json",
			"/a.exe, application/octet-stream", "/a, ", "/a.html, nonsense" })
	void findsNoNameForWhatIsNotRead(String path, @Nullable String type) {
		assertThat(FileNaming.name(URI.create("https://example.org" + path), type, KNOWN)).isEmpty();
	}

}
