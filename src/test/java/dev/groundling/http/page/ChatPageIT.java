package dev.groundling.http.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What one does on the page, with an open service. */
@InChromium
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "groundling.limits.questions-per-minute=1000000")
class ChatPageIT {

	private static final String QUESTION = "How many patents did Ningbo have in 1986?";

	private static final String QUOTE = "As of 1986, there were only 7 patents in Ningbo.";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	private final Browser browser;

	private final ChatPage page;

	ChatPageIT(Browser browser, @LocalServerPort int port) {
		this.browser = browser;
		this.page = ChatPage.open(browser, port);
	}

	@DynamicPropertySource
	static void knowledge(DynamicPropertyRegistry registry) throws IOException {
		Knowledge.ofNingboAnd(registry, folder, Knowledge.WINDMILL);
	}

	@BeforeEach
	@AfterEach
	void nothingIsWrongWithThePage() {
		assertThat(this.browser.faults()).isEmpty();
	}

	@Test
	void answersWithTheAnswerStressedAndAChipForEachQuote() {
		WebElement answer = this.page.ask(QUESTION);
		assertThat(answer.findElement(By.cssSelector(".words")).getText()).startsWith("As of 1986, there were only 7");
		assertThat(answer.findElement(By.tagName("strong")).getText()).isEqualTo("7");
		assertThat(answer.findElements(By.cssSelector(".chip"))).singleElement()
			.satisfies((chip) -> assertThat(chip.getText()).isEqualTo("1"));
	}

	@Test
	void opensTheArticleBesideTheChatAtTheQuote() {
		this.page.ask(QUESTION).findElement(By.cssSelector(".chip")).click();
		WebElement mark = this.page.await("#reader mark");
		assertThat(mark.getText()).isEqualTo(QUOTE);
		this.page.patiently().until(() -> this.page.inSight(mark));
		assertThat(this.page.one("#log").isDisplayed()).isTrue();
		assertThat(this.page.one("#reader-title").getText()).startsWith("Innovation leads");
	}

	@Test
	void saysSoWhenTheArticlesDoNotAnswer() {
		WebElement answer = this.page.ask("How many patents did Ningbo have in 1996?");
		assertThat(answer.getText()).startsWith("Not in the articles").contains(QUOTE);
	}

	@Test
	void understandsAFollowUp() {
		this.page.ask(QUESTION);
		WebElement answer = this.page.ask("And in 1996?");
		assertThat(answer.findElement(By.cssSelector(".understood")).getText())
			.isEqualTo("Understood as: How many patents did Ningbo have in 1996?");
	}

	@Test
	void forgetsAConversationForANewOne() throws Exception {
		this.page.ask(QUESTION);
		this.page.one("#new").click();
		assertThat(this.page.all(".turn")).isEmpty();
		this.page.patiently().untilAsserted(() -> assertThat(requested("/api/conversations/")).isNotEmpty());
		this.page.patiently().untilAsserted(() -> assertThat(delete(requested("/api/conversations/"))).isEqualTo(404));
		assertThat(this.page.ask("And in 1996?").getText()).doesNotContain("How many patents did Ningbo have");
	}

	@Test
	void takesWhatLooksLikeMarkupForText() {
		this.page.ask("<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>");
		assertThat(this.page.one(".asked").getText()).startsWith("<img src=x onerror=");
		WebElement answer = this.page.ask("When was the windmill of Harn built?");
		assertThat(answer.getText()).contains("1742", "<script>document.title='owned'</script>");
		answer.findElement(By.cssSelector(".chip")).click();
		this.page.await("#reader mark");
		assertThat(this.page.one("#reader-title").getText()).contains("<img src=x onerror=");
		assertThat(this.page.one("#reader-text").getText()).contains("<b onclick=");
		assertThat(this.page.all("body img, body script, body b")).isEmpty();
		assertThat(this.browser.driver().getTitle()).isEqualTo("Groundling");
	}

	@Test
	void saysWhenTheServiceIsAwayAndAsksAgainWhenItIsBack() {
		this.browser.offline(true);
		WebElement failed = this.page.ask(QUESTION);
		assertThat(failed.findElement(By.cssSelector(".failure")).getText()).contains("can’t be reached");
		this.browser.offline(false);
		failed.findElement(By.cssSelector(".retry")).click();
		assertThat(this.page.answer().findElement(By.cssSelector(".words")).getText()).contains("7 patents");
	}

	@Test
	void offersQuestionsThatAreAnsweredToBeginAndToGoOnWith() {
		WebElement first = this.page.await(".welcome .suggestion");
		String question = first.getText();
		first.click();
		assertThat(this.page.answer().findElements(By.cssSelector(".verdict"))).isEmpty();
		assertThat(this.page.one(".asked").getText()).isEqualTo(question);
		assertThat(this.page.await(".turn .suggestion").getText()).isNotEqualTo(question);
	}

	@Test
	void copiesTheAnswerWithItsSources() {
		this.browser.allowClipboard(this.page.address());
		this.page.ask(QUESTION).findElement(By.cssSelector(".copy")).click();
		this.page.awaitText(".copy", "Copied");
		WebElement field = this.page.one("#question");
		field.sendKeys(Keys.chord(Keys.CONTROL, "v"));
		assertThat(field.getDomProperty("value")).startsWith(QUOTE + " [1]\n\n[1] “" + QUOTE + "” — Innovation leads");
	}

	@Test
	void tellsWhyTheAnswerIsAsItIs() {
		this.page.ask(QUESTION).findElement(By.cssSelector(".why summary")).click();
		this.page.await(".found li");
		assertThat(this.page.one(".grounds dl").getText()).contains(QUESTION, "%",
				"consists of the article’s own sentences, so there was nothing to check");
		assertThat(this.page.all(".drafts > *")).isEmpty();
		assertThat(this.page.one(".found .ranks").getText()).contains("by words no. 1", "by meaning no.",
				"quoted in [1]");
	}

	@Test
	void keepsWhatSomebodyThinksOfAnAnswer(@Autowired DataSource conversations) {
		WebElement answer = this.page.ask(QUESTION);
		answer.findElement(By.cssSelector("[data-helpful=false]")).click();
		this.page.awaitText(".thanks", "Thank you.");
		this.page.one(".comment textarea").sendKeys("Which city?");
		this.page.one(".comment button").click();
		this.page.awaitText(".thanks", "Your words are kept");
		assertThat(JdbcClient.create(conversations)
			.sql("SELECT helpful, comment, question FROM feedback")
			.query((row, number) -> row.getBoolean(1) + ": " + row.getString(2) + " on " + row.getString(3))
			.list()).containsExactly("false: Which city? on " + QUESTION);
	}

	@Test
	void asksThePickedArticlesAlone() {
		this.page.await("[aria-label^='Ask only The windmill']").click();
		assertThat(this.page.one("#shelf-title").getText()).isEqualTo("Asking 1 of 2 articles");
		assertThat(this.page.ask(QUESTION).getText()).doesNotContain(QUOTE);
		this.page.one("#all").click();
		assertThat(this.page.one("#shelf-title").getText()).isEqualTo("2 articles");
		assertThat(this.page.ask(QUESTION).getText()).contains(QUOTE);
	}

	@Test
	void tellsScreenReadersTheAnswerOnceItIsWhole() {
		this.page.ask(QUESTION);
		WebElement voice = this.page.one("[aria-live=polite]");
		assertThat(voice.getDomProperty("textContent")).isEqualTo(QUOTE + " One quote.");
	}

	@Test
	void isUsedByTheKeyboardAlone() {
		this.page.press(QUESTION, Keys.ENTER);
		WebElement chip = this.page.answer().findElement(By.cssSelector(".chip"));
		this.page.run("document.activeElement.blur()");
		tabTo(chip);
		assertThat(chip.getCssValue("outline-style")).isEqualTo("solid");
		this.page.press(Keys.ENTER);
		this.page.await("#reader mark");
		this.page.patiently()
			.untilAsserted(() -> assertThat(this.page.focused()).isEqualTo(this.page.one("#reader-title")));
		this.page.press(Keys.ESCAPE);
		assertThat(this.page.one("#reader").isDisplayed()).isFalse();
		assertThat(this.page.focused()).isEqualTo(chip);
	}

	private void tabTo(WebElement wanted) {
		for (int presses = 0; presses < 60 && !this.page.focused().equals(wanted); presses++) {
			this.page.press(Keys.TAB);
		}
		assertThat(this.page.focused()).isEqualTo(wanted);
	}

	// The latest address that was asked for, or nothing.
	private String requested(String path) {
		return this.page.run("return performance.getEntriesByType('resource').map((entry) => entry.name)"
				+ ".filter((name) => name.includes('" + path + "')).at(-1) ?? ''");
	}

	private static int delete(String address) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create(address)).DELETE().build(), BodyHandlers.discarding())
				.statusCode();
		}
	}

}
