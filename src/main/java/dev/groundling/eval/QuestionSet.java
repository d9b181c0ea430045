package dev.groundling.eval;

import java.nio.file.Path;
import java.util.List;

/**
 * Questions whose answers are known, read from JSON Lines files.
 */
public final class QuestionSet {

	private static final JsonLines<QuestionLine, EvalQuestion> LINES = new JsonLines<>("question", QuestionLine.class,
			QuestionLine::toQuestion, EvalQuestion::id);

	private final List<EvalQuestion> questions;

	QuestionSet(List<EvalQuestion> questions) {
		this.questions = List.copyOf(questions);
	}

	/**
	 * Reads question files, one JSON object a line; blank lines are skipped.
	 * @param files the files, in the order in which their questions shall be asked
	 * @return the questions of all files
	 * @throws FaultyInput if a file can't be read, has no question, or a line of it is
	 * faulty
	 */
	public static QuestionSet read(List<Path> files) {
		return new QuestionSet(LINES.read(files));
	}

	List<EvalQuestion> questions() {
		return this.questions;
	}

	/**
	 * Returns how many questions there are.
	 * @return the number of questions, 1 or more
	 */
	public int size() {
		return this.questions.size();
	}

}
