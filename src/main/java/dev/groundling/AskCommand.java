package dev.groundling;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

import dev.groundling.answer.Answer;
import dev.groundling.answer.AnswerListener;
import dev.groundling.answer.Citation;
import dev.groundling.answer.Question;
import dev.groundling.answer.QuestionAnswering;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers one question on the terminal.
 */
@Command(name = "ask", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class,
		description = "Answers a question and shows the quotes that the answer rests on.")
final class AskCommand implements Runnable {

	private final Program program;

	@Parameters(paramLabel = "QUESTION", arity = "1..*", description = "What to ask.")
	private List<String> question = List.of();

	@Option(names = "--json", description = "Print the whole answer as JSON.")
	private boolean json;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	AskCommand(Program program) {
		this.program = program;
	}

	@Override
	public void run() {
		Question question = Question.of(String.join(" ", this.question));
		PrintWriter out = this.spec.commandLine().getOut();
		try (ConfigurableApplicationContext context = this.program.start(Map.of())) {
			Answer answer = context.getBean(QuestionAnswering.class).answer(question, AnswerListener.NONE);
			out.println(this.json ? json(context, answer) : text(answer));
		}
	}

	private static String json(ConfigurableApplicationContext context, Answer answer) {
		return context.getBean(JsonMapper.class)
			.writer()
			.with(SerializationFeature.INDENT_OUTPUT)
			.writeValueAsString(answer);
	}

	private static String text(Answer answer) {
		StringBuilder text = new StringBuilder(answer.text());
		for (Citation citation : answer.citations()) {
			text.append("\n\n[%d] “%s” — %s".formatted(citation.number(), citation.quote(), citation.title()));
			if (citation.section() != null) {
				text.append(", ").append(citation.section());
			}
		}
		return text.toString();
	}

}
