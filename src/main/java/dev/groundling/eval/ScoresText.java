package dev.groundling.eval;

import java.util.List;

import dev.groundling.answer.Outcome;

/**
 * Puts scores into words and tables.
 */
final class ScoresText {

	private final Scores scores;

	ScoresText(Scores scores) {
		this.scores = scores;
	}

	String render(boolean verbose) {
		StringBuilder text = new StringBuilder();
		text.append(summary()).append("\n\n");
		text.append(figures().toText()).append('\n');
		text.append(confusion().toText()).append('\n');
		text.append(verdicts().toText());
		if (verbose) {
			this.scores.failures().forEach((scored) -> text.append('\n').append(failure(scored)));
		}
		return text.toString();
	}

	String renderMarkdown() {
		StringBuilder text = new StringBuilder("# Evaluation\n\n");
		text.append(summary()).append("\n\n");
		text.append(figures().toMarkdown()).append('\n');
		text.append("## Answered and refused\n\n").append(confusion().toMarkdown()).append('\n');
		text.append("## Verdicts\n\n").append(verdicts().toMarkdown()).append('\n');
		text.append("## What went wrong\n\n").append(answers(this.scores.failures()));
		List<ScoredAnswer> doubtful = this.scores.answers().stream().filter(ScoredAnswer::doubtful).toList();
		text.append("\n## Right, but citing something else\n\n").append(answers(doubtful));
		return text.toString();
	}

	private String summary() {
		String left = switch (this.scores.leftOut()) {
			case 0 -> "";
			case 1 -> "; 1 more needs a model to compute its answer and was left out";
			default -> "; " + this.scores.leftOut() + " more need a model to compute their answers and were left out";
		};
		return this.scores.answers().size() + " questions" + left + ". The intervals are those of 95 %.";
	}

	private TextTable figures() {
		TextTable table = new TextTable("Figure", "Value", "Interval", "n");
		for (Measure measure : this.scores.measures()) {
			table.row(measure.label(), measure.value(), measure.interval(), String.valueOf(measure.estimate().n()));
		}
		return table;
	}

	private TextTable confusion() {
		return new TextTable("Questions", "Answered", "Refused")
			.row("answerable", count(true, Outcome.ANSWERED), count(true, Outcome.NOT_IN_ARTICLES))
			.row("unanswerable", count(false, Outcome.ANSWERED), count(false, Outcome.NOT_IN_ARTICLES));
	}

	private String count(boolean answerable, Outcome outcome) {
		return String.valueOf(this.scores.answers()
			.stream()
			.filter((scored) -> scored.question().answerable() == answerable && scored.answer().outcome() == outcome)
			.count());
	}

	private TextTable verdicts() {
		TextTable table = new TextTable("Verdict", "Answers");
		for (Verdict verdict : Verdict.values()) {
			long count = this.scores.answers().stream().filter((scored) -> scored.verdict() == verdict).count();
			table.row(verdict.word(), String.valueOf(count));
		}
		return table;
	}

	private static String failure(ScoredAnswer scored) {
		EvalQuestion question = scored.question();
		return """
				%s  %s  confidence %s, evidence at rank %s
				  question  %s
				  expected  %s
				  text      %s
				""".formatted(scored.verdict().word().toUpperCase(java.util.Locale.ROOT), question.id(),
				Measure.Unit.SCORE.format(scored.answer().confidence()),
				(scored.evidenceRank() == 0) ? "none" : scored.evidenceRank(), question.text(), question.expectation(),
				scored.answer().text());
	}

	private static String answers(List<ScoredAnswer> answers) {
		if (answers.isEmpty()) {
			return "Nothing.\n";
		}
		TextTable table = new TextTable("Id", "Verdict", "Question", "Expected", "Text");
		for (ScoredAnswer scored : answers) {
			EvalQuestion question = scored.question();
			table.row(question.id(), scored.verdict().word(), question.text(), question.expectation(),
					scored.answer().text());
		}
		return table.toMarkdown();
	}

}
