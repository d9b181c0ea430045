package dev.groundling.http.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a service for those who have a key. */
@InChromium
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "groundling.http.api-keys=" + KeyedPageIT.KEY + "," + KeyedPageIT.BUSY_KEY,
				"groundling.http.admin-keys=" + KeyedPageIT.ADMIN_KEY, "server.address=127.0.0.1",
				"groundling.limits.questions-per-minute=2" })
class KeyedPageIT {

	static final String KEY = "0123456789abcdef-one";

	static final String BUSY_KEY = "0123456789abcdef-two";

	static final String ADMIN_KEY = "0123456789abcdef-admin";

	private static final String QUESTION = "How many patents did Ningbo have in 1986?";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	private final Browser browser;

	private final ChatPage page;

	KeyedPageIT(Browser browser, @LocalServerPort int port) {
		this.browser = browser;
		this.page = ChatPage.open(browser, port);
	}

	@DynamicPropertySource
	static void knowledge(DynamicPropertyRegistry registry) throws IOException {
		Knowledge.ofNingboAnd(registry, folder);
	}

	@AfterEach
	void nothingIsWrongWithThePage() {
		assertThat(this.browser.faults()).isEmpty();
	}

	@Test
	void asksForAKeyUntilItIsOneOfTheService() {
		enter("0123456789abcdef-wrong");
		this.page.awaitText("#key-note", "This key isn’t one of the service.");
		enter(KEY);
		assertThat(this.page.ask(QUESTION).getText()).contains("7 patents");
	}

	@Test
	void canBeAskedAgainByWhoHadNoKeyAtFirst() {
		dismiss();
		this.page.begin(QUESTION);
		dismiss();
		WebElement failed = this.page.answer();
		assertThat(failed.getText()).startsWith("This service answers those who have a key.");
		failed.findElement(By.cssSelector(".retry")).click();
		enter(KEY);
		this.page.awaitText(".turn .words", "7 patents");
		this.page.awaitText("#articles", "Innovation leads");
	}

	@Test
	void saysHowLongToWaitForWhoAsksTooMuch() {
		enter(BUSY_KEY);
		this.page.ask(QUESTION);
		this.page.ask(QUESTION);
		WebElement refused = this.page.ask(QUESTION);
		assertThat(refused.findElement(By.cssSelector(".failure")).getText())
			.startsWith("At most 2 questions a minute are answered here.");
		WebElement retry = refused.findElement(By.cssSelector(".retry"));
		assertThat(retry.getText()).matches("Ask again in \\d+ s");
		assertThat(retry.isEnabled()).isFalse();
	}

	@Test
	void addsAndRemovesArticlesForAnAdministrator(@TempDir Path files) throws Exception {
		Path file = Files.writeString(files.resolve("mill.txt"),
				"The mill of Harn\n\nThe mill of Harn was built in 1742 by Jacob Steen. It grinds rye.\n");
		enter(ADMIN_KEY);
		this.page.await("#admin summary").click();
		this.page.one("#file").sendKeys(file.toAbsolutePath().toString());
		this.page.awaitText("#admin-note", "“The mill of Harn” has been added.");
		this.page.awaitText("#articles", "The mill of Harn");
		assertThat(this.page.ask("When was the mill of Harn built?").getText()).contains("1742");

		WebElement remove = this.page.one(".remove[title='Remove The mill of Harn']");
		remove.click();
		assertThat(remove.getText()).isEqualTo("Really remove it and its file?");
		remove.click();
		this.page.awaitText("#admin-note", "“The mill of Harn” has been removed.");
		this.page.patiently()
			.untilAsserted(() -> assertThat(this.page.one("#articles").getText()).doesNotContain("The mill of Harn"));
		assertThat(folder.resolve("knowledge/mill.txt")).doesNotExist();
	}

	@Test
	void saysWhyAFileIsNoArticle(@TempDir Path files) throws Exception {
		Path file = Files.writeString(files.resolve("mill.exe"), "MZ");
		enter(ADMIN_KEY);
		this.page.await("#admin summary").click();
		this.page.one("#file").sendKeys(file.toAbsolutePath().toString());
		this.page.awaitText("#admin-note.failure", ".txt");
	}

	@Test
	void letsAnotherKeyBeUsedByWhoMayOnlyAsk(@TempDir Path files) throws Exception {
		Path file = Files.writeString(files.resolve("barn.txt"), "The barn\n\nThe barn of Harn is red and old.\n");
		enter(KEY);
		this.page.await("#admin summary").click();
		this.page.one("#file").sendKeys(file.toAbsolutePath().toString());
		this.page.awaitText("#admin-note", "This key may ask, but not change the articles.");
		this.page.await("#other-key").click();
		enter(ADMIN_KEY);
		this.page.awaitText("#admin-note", "“The barn” has been added.");
	}

	private void enter(String key) {
		this.page.await("#key-field").sendKeys(key + Keys.ENTER);
	}

	private void dismiss() {
		this.page.await("#key-cancel").click();
	}

}
