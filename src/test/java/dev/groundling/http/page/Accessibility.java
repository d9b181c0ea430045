package dev.groundling.http.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.groundling.testing.NodeScript;

/** The rules of accessibility, as axe knows them. */
final class Accessibility {

	private final Browser browser;

	private Accessibility(Browser browser) {
		this.browser = browser;
	}

	/**
	 * Brings the rules into the page that is open.
	 * @param browser the browser
	 * @return the rules
	 */
	static Accessibility in(Browser browser) throws IOException, InterruptedException {
		Path rules = NodeScript.install("axe").folder().resolve("node_modules/axe-core/axe.min.js");
		browser.driver().executeScript(Files.readString(rules) + "; window.axe = axe;");
		return new Accessibility(browser);
	}

	/** Serious and critical faults of the page as it is now. */
	List<?> seriousFaults() {
		Object faults = this.browser.driver().executeAsyncScript("""
				const done = arguments[arguments.length - 1];
				axe.run({ resultTypes: ["violations"] }).then(({ violations }) => done(violations
					.filter(({ impact }) => ["serious", "critical"].includes(impact))
					.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)),
					(reason) => done([String(reason)]));""");
		return (faults instanceof List<?> list) ? list : List.of("axe didn't tell.");
	}

}
