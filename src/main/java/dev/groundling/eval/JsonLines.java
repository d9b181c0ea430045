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
import java.util.function.Function;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads files of one JSON object a line; blank lines are skipped.
 *
 * @param <L> a line as it is written
 * @param <T> what it stands for
 */
final class JsonLines<L, T> {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	private final String thing;

	private final Class<L> line;

	private final Function<L, T> complete;

	private final Function<T, String> id;

	/**
	 * Prepares for files of one sort.
	 * @param thing what a line is called, for the messages
	 * @param line the class of a line
	 * @param complete makes a line what it stands for, or throws an
	 * {@link IllegalArgumentException} that says what is wrong
	 * @param id the name that no two lines may share
	 */
	JsonLines(String thing, Class<L> line, Function<L, T> complete, Function<T, String> id) {
		this.thing = thing;
		this.line = line;
		this.complete = complete;
		this.id = id;
	}

	List<T> read(List<Path> files) {
		List<T> all = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (Path file : files) {
			int before = all.size();
			int number = 0;
			for (String text : lines(file)) {
				number++;
				if (!text.isBlank()) {
					T one = parse(text, file, number);
					if (!ids.add(this.id.apply(one))) {
						throw faulty(file, number, "the id \"" + this.id.apply(one) + "\" is taken by an earlier line");
					}
					all.add(one);
				}
			}
			if (all.size() == before) {
				throw new FaultyInput("The " + this.thing + " file " + file + " has no " + this.thing + "s in it.");
			}
		}
		return all;
	}

	private List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (NoSuchFileException ex) {
			throw new FaultyInput("There is no " + this.thing + " file " + file + ".");
		}
		catch (CharacterCodingException ex) {
			throw new FaultyInput("The " + this.thing + " file " + file + " isn't UTF-8 text.");
		}
		catch (IOException ex) {
			throw new FaultyInput("The " + this.thing + " file " + file + " can't be read: " + ex.getMessage());
		}
	}

	private T parse(String text, Path file, int number) {
		try {
			return this.complete.apply(JSON.readValue(text, this.line));
		}
		catch (JacksonException ex) {
			throw faulty(file, number, ex.getOriginalMessage().lines().findFirst().orElse("not JSON"));
		}
		catch (IllegalArgumentException ex) {
			throw faulty(file, number, String.valueOf(ex.getMessage()));
		}
	}

	private FaultyInput faulty(Path file, int number, String problem) {
		return new FaultyInput(
				"Line " + number + " of " + file + " is not a usable " + this.thing + ": " + problem + ".");
	}

}
