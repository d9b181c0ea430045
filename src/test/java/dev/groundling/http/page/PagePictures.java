package dev.groundling.http.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.groundling.Groundling;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Makes the README's pictures of the chat page:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     dev.groundling.http.page.PagePictures src/docs
 * </pre>
 */
final class PagePictures {

	private PagePictures() {
	}

	public static void main(String[] args) throws IOException {
		Path folder = Path.of(args[0]);
		try (var context = new SpringApplicationBuilder(Groundling.class).run("--server.port=0",
				"--groundling.data.directory=target/test-data/pictures", "--logging.level.root=WARN");
				Browser browser = Browser.start()) {
			int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			ChatPage page = ChatPage.open(browser, port);
			browser.resize(1200, 700);
			prepare(page);
			for (Browser.Theme theme : Browser.Theme.values()) {
				browser.prefer(theme);
				Files.write(folder.resolve("chat-" + theme.value() + ".png"),
						browser.driver().getScreenshotAs(OutputType.BYTES));
			}
		}
	}

	private static void prepare(ChatPage page) {
		page.await(".welcome .suggestion");
		WebElement answer = page.ask("How many patents did Ningbo have in 1986?");
		page.ask("And in 1996?");
		page.await(".turn .suggestion");
		answer.findElement(By.cssSelector(".chip")).click();
		page.await("#reader mark");
		page.run("document.getElementById('log').scrollTop = 0; document.activeElement.blur();");
	}

}
