package dev.groundling.knowledge;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ReadingProgressTests {

	private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE);

	private final ReadingProgress progress = new ReadingProgress(40, this.nanoTime::get);

	@Test
	void tellsEveryTenSecondsHowFarItIsAndHowLongItTakes(CapturedOutput output) {
		read(25);
		assertThat(output.toString().lines().filter((line) -> line.contains("Reading:"))).hasSize(2);
		assertThat(output).contains("Reading: 10 of 40 files, about 30 s left.")
			.contains("Reading: 20 of 40 files, about 20 s left.");
	}

	@Test
	void saysNothingOfWhatIsSoonDone(CapturedOutput output) {
		read(9);
		assertThat(output).doesNotContain("Reading:");
	}

	private void read(int files) {
		for (int i = 0; i < files; i++) {
			this.nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
			this.progress.next();
		}
	}

}
