package dev.groundling.http;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import dev.groundling.testing.PdfFile;
import dev.groundling.testing.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Files that nobody would put into a folder who means well, in the folder of a service
 * that serves: each is listed with what is wrong with it, and the rest is answered from.
 */
@ServerTest
class HostileFilesTests {

	private static final String PIER = "# The pier\n\nThe pier of Moen was built in 1871 by forty men.\n";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path machine;

	private final Caller caller;

	HostileFilesTests(@LocalServerPort int port) {
		this.caller = new Caller(port);
	}

	@DynamicPropertySource
	static void folders(DynamicPropertyRegistry registry) throws IOException {
		Path folder = Files.createDirectories(machine.resolve("knowledge"));
		Files.writeString(folder.resolve("pier.md"), PIER);
		Files.writeString(machine.resolve("secret.txt"), "The password is swordfish.");
		registry.add("groundling.knowledge.directory", () -> folder);
		registry.add("groundling.data.directory", () -> machine.resolve("data").toString());
	}

	@AfterEach
	void answersFromTheRest() throws Exception {
		HttpResponse<String> answer = this.caller.ask("{\"question\": \"When was the pier of Moen built?\"}");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("1871").doesNotContain("swordfish");
	}

	@Test
	void aPdfWithAPassword() throws Exception {
		assertFails("locked.pdf", new PdfFile().paragraph("The pier is long.").protectedBy("secret").bytes(),
				"it is protected by a password.");
	}

	@Test
	void aScannedPdf() throws Exception {
		assertFails("scan.pdf", new PdfFile().picture().bytes(),
				"there is no text in it, only pictures of pages: it needs OCR.");
	}

	@Test
	void aZipBomb() throws Exception {
		assertFails("bomb.odt", ZipFile.openDocument("<text:p>" + "a".repeat(20_000_000) + "</text:p>"),
				"it unpacks to far more than its size");
	}

	@Test
	void entitiesThatGrowWithoutEnd() throws Exception {
		StringBuilder type = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 \"aaaaaaaaaa\">");
		for (int i = 1; i < 10; i++) {
			type.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
		}
		assertFails("entities.docx", ZipFile.word(type + "]>", "<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>"),
				"it declares XML entities");
	}

	@Test
	void aHugeFile() throws Exception {
		Path huge = machine.resolve("huge.txt");
		try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
			file.setLength(100_000_000);
		}
		Files.move(huge, machine.resolve("knowledge/huge.txt"));
		assertFails("huge.txt", "it is larger than 20MB.");
	}

	// The smaller one is read in the service's own process.
	@ParameterizedTest
	@ValueSource(ints = { 150_000, 300_000 })
	void elementsInEachOtherWithoutEnd(int depth) throws Exception {
		String page = "<!DOCTYPE html><html><body>" + "<div>".repeat(depth) + "<p>Deep down.</p></body></html>";
		Files.writeString(machine.resolve("knowledge/deep-" + depth + ".html"), page);
		assertThat(listed("deep-" + depth + ".html").path("status").stringValue()).isIn("failed", "ready");
	}

	@Test
	void anEmptyFile() throws Exception {
		assertFails("empty.txt", new byte[0], "there is no text in it.");
	}

	@Test
	void aProgram() throws Exception {
		assertFails("program.txt", Files.readAllBytes(Path.of(ProcessHandle.current().info().command().orElseThrow())),
				"");
		assertFails("picture.jpg", new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2 },
				"files of this type can't be read.");
	}

	@Test
	void aLinkThatLeadsOutOfTheFolder() throws Exception {
		Files.createSymbolicLink(machine.resolve("knowledge/link.txt"), machine.resolve("secret.txt"));
		assertFails("link.txt", "it is a link that leads out of the knowledge folder.");
	}

	@Test
	void anotherKindOfFileThanItsNameSays() throws Exception {
		Files.write(machine.resolve("knowledge/ferry.txt"),
				new PdfFile().paragraph("The ferry of Selja first sailed in 1902.").bytes());
		assertThat(listed("ferry.txt").path("status").stringValue()).isEqualTo("ready");
		assertThat(this.caller.get("/api/articles/ferry/text").body())
			.isEqualTo("The ferry of Selja first sailed in 1902.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "with a space.md", "Fähre & 渡轮.md", "a..b.md", "..up.md.md", "%2e%2e%2f.md", "-rf.md",
			"$(id).md",
			"veryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryvery.md" })
	void aStrangeName(String name) throws Exception {
		Files.writeString(machine.resolve("knowledge").resolve(name), "# A ferry\n\nThe ferry of Selja sails.\n");
		if (name.startsWith(".")) {
			assertThat(listed("pier.md").path("status").stringValue()).isEqualTo("ready");
		}
		else {
			JsonNode article = listed(name);
			assertThat(article.path("status").stringValue()).isEqualTo("ready");
			assertThat(this.caller.get("/api/articles/" + article.path("id").stringValue() + "/text").statusCode())
				.isEqualTo(200);
		}
	}

	private void assertFails(String name, byte[] content, String why) throws Exception {
		Files.write(machine.resolve("knowledge").resolve(name), content);
		assertFails(name, why);
	}

	private void assertFails(String name, String why) throws Exception {
		JsonNode file = listed(name);
		assertThat(file.path("status").stringValue()).isEqualTo("failed");
		assertThat(file.path("problem").stringValue()).startsWith(name + " can't be used: " + why);
	}

	private JsonNode listed(String name) {
		return await().atMost(Duration.ofMinutes(1)).until(() -> inList(name), HostileFilesTests::isDecided);
	}

	private static boolean isDecided(JsonNode file) {
		return file.has("status") && !file.path("status").stringValue().equals("indexing");
	}

	private JsonNode inList(String name) throws IOException, InterruptedException {
		return JsonMapper.shared()
			.readTree(this.caller.get("/api/articles").body())
			.valueStream()
			.filter((article) -> article.path("source").stringValue().equals(name))
			.findFirst()
			.orElse(MissingNode.getInstance());
	}

}
