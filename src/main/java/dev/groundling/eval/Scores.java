package dev.groundling.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The answers to a question set, judged, and the figures that follow.
 */
public final class Scores {

	private final List<ScoredAnswer> answers;

	private final List<Measure> measures;

	private final int leftOut;

	Scores(List<ScoredAnswer> answers, int leftOut) {
		this.answers = List.copyOf(answers);
		this.measures = answers.isEmpty() ? List.of() : Measures.of(this.answers);
		this.leftOut = leftOut;
	}

	List<ScoredAnswer> answers() {
		return this.answers;
	}

	List<Measure> measures() {
		return this.measures;
	}

	/** How many questions were left out, for want of a model to compute their answer. */
	int leftOut() {
		return this.leftOut;
	}

	/** The answers that aren't what was wanted, in the order asked. */
	List<ScoredAnswer> failures() {
		return this.answers.stream().filter((scored) -> !scored.verdict().good()).toList();
	}

	/**
	 * Renders the figures for a terminal, in aligned columns.
	 * @param verbose whether to list the answers that aren't what was wanted
	 * @return lines of text, the last one ended
	 */
	public String toText(boolean verbose) {
		return new ScoresText(this).render(verbose);
	}

	/**
	 * Writes the figures, and the answers that aren't what was wanted, as Markdown.
	 * @param file the file to write or replace; missing folders are made
	 * @throws FaultyInput if the file can't be written
	 */
	public void writeMarkdown(Path file) {
		write(file, new ScoresText(this).renderMarkdown());
	}

	/**
	 * Writes the figures and every verdict as JSON, which can serve as a baseline later.
	 * @param file the file to write or replace; missing folders are made
	 * @throws FaultyInput if the file can't be written
	 */
	public void writeJson(Path file) {
		write(file, ScoresFile.of(this).toJson());
	}

	/**
	 * Compares these figures with earlier ones.
	 * @param baseline the earlier ones
	 * @return the comparison
	 */
	public Comparison compareWith(Baseline baseline) {
		return new Comparison(baseline.scores(), ScoresFile.of(this));
	}

	private static void write(Path file, String content) {
		try {
			Path folder = file.toAbsolutePath().getParent();
			if (folder != null) {
				Files.createDirectories(folder);
			}
			Files.writeString(file, content);
		}
		catch (IOException ex) {
			throw new FaultyInput("The file " + file + " can't be written: " + ex);
		}
	}

}
