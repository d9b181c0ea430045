package dev.groundling;

import java.util.Locale;
import java.util.Map;

import dev.groundling.retrieval.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/**
 * Shows on a terminal how far indexing has got, and how long it will take.
 */
final class IndexingBar implements ApplicationListener<PayloadApplicationEvent<Progress>>, AutoCloseable {

	/** The lines that tell the same to the log would run through the bar. */
	static final Map<String, String> WITHOUT_LINES = Map.of("logging.level.dev.groundling.retrieval.IndexingProgress",
			"WARN");

	private final ProgressBarBuilder builder;

	private @Nullable ProgressBar bar;

	/**
	 * Prepares the bar, which appears when there is something to index.
	 * @param builder settles where it is drawn
	 */
	IndexingBar(ProgressBarBuilder builder) {
		this.builder = builder.setTaskName("Indexing").setUnit(" K characters", 1_000);
	}

	@Override
	public synchronized void onApplicationEvent(PayloadApplicationEvent<Progress> event) {
		Progress progress = event.getPayload();
		if (this.bar == null) {
			this.bar = this.builder.setInitialMax(progress.characters()).build();
		}
		this.bar.maxHint(progress.characters());
		this.bar.stepTo(progress.done());
		this.bar.setExtraMessage(
				String.format(Locale.ROOT, " %,d of %,d articles", progress.articlesDone(), progress.articles()));
		if (progress.waiting().isEmpty()) {
			close();
		}
	}

	@Override
	public synchronized void close() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
	}

}
