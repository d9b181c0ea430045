package dev.groundling;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import dev.groundling.knowledge.Articles.Unreadable;
import dev.groundling.retrieval.ArticleIndexer;
import dev.groundling.retrieval.IndexedArticle;
import dev.groundling.retrieval.Retriever;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Brings the index up to date.
 */
@Command(name = "index", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class,
		description = "Brings the index up to date with the articles, and tells what it holds.")
final class IndexCommand implements Runnable {

	/** Where there is no terminal, the log is the progress report of this command. */
	private static final Map<String, String> PROGRESS = Map.of("logging.level.dev.groundling", "INFO");

	private final Program program;

	@Option(names = "--rebuild", description = "Build it anew instead of keeping what is unchanged.")
	private boolean rebuild;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	IndexCommand(Program program) {
		this.program = program;
	}

	@Override
	public void run() {
		if (Ansi.AUTO.enabled()) {
			Map<String, String> settings = new HashMap<>(PROGRESS);
			settings.putAll(IndexingBar.WITHOUT_LINES);
			try (IndexingBar bar = new IndexingBar(new ProgressBarBuilder())) {
				index(settings, bar);
			}
		}
		else {
			index(PROGRESS);
		}
	}

	private void index(Map<String, String> settings, ApplicationListener<?>... listeners) {
		try (ConfigurableApplicationContext context = this.program.start(settings, listeners)) {
			Articles articles = context.getBean(Articles.class);
			if (this.rebuild) {
				context.getBean(ArticleIndexer.class).rebuild(articles.all());
			}
			Retriever retriever = context.getBean(Retriever.class);
			PrintWriter out = this.spec.commandLine().getOut();
			for (Article article : articles.all()) {
				int passages = retriever.indexed(article.id()).map(IndexedArticle::passages).orElse(0);
				out.printf(Locale.ROOT, "%s: %,d characters, %,d passages%n", article.source(), article.text().length(),
						passages);
			}
			for (Unreadable unreadable : articles.unreadable()) {
				out.printf("%s: left out. %s%n", unreadable.source(), unreadable.problem());
			}
		}
	}

}
