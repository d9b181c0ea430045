package dev.groundling.http.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import dev.groundling.http.page.Browser.Theme;
import dev.groundling.testing.ModelReply;
import dev.groundling.testing.ScriptedModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

/** Answers on the page while a model writes them. */
@InChromium
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "groundling.model.provider=openai", "groundling.model.name=scripted",
				"groundling.model.api-key=secret", "groundling.model.timeout=5m", "groundling.model.idle-timeout=5m" })
class WrittenAnswerIT {

	private static final String QUESTION = "How many patents did Ningbo have in 1986?";

	private static final String FIRST = "As of 1986, there were only 7 patents in Ningbo. [1]";

	private static final ScriptedModel MODEL = ScriptedModel.start();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	private final Browser browser;

	private final ChatPage page;

	WrittenAnswerIT(Browser browser, @LocalServerPort int port) {
		this.browser = browser;
		this.page = ChatPage.open(browser, port);
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) throws IOException {
		Knowledge.ofNingboAnd(registry, folder);
		registry.add("groundling.model.base-url", () -> MODEL.url() + "/v1");
	}

	@BeforeEach
	void forget() {
		MODEL.forget();
	}

	@AfterEach
	void nothingIsWrongWithThePage() {
		assertThat(this.browser.faults()).isEmpty();
	}

	@AfterAll
	static void stop() {
		MODEL.close();
	}

	@Test
	void growWithEachSentenceAndCanBeStopped() {
		MODEL.will(ModelReply.words(FIRST + " The companies").stall());
		this.page.begin(QUESTION);
		this.page.awaitText(".words", "only 7 patents");
		assertThat(this.page.one(".reply").getDomAttribute("aria-busy")).isEqualTo("true");
		assertThat(this.page.one("[type=submit]").isDisplayed()).isFalse();

		this.page.one("#stop").click();
		WebElement stopped = this.page.answer();
		assertThat(stopped.getText()).contains("only 7 patents", "Stopped.");
		MODEL.requests().getLast().awaitHangUp();

		MODEL.will(ModelReply.text(FIRST));
		stopped.findElement(By.cssSelector(".retry")).click();
		this.page.awaitText(".footing", "Worded by openai:scripted");
	}

	@Test
	void canBeStoppedByTheKeyboard() {
		MODEL.will(ModelReply.words("As").stall());
		this.page.begin(QUESTION);
		this.page.await("#stop");
		this.page.press(Keys.ESCAPE);
		assertThat(this.page.answer().getText()).contains("Stopped.");
	}

	@Test
	void tellHowTheyWereChecked() {
		MODEL.will(ModelReply.text(FIRST));
		this.page.ask(QUESTION).findElement(By.cssSelector(".why summary")).click();
		assertThat(this.page.await(".grounds dl").getText()).contains("Each sentence was compared");
	}

	@Test
	void tellOfEachSentenceWhetherItPassed() {
		MODEL.will(ModelReply.text(FIRST + " The mayor was proud of the 300 inventors. [1]"));
		WebElement answer = this.page.ask(QUESTION);
		assertThat(answer.findElement(By.cssSelector(".words")).getText()).doesNotContain("mayor");
		answer.findElement(By.cssSelector(".why summary")).click();
		assertThat(this.page.await(".drafts .passed").getText()).startsWith("Passed the check")
			.contains("only 7 patents");
		assertThat(this.page.one(".drafts .out").getText()).startsWith("Left out by the check")
			.contains("The mayor was proud of the 300 inventors.");
		assertThat(this.page.one(".drafts .out .reasons").getText()).isEqualTo("nothing in the passages is about this");
	}

	@Test
	void tellOfBothDraftsWhereTheFirstFellShort() {
		MODEL.will(ModelReply.text("Ningbo had 9,000 patents in 1986. [1]"), ModelReply.text(FIRST));
		this.page.ask(QUESTION).findElement(By.cssSelector(".why summary")).click();
		this.page.awaitText(".drafts", "Second draft, sentence by sentence");
		String drafts = this.page.one(".drafts").getText();
		assertThat(drafts).containsSubsequence("First draft: too little", "Left out", "9,000 patents", "Second draft",
				"Passed", "only 7 patents");
	}

	@Test
	void sayWhenTheirCheckIsNotKeptAnyMore(@Autowired DataSource conversations) {
		MODEL.will(ModelReply.text(FIRST));
		WebElement answer = this.page.ask(QUESTION);
		JdbcClient.create(conversations).sql("DELETE FROM conversation").update();
		answer.findElement(By.cssSelector(".why summary")).click();
		this.page.awaitText(".drafts", "isn’t kept any more");
	}

	@ParameterizedTest
	@EnumSource
	void explainThemselvesToEverybodyOnAnyScreen(Theme theme) throws Exception {
		this.browser.prefer(theme);
		this.browser.resize(360, 860);
		MODEL.will(ModelReply.text("Ningbo had 9,000 patents in 1986. [1]"), ModelReply.text(FIRST));
		this.page.ask(QUESTION).findElement(By.cssSelector(".why summary")).click();
		this.page.await(".drafts .passed");
		this.page.await(".found li");
		assertThat(Accessibility.in(this.browser).seriousFaults()).isEmpty();
		assertThat(this.page.overflow()).isZero();
	}

	@Test
	void areReplacedWhereTheArticleDoesNotSaySo() {
		String invented = "Ningbo had 9,000 patents in 1986. [1]";
		MODEL.otherwise((request) -> ModelReply.text(invented));
		WebElement answer = this.page.ask(QUESTION);
		assertThat(answer.findElement(By.cssSelector(".words")).getText()).contains("only 7 patents");
		assertThat(answer.findElement(By.cssSelector(".degraded")).getText()).contains("said more than the article");
		answer.findElement(By.cssSelector(".why summary")).click();
		assertThat(this.page.await(".grounds dl").getText()).contains("didn’t follow from the passages");
		this.page.awaitText(".drafts", "Second draft: dropped, and the article quoted instead");
		assertThat(this.page.all(".drafts .out")).hasSize(2)
			.allSatisfy((sentence) -> assertThat(sentence.getText()).contains("Ningbo had 9,000 patents in 1986."));
	}

	@Test
	void areNeverTakenForMarkup() {
		String hostile = "<img src=x onerror=\"document.title='owned'\">As of 1986, there were only 7 patents in Ningbo. [1]";
		MODEL.otherwise((request) -> ModelReply.text(hostile));
		this.page.ask(QUESTION).findElement(By.cssSelector(".why summary")).click();
		assertThat(this.page.await(".drafts .out .said").getText()).contains("<img src=x onerror=");
		assertThat(List.of(this.page.all("body img").size(), this.page.all("body script").size())).containsOnly(0);
		assertThat(this.browser.driver().getTitle()).isEqualTo("Groundling");
	}

}
