package dev.groundling.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import tools.jackson.core.JacksonException;

/**
 * Earlier scores that later ones are compared with.
 */
public final class Baseline {

	private final ScoresFile scores;

	private Baseline(ScoresFile scores) {
		this.scores = scores;
	}

	/**
	 * Reads a baseline.
	 * @param file a file written by {@link Scores#writeJson(Path)}
	 * @return the baseline
	 * @throws FaultyInput if the file can't be read or is something else
	 */
	public static Baseline read(Path file) {
		try {
			ScoresFile scores = ScoresFile.ofJson(Files.readString(file));
			if (scores.schema() != ScoresFile.SCHEMA) {
				throw new FaultyInput("The baseline " + file + " has the form " + scores.schema()
						+ ", but this program reads form " + ScoresFile.SCHEMA + ". Write it anew with eval --json.");
			}
			return new Baseline(scores);
		}
		catch (NoSuchFileException ex) {
			throw new FaultyInput("There is no baseline file " + file + ". Write one with eval --json.");
		}
		catch (IOException ex) {
			throw new FaultyInput("The baseline " + file + " can't be read: " + ex);
		}
		catch (JacksonException ex) {
			throw new FaultyInput("The baseline " + file + " is not a file of eval --json: "
					+ ex.getOriginalMessage().lines().findFirst().orElse("not JSON"));
		}
	}

	ScoresFile scores() {
		return this.scores;
	}

}
