package dev.groundling.eval;

import java.util.List;

/**
 * A sentence that a model could have written, and whether the passages support it.
 *
 * @param id name of the case
 * @param article name of the article that the passages are from
 * @param title title of that article, may be blank
 * @param question what was asked, may be blank
 * @param passages the passages the model was given, numbered from 1
 * @param sentence the sentence with its markers
 * @param supported whether the passages support it
 * @param change what was changed to make it false, {@code none} for one that is supported
 */
public record GroundingCase(String id, String article, String title, String question, List<String> passages,
		String sentence, boolean supported, String change) {

	public GroundingCase {
		passages = List.copyOf(passages);
	}

}
