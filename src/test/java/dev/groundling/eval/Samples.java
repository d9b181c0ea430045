package dev.groundling.eval;

import java.util.List;

import dev.groundling.answer.Answer;
import dev.groundling.answer.Citation;
import dev.groundling.answer.Outcome;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questions and answers for the tests of this package, described by what matters.
 */
final class Samples {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	private Samples() {
	}

	/**
	 * An answerable factual question; the fields, as in a question file, say the rest.
	 */
	static EvalQuestion question(String fields) {
		ObjectNode line = JSON.createObjectNode()
			.put("id", "q-1")
			.put("kind", "factoid-number")
			.put("question", "How many?")
			.put("answerable", true);
		line.setAll((ObjectNode) JSON.readTree("{" + fields + "}"));
		return JSON.treeToValue(line, QuestionLine.class).toQuestion();
	}

	/** A question that the articles don't answer. */
	static EvalQuestion unanswerable(String... mustNot) {
		return question(
				"\"kind\": \"unanswerable\", \"answerable\": false, \"must_not\": " + JSON.writeValueAsString(mustNot));
	}

	static Answer answered(String text, String... quotes) {
		return answer(Outcome.ANSWERED, text, 0.9, quotes);
	}

	static Answer refused(String text) {
		return answer(Outcome.NOT_IN_ARTICLES, text, 0.9);
	}

	static Answer answer(Outcome outcome, String text, double confidence, String... quotes) {
		List<Citation> citations = java.util.stream.IntStream.range(0, quotes.length)
			.mapToObj((i) -> new Citation(i + 1, "article", "Article", null, quotes[i], 0, quotes[i].length(), null,
					null))
			.toList();
		return new Answer("a-1", "c-1", "How many?", "How many?", outcome, text, null, confidence, citations,
				"extractive", null, 1);
	}

	/** A scored answer to a question, found at a rank, in a time. */
	static ScoredAnswer scored(EvalQuestion question, Answer answer, int evidenceRank, double askMillis) {
		return new ScoredAnswer(question, answer, Judge.judge(question, answer), evidenceRank,
				answer.citations().size(), askMillis, 2);
	}

}
