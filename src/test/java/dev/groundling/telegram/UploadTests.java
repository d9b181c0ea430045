package dev.groundling.telegram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.groundling.testing.FakeBotApi;
import dev.groundling.testing.FakeMessage;
import dev.groundling.testing.FakeUser;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that are sent to the bot. */
@TestPropertySource(properties = "groundling.data.directory=target/test-data/upload-bot")
class UploadTests extends BotTest {

	private static final byte[] LIGHTHOUSE = """
			# The lighthouse of Corran Point

			The lighthouse at Corran Point was lit for the first time in 1868. Its lamp stands 34 metres above the sea.
			""".getBytes(StandardCharsets.UTF_8);

	private static final FakeBotApi TELEGRAM = started("upload-bot");

	@DynamicPropertySource
	static void folder(DynamicPropertyRegistry registry) throws IOException {
		Path folder = Files.createDirectories(Path.of("target/test-data")).toAbsolutePath();
		Path own = Files.createTempDirectory(folder, "uploads");
		registry.add("groundling.knowledge.directory", own::toString);
		registry.add("groundling.telegram.api-url", TELEGRAM::url);
	}

	@Override
	FakeBotApi telegram() {
		return TELEGRAM;
	}

	@Test
	void makesAnArticleOfWhatAnAdminSends() {
		FakeUser admin = admin();
		FakeMessage line = admin.sendsDocument("lighthouse.md", LIGHTHOUSE).awaitReply();
		line.awaitText("ask away");
		assertThat(line.edits().getFirst()).isEqualTo("Reading lighthouse.md…");
		assertThat(line.text()).isEqualTo("lighthouse.md: indexed 2 passages, ask away.");
		assertThat(admin.says("When was the lighthouse at Corran Point lit for the first time?").awaitReply().text())
			.contains("1868");
		telegram().assertNoViolations();
	}

	@Test
	void tellsWhatASwapChanged() {
		FakeUser admin = admin();
		admin.sendsDocument("beacon.md", LIGHTHOUSE).awaitReply().awaitText("ask away");
		byte[] later = new String(LIGHTHOUSE, StandardCharsets.UTF_8).replace("1868", "1869")
			.getBytes(StandardCharsets.UTF_8);
		FakeMessage line = admin.sendsDocument("beacon.md", later).awaitReply();
		line.awaitText("former version");
		assertThat(line.text()).isEqualTo("beacon.md: indexed 2 passages, ask away.\n"
				+ "In place of the former version: 1 passage added, 1 removed, 1 unchanged.");
	}

	@Test
	void readsNoFileOfAnybodyElse() {
		assertThat(user().sendsDocument("lighthouse.md", LIGHTHOUSE).awaitReply().text()).contains("only read text");
	}

	@Test
	void namesTheFormatsThatItReads() {
		assertThat(admin().sendsDocument("lighthouse.exe", LIGHTHOUSE).awaitReply().text()).isEqualTo(
				"I can’t read that kind of file. I can read .txt, .md, .markdown, .html, .htm, .xhtml, .pdf, .docx, .odt, .epub, .rtf.");
	}

	@Test
	void saysWhyAFileIsNoArticle() {
		FakeMessage line = admin().sendsDocument("empty.txt", " ".getBytes(StandardCharsets.UTF_8)).awaitReply();
		line.awaitText("I couldn’t read empty.txt");
	}

	@Test
	void putsNothingOutsideOfTheFolder() {
		FakeMessage line = admin().sendsDocument("../../outside.txt", LIGHTHOUSE).awaitReply();
		line.awaitText("outside.txt: indexed");
		assertThat(Path.of("target/outside.txt")).doesNotExist();
	}

}
