package dev.groundling.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class PageTests {

	private static final Path FILES = Path.of("src/main/resources/static");

	private final Caller caller;

	PageTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@Test
	void isAtTheRoot() throws Exception {
		HttpResponse<String> page = this.caller.call("GET", "/", "Accept", "text/html");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/html"));
		assertThat(page.body()).contains("<title>Groundling</title>");
	}

	@Test
	void isAskedForAnewAfterAnUpdateOfTheProgram() throws Exception {
		assertThat(this.caller.get("/chat.js").headers().map()).containsEntry("cache-control", List.of("no-cache"))
			.doesNotContainKey("last-modified");
	}

	@Test
	void findsEveryFileItRefersTo() throws Exception {
		assertThat(referredTo("index.html", "(?:src|href)=\"([^\"#]+)\"")).isNotEmpty().allSatisfy(this::isServed);
	}

	@Test
	void findsEveryModuleItImports() throws Exception {
		for (Path script : scripts()) {
			assertThat(referredTo(script.getFileName().toString(), "from \"\\./([^\"]+)\"")).allSatisfy(this::isServed);
		}
	}

	@Test
	void hasNothingThatItsOwnPolicyForbids() throws Exception {
		assertThat(Files.readString(FILES.resolve("index.html"))).doesNotContainPattern("\\sstyle=")
			.doesNotContainPattern("<style")
			.doesNotContainPattern("<script(?![^>]*\\ssrc=)")
			.doesNotContainPattern("\\son[a-z]+=")
			.doesNotContainPattern("https?://");
	}

	@Test
	void putsWhatItGetsIntoTheDocumentAsTextOnly() throws Exception {
		assertThat(scripts()).isNotEmpty()
			.allSatisfy((script) -> assertThat(Files.readString(script)).doesNotContain("innerHTML", "outerHTML",
					"insertAdjacentHTML", "document.write", "eval(", "DOMParser", "setHTML"));
	}

	private void isServed(String file) {
		try {
			assertThat(this.caller.get("/" + file).statusCode()).as(file).isEqualTo(200);
		}
		catch (IOException ex) {
			throw new AssertionError(file, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(file, ex);
		}
	}

	private static List<String> referredTo(String file, String pattern) throws IOException {
		return Pattern.compile(pattern)
			.matcher(Files.readString(FILES.resolve(file)))
			.results()
			.map((MatchResult match) -> match.group(1))
			.toList();
	}

	private static List<Path> scripts() throws IOException {
		try (Stream<Path> files = Files.list(FILES)) {
			return files.filter((file) -> file.toString().endsWith(".js")).toList();
		}
	}

}
