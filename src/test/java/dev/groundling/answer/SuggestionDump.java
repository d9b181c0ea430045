package dev.groundling.answer;

import java.io.PrintStream;
import java.nio.file.Path;

import dev.groundling.Groundling;
import dev.groundling.answer.suggestion.Candidate;
import dev.groundling.answer.suggestion.Candidates;
import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Articles;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Prints the questions made from the articles of some folders, for a reader to judge. */
final class SuggestionDump {

	private SuggestionDump() {
	}

	public static void main(String[] args) {
		PrintStream out = System.out;
		System.setOut(System.err);
		for (String folder : args) {
			try (var context = new SpringApplicationBuilder(Groundling.class).web(WebApplicationType.NONE)
				.run("--groundling.knowledge.directory=" + folder,
						"--groundling.data.directory=target/suggestion-dump/" + Path.of(folder).getFileName(),
						"--logging.level.root=WARN")) {
				SuggestionCheck check = context.getBean(SuggestionCheck.class);
				for (Article article : context.getBean(Articles.class).all()) {
					out.println("== " + article.id() + " (" + article.title() + ")");
					for (Candidate candidate : Candidates.of(article, 40)) {
						String passed = check.ask(candidate, article)
							.map((suggestion) -> "+ " + suggestion.confidence())
							.orElse("-");
						out.println(passed + " " + candidate.kind() + " " + candidate.question() + "\t["
								+ candidate.fact().in(article.text()) + "]");
					}
				}
			}
		}
	}

}
