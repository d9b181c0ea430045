package dev.groundling;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.groundling.answer.QuestionRejected;
import dev.groundling.eval.FaultyInput;
import dev.groundling.retrieval.IndexUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. A command ends with 0, or with 1 and what was wrong in one line on
 * standard error; standard output holds results only.
 */
@Command(name = "groundling", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class,
		header = "Answers questions only from the articles it was given, and proves it.",
		description = "Without a command it serves on HTTP. Settings may follow anywhere, "
				+ "such as --groundling.knowledge.directory=DIR; config/application.yml explains them.")
final class Commands {

	private static final int FAILED = 1;

	private static final Logger logger = LoggerFactory.getLogger(Commands.class);

	private final Program program;

	private final CommandLine line;

	Commands(List<String> settings, PrintStream out, PrintStream err) {
		this.program = new Program(settings);
		this.line = new CommandLine(this).addSubcommand(new AskCommand(this.program))
			.addSubcommand(new EvalCommand(this.program))
			.addSubcommand(new IndexCommand(this.program))
			.setOut(writer(out))
			.setErr(writer(err))
			.setParameterExceptionHandler(this::explain)
			.setExecutionExceptionHandler(this::report);
	}

	// In the C locale Java would print ASCII, and a question mark for each curly quote.
	private static PrintWriter writer(PrintStream stream) {
		boolean ascii = stream.charset().equals(StandardCharsets.US_ASCII);
		return new PrintWriter(stream, true, ascii ? StandardCharsets.UTF_8 : stream.charset());
	}

	int run(List<String> args) {
		return this.line.execute(args.toArray(String[]::new));
	}

	private int explain(ParameterException ex, String[] args) {
		CommandLine command = ex.getCommandLine();
		command.getErr().println(problem(ex) + " (" + command.getCommandSpec().qualifiedName() + " --help explains)");
		return FAILED;
	}

	private String problem(ParameterException ex) {
		if (ex.getCommandLine() == this.line && ex instanceof UnmatchedArgumentException unmatched
				&& !unmatched.isUnknownOption()) {
			return "There is no command '" + unmatched.getUnmatched().getFirst() + "'";
		}
		return String.valueOf(ex.getMessage());
	}

	private int report(Exception ex, CommandLine command, ParseResult result) {
		if (ex instanceof QuestionRejected || ex instanceof FaultyInput) {
			command.getErr().println(ex.getMessage());
		}
		else if (ex instanceof IndexUnavailable unavailable && this.program.hasStarted()) {
			command.getErr().println(unavailable.getMessage() + " " + unavailable.action());
		}
		else if (this.program.hasStarted()) {
			command.getErr()
				.println("Something went wrong: " + ex + " (--logging.level.dev.groundling=DEBUG shows where)");
			logger.debug("A command failed.", ex);
		}
		// A start that failed has been explained by Spring Boot already.
		return FAILED;
	}

}
