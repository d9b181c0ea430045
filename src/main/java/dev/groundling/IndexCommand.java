package dev.groundling;

import java.io.PrintWriter;
import java.util.Map;

import dev.groundling.knowledge.Articles;
import dev.groundling.knowledge.Articles.Unreadable;
import dev.groundling.retrieval.IndexedArticle;
import dev.groundling.retrieval.Retriever;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Brings the index up to date.
 */
@Command(name = "index", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class,
		description = "Brings the index up to date with the articles, and tells what it holds.")
final class IndexCommand implements Runnable {

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
		// TODO --rebuild
		try (ConfigurableApplicationContext context = this.program.start(Map.of())) {
			Retriever retriever = context.getBean(Retriever.class);
			Articles articles = context.getBean(Articles.class);
			PrintWriter out = this.spec.commandLine().getOut();
			articles.all().forEach((article) -> {
				int passages = retriever.indexed(article.id()).map(IndexedArticle::passages).orElse(0);
				out.printf("%s: %,d characters, %,d passages%n", article.source(), article.text().length(), passages);
			});
			for (Unreadable unreadable : articles.unreadable()) {
				out.printf("%s: left out. %s%n", unreadable.source(), unreadable.problem());
			}
		}
	}

}
