package dev.groundling.knowledge.document;

import java.nio.charset.StandardCharsets;

import dev.groundling.knowledge.ArticleDraft;
import dev.groundling.knowledge.UnreadableArticle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the process says about a document: what is in it, or what is wrong with it.
 *
 * @param draft what the document says, or {@code null}
 * @param problem what is wrong and how to mend it, or {@code null}
 */
record ReaderAnswer(@Nullable ArticleDraft draft, @Nullable String problem) {

	private static final int LONGEST_PROBLEM = 500;

	byte[] toJson() {
		return JsonMapper.shared().writeValueAsBytes(this);
	}

	/**
	 * Reads an answer, from a process that a document may have taken over.
	 * @param json the answer
	 * @return the draft
	 * @throws UnreadableArticle if the document can't be read, or the answer doesn't hold
	 * together
	 */
	static ArticleDraft draft(byte[] json) throws UnreadableArticle {
		try {
			ReaderAnswer answer = JsonMapper.shared()
				.readValue(new String(json, StandardCharsets.UTF_8), ReaderAnswer.class);
			if (answer.draft != null) {
				return answer.draft;
			}
			String problem = String.valueOf(answer.problem).replaceAll("\\p{Cntrl}", " ");
			throw new UnreadableArticle(problem.substring(0, Math.min(LONGEST_PROBLEM, problem.length())));
		}
		catch (JacksonException ex) {
			throw new UnreadableArticle("the process that reads it gave no proper answer. Export it again.");
		}
	}

}
