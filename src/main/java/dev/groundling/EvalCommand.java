package dev.groundling;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import dev.groundling.eval.Baseline;
import dev.groundling.eval.Comparison;
import dev.groundling.eval.Evaluation;
import dev.groundling.eval.GroundingEvaluation;
import dev.groundling.eval.GroundingSet;
import dev.groundling.eval.QuestionSet;
import dev.groundling.eval.Scores;
import dev.groundling.knowledge.Articles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Scores the service on question sets.
 */
@Command(name = "eval", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class,
		description = "Asks questions whose answers are known, and scores what comes back.")
final class EvalCommand implements Callable<Integer> {

	private static final int FELL = 1;

	private final Program program;

	@Parameters(paramLabel = "QUESTIONS.jsonl", arity = "1..*", description = "Question sets, one JSON object a line.")
	private List<Path> questions = List.of();

	@ArgGroup
	private @Nullable Alone alone;

	@Option(names = "--report", paramLabel = "FILE.md", description = "Write a report as Markdown.")
	private @Nullable Path report;

	@Option(names = "--json", paramLabel = "FILE", description = "Write all figures and verdicts as JSON.")
	private @Nullable Path json;

	@Option(names = "--baseline", paramLabel = "FILE.json",
			description = "Compare with an earlier --json file; ends with 1 if a figure fell below its interval.")
	private @Nullable Path baseline;

	@Option(names = "--warm-up", paramLabel = "N", defaultValue = "200",
			description = "Asks before those that count, for the times' sake; ${DEFAULT-VALUE} by default.")
	private int warmUps;

	@Option(names = "--grounding",
			description = "The files hold sentences, true and false ones; measure how the grounding check tells them apart.")
	private boolean grounding;

	@Option(names = { "-v", "--verbose" }, description = "List the answers that aren't right.")
	private boolean verbose;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	EvalCommand(Program program) {
		this.program = program;
	}

	@Override
	public Integer call() throws IOException {
		if (this.grounding) {
			return checkGrounding(GroundingSet.read(this.questions));
		}
		// What can be wrong with the files shows at once, not after all questions.
		QuestionSet set = QuestionSet.read(this.questions);
		Baseline earlier = (this.baseline != null) ? Baseline.read(this.baseline) : null;
		if (this.alone == null) {
			return evaluate(set, earlier, null);
		}
		// Other articles mustn't drive the usual ones out of the index.
		try (Trial trial = this.alone.trial()) {
			return evaluate(set, earlier, trial);
		}
	}

	private int evaluate(QuestionSet set, @Nullable Baseline earlier, @Nullable Trial trial) throws IOException {
		try (ConfigurableApplicationContext context = (trial != null) ? this.program.startWith(trial.settings())
				: this.program.start(Map.of())) {
			if (trial != null) {
				trial.requireReadable(context.getBean(Articles.class));
			}
			Scores scores = context.getBean(Evaluation.class).run(set, this.warmUps);
			print(scores.toText(this.verbose));
			if (this.report != null) {
				scores.writeMarkdown(this.report);
			}
			if (this.json != null) {
				scores.writeJson(this.json);
			}
			return (earlier != null) ? compare(scores.compareWith(earlier)) : 0;
		}
	}

	private int checkGrounding(GroundingSet set) {
		try (ConfigurableApplicationContext context = this.program.start(Map.of())) {
			print(context.getBean(GroundingEvaluation.class).run(set).toText(this.verbose));
			return 0;
		}
	}

	private int compare(Comparison comparison) {
		print("\n" + comparison.toText());
		comparison.fallen().forEach(this.spec.commandLine().getErr()::println);
		return comparison.fallen().isEmpty() ? 0 : FELL;
	}

	private void print(String text) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.print(text);
		out.flush();
	}

	/** Which articles are asked about alone, beside those in service. */
	private static final class Alone {

		@Option(names = "--article", paramLabel = "FILE",
				description = "The article that the questions are about, before it goes into service.")
		private @Nullable Path article;

		@Option(names = "--knowledge", paramLabel = "DIR",
				description = "Folder of the articles that the questions are about; otherwise that of the settings.")
		private @Nullable Path knowledge;

		Trial trial() throws IOException {
			return (this.article != null) ? Trial.ofArticle(this.article)
					: Trial.of(Objects.requireNonNull(this.knowledge));
		}

	}

}
