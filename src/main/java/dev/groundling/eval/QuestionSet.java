package dev.groundling.eval;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions whose answers are known, read from JSON Lines files.
 */
public final class QuestionSet {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

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
		List<EvalQuestion> questions = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (Path file : files) {
			int before = questions.size();
			int number = 0;
			for (String line : lines(file)) {
				number++;
				if (!line.isBlank()) {
					EvalQuestion question = parse(line, file, number);
					if (!ids.add(question.id())) {
						throw faulty(file, number, "the id \"" + question.id() + "\" is taken by an earlier line");
					}
					questions.add(question);
				}
			}
			if (questions.size() == before) {
				throw new FaultyInput("The question file " + file + " has no questions in it.");
			}
		}
		return new QuestionSet(questions);
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (NoSuchFileException ex) {
			throw new FaultyInput("There is no question file " + file + ".");
		}
		catch (CharacterCodingException ex) {
			throw new FaultyInput("The question file " + file + " isn't UTF-8 text.");
		}
		catch (IOException ex) {
			throw new FaultyInput("The question file " + file + " can't be read: " + ex.getMessage());
		}
	}

	private static EvalQuestion parse(String line, Path file, int number) {
		try {
			return JSON.readValue(line, QuestionLine.class).toQuestion();
		}
		catch (JacksonException ex) {
			String problem = ex.getOriginalMessage().lines().findFirst().orElse("not JSON");
			throw faulty(file, number, problem);
		}
		catch (IllegalArgumentException ex) {
			throw faulty(file, number, String.valueOf(ex.getMessage()));
		}
	}

	private static FaultyInput faulty(Path file, int number, String problem) {
		return new FaultyInput("Line " + number + " of " + file + " is not a usable question: " + problem + ".");
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
