package dev.groundling.retrieval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import dev.groundling.knowledge.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class IndexingProgressTests {

	private final Article first = TestArticle.of("first", "x".repeat(600));

	private final Article second = TestArticle.of("second", "y".repeat(1_400));

	private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE);

	private final List<Progress> told = new ArrayList<>();

	private final IndexingProgress progress = new IndexingProgress(List.of(this.first, this.second), this.nanoTime::get,
			this.told::add);

	@Test
	void saysNothingOfWhatIsSoonDone(CapturedOutput output) {
		pass(Duration.ofSeconds(9));
		this.progress.finished(this.first);
		assertThat(output).doesNotContain("Indexing");
	}

	@Test
	void tellsEveryTenSecondsHowFarItIs(CapturedOutput output) {
		for (int i = 0; i < 30; i++) {
			pass(Duration.ofSeconds(1));
			this.progress.reached(10 * (i + 1));
		}
		assertThat(output.toString().lines().filter((line) -> line.contains("Indexing:"))).hasSize(3);
	}

	@Test
	void reckonsTheTimeLeftByTheTextLeft(CapturedOutput output) {
		pass(Duration.ofSeconds(5));
		this.progress.finished(this.first);
		pass(Duration.ofSeconds(15));
		this.progress.reached(400);
		assertThat(output).contains("Indexing: 1 of 2 articles, 50 % of their text, about 20 s left.");
	}

	@Test
	void tellsItsListenerOfEveryStep() {
		pass(Duration.ofSeconds(5));
		this.progress.finished(this.first);
		assertThat(this.told).containsExactly(new Progress(List.of(this.first, this.second), 2, 0, 2_000, null),
				new Progress(List.of(this.second), 2, 600, 2_000, Duration.ofNanos(11_666_666_666L)));
		assertThat(this.told.getLast().percent()).isEqualTo(30);
	}

	@Test
	void tellsALongTimeInMinutes(CapturedOutput output) {
		pass(Duration.ofMinutes(1));
		this.progress.reached(200);
		assertThat(output).contains("Indexing: 0 of 2 articles, 10 % of their text, about 9 min left.");
	}

	private void pass(Duration time) {
		this.nanoTime.addAndGet(time.toNanos());
	}

}
