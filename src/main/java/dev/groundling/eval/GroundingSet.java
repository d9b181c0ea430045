package dev.groundling.eval;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences of which it is known whether their passages support them, read from JSON
 * Lines files.
 *
 * @param cases the sentences, one or more
 */
public record GroundingSet(List<GroundingCase> cases) {

	public GroundingSet {
		cases = List.copyOf(cases);
	}

	/**
	 * Reads files, one JSON object a line; blank lines are skipped.
	 * @param files the files
	 * @return the sentences of all files
	 * @throws FaultyInput if a file can't be read, has no line, or a line of it is faulty
	 */
	public static GroundingSet read(List<Path> files) {
		Map<String, GroundingCase> earlier = new HashMap<>();
		return new GroundingSet(new JsonLines<>("case", GroundingLine.class,
				(GroundingLine line) -> line.toCase(earlier), GroundingCase::id)
			.read(files));
	}

}
