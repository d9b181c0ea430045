package dev.groundling;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

import dev.groundling.retrieval.Progress;
import dev.groundling.testing.BundledArticle;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.context.PayloadApplicationEvent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class IndexingBarTests {

	private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

	private final IndexingBar bar = new IndexingBar(new ProgressBarBuilder()
		.setConsumer(new ConsoleProgressBarConsumer(new PrintStream(this.terminal, true, UTF_8), 120)));

	@Test
	void showsHowFarItIs() {
		reached(4_000, Duration.ofSeconds(7));
		this.bar.close();
		assertThat(this.terminal.toString(UTF_8)).contains("Indexing", "50%", "0 of 1 articles");
	}

	@Test
	void isFullWhenEverythingIsIndexed() {
		reached(4_000, Duration.ofSeconds(7));
		tell(new Progress(List.of(), 1, 8_000, 8_000, Duration.ZERO));
		assertThat(this.terminal.toString(UTF_8)).contains("100%", "1 of 1 articles");
	}

	@Test
	void showsNothingWhileThereIsNothingToIndex() {
		this.bar.close();
		assertThat(this.terminal.size()).isZero();
	}

	private void reached(long done, Duration left) {
		tell(new Progress(List.of(BundledArticle.get()), 1, done, 8_000, left));
	}

	private void tell(Progress progress) {
		this.bar.onApplicationEvent(new PayloadApplicationEvent<>(this, progress));
	}

}
