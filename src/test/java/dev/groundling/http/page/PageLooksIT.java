package dev.groundling.http.page;

import java.io.IOException;
import java.nio.file.Path;

import dev.groundling.http.page.Browser.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page looks like, to everybody, in every state it can be in. */
@InChromium
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "groundling.limits.questions-per-minute=1000000")
class PageLooksIT {

	private static final int NARROW = 360;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	private final Browser browser;

	private final ChatPage page;

	PageLooksIT(Browser browser, @LocalServerPort int port) {
		this.browser = browser;
		this.page = ChatPage.open(browser, port);
	}

	@DynamicPropertySource
	static void knowledge(DynamicPropertyRegistry registry) throws IOException {
		Knowledge.ofNingboAnd(registry, folder, Knowledge.WINDMILL);
	}

	@Test
	void isNoWiderThanANarrowScreen() {
		this.browser.resize(NARROW, 740);
		everyState(() -> assertThat(this.page.overflow()).isZero());
	}

	@ParameterizedTest
	@CsvSource({ "LIGHT, 1280", "DARK, 1280", "LIGHT, 360", "DARK, 360" })
	void hasNoSeriousFaultByTheRulesOfAccessibility(Theme theme, int width) throws Exception {
		this.browser.prefer(theme);
		this.browser.resize(width, 860);
		Accessibility rules = Accessibility.in(this.browser);
		everyState(() -> assertThat(rules.seriousFaults()).isEmpty());
	}

	@Test
	void isDarkOrLightAsTheSystemPrefers() {
		assertThat(background()).isEqualTo("rgb(253, 252, 249)");
		this.browser.prefer(Theme.DARK);
		assertThat(background()).isEqualTo("rgb(27, 30, 26)");
	}

	@Test
	void staysAsItWasChosenToBe() {
		this.page.one("#theme").click();
		assertThat(background()).isEqualTo("rgb(27, 30, 26)");
		this.browser.driver().navigate().refresh();
		assertThat(background()).isEqualTo("rgb(27, 30, 26)");
		assertThat(ChatPage.attribute(this.page.one("#theme"), "aria-pressed")).isEqualTo("true");
		this.page.one("#theme").click();
		assertThat(background()).isEqualTo("rgb(253, 252, 249)");
	}

	private void everyState(Runnable check) {
		this.page.await(".welcome .suggestion");
		check.run();
		this.page.ask("How many patents did Ningbo have in 1986?");
		this.page.one(".thumb").click();
		this.page.await(".comment");
		this.page.one(".why summary").click();
		this.page.await(".found li");
		this.page.one(".quotes summary").click();
		this.page.await(".next .suggestion");
		check.run();
		this.page.ask("And in 1996?").findElement(By.cssSelector(".chip")).click();
		this.page.await("#reader mark");
		check.run();
		this.page.one("#reader-close").click();
		this.page.run("document.getElementById('shelf').open = true");
		this.page.one("#admin summary").click();
		this.page.await(".remove");
		check.run();
		this.page.run("document.getElementById('key').showModal()");
		check.run();
		this.page.one("#key-cancel").click();
	}

	private String background() {
		return this.page.one("body").getCssValue("background-color").replace("rgba", "rgb").replace(", 1)", ")");
	}

}
