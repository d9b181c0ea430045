package dev.groundling.http.page;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

import static org.assertj.core.api.Assertions.assertThat;

/** The chat page, as who looks at it sees it. */
final class ChatPage {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Browser browser;

	private final String address;

	private ChatPage(Browser browser, String address) {
		this.browser = browser;
		this.address = address;
	}

	/**
	 * Opens the page as somebody does who was never here, on a wide screen.
	 * @param browser the browser
	 * @param port port of the service
	 * @return the page
	 */
	static ChatPage open(Browser browser, int port) {
		ChatPage page = new ChatPage(browser, "http://localhost:" + port + "/");
		browser.offline(false);
		browser.prefer(Browser.Theme.LIGHT);
		browser.resize(1280, 860);
		browser.driver().get(page.address);
		page.run("localStorage.clear(); sessionStorage.clear();");
		browser.faults();
		browser.driver().get("about:blank");
		browser.driver().get(page.address);
		return page;
	}

	String address() {
		return this.address;
	}

	/** Asks a question, and waits until it is answered or has failed. */
	WebElement ask(String question) {
		begin(question);
		return answer();
	}

	/** Asks a question, and doesn't wait. */
	void begin(String question) {
		one("#question").sendKeys(question + Keys.ENTER);
	}

	/** The latest answer, once it is whole. */
	WebElement answer() {
		return await("#log .turn:last-child .reply:not([aria-busy])");
	}

	/** The first element of a selector. */
	WebElement one(String selector) {
		return this.browser.driver().findElement(By.cssSelector(selector));
	}

	List<WebElement> all(String selector) {
		return this.browser.driver().findElements(By.cssSelector(selector));
	}

	/** Those that are shown, once there are any. */
	List<WebElement> shown(String selector) {
		patiently()
			.untilAsserted(() -> assertThat(all(selector)).as(selector).isNotEmpty().allMatch(WebElement::isDisplayed));
		return all(selector);
	}

	/** An element, once it is shown. */
	WebElement await(String selector) {
		return shown(selector).getFirst();
	}

	/** Waits until an element says something. */
	void awaitText(String selector, String text) {
		patiently().untilAsserted(() -> assertThat(one(selector).getText()).contains(text));
	}

	ConditionFactory patiently() {
		return Awaitility.await().atMost(PATIENCE).ignoreExceptionsInstanceOf(WebDriverException.class);
	}

	/** Presses keys, wherever the focus is. */
	void press(CharSequence... keys) {
		focused().sendKeys(keys);
	}

	WebElement focused() {
		return this.browser.driver().switchTo().activeElement();
	}

	/** Runs a script in the page. */
	String run(String script) {
		return String.valueOf(this.browser.driver().executeScript(script));
	}

	/** Tells whether an element lies in what is seen of the page. */
	boolean inSight(WebElement element) {
		return Boolean.TRUE.equals(this.browser.driver().executeScript("""
				const { top, bottom, left, right } = arguments[0].getBoundingClientRect();
				return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;""", element));
	}

	/** How much wider the page is than its window, in CSS pixels. */
	int overflow() {
		return Integer.parseInt(run("""
				return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth,
					...[...document.querySelectorAll("#log, .side, #reader-text")].map((part) =>
						part.offsetParent ? innerWidth + part.scrollWidth - part.clientWidth : 0)) - innerWidth;"""));
	}

	static String attribute(WebElement element, String name) {
		return Objects.requireNonNullElse(element.getDomAttribute(name), "");
	}

}
