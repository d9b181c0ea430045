package dev.groundling.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.groundling.eval.Measure.Better;
import dev.groundling.eval.Measure.Unit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores as they are kept in a JSON file. Fields are only ever added, or the schema's
 * number grows.
 *
 * @param schema version of this form
 * @param questions number of questions scored
 * @param leftOut number of questions left out
 * @param measures the figures by their keys, in the order of the report
 * @param answers what came of each question, in the order asked
 */
record ScoresFile(int schema, int questions, int leftOut, Map<String, Figure> measures, List<Judged> answers) {

	static final int SCHEMA = 1;

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
		.build();

	static ScoresFile of(Scores scores) {
		Map<String, Figure> measures = new LinkedHashMap<>();
		for (Measure measure : scores.measures()) {
			Estimate estimate = measure.estimate();
			measures.put(measure.key(), new Figure(measure.label().strip(), measure.unit(), measure.better(),
					estimate.n(), estimate.value(), estimate.low(), estimate.high()));
		}
		List<Judged> answers = scores.answers().stream().map(Judged::of).toList();
		return new ScoresFile(SCHEMA, answers.size(), scores.leftOut(), measures, answers);
	}

	/**
	 * Reads the content of such a file.
	 * @throws JacksonException if it is something else
	 */
	static ScoresFile ofJson(String json) {
		return JSON.readValue(json, ScoresFile.class);
	}

	String toJson() {
		return JSON.writeValueAsString(this) + "\n";
	}

	/** One figure with its interval. */
	record Figure(String label, Unit unit, Better better, int n, double value, double low, double high) {
	}

	/** What came of one question. */
	record Judged(String id, String kind, Verdict verdict, double confidence, int evidenceRank, boolean doubtful,
			String text, double askMillis) {

		static Judged of(ScoredAnswer scored) {
			return new Judged(scored.question().id(), scored.question().kind(), scored.verdict(),
					scored.answer().confidence(), scored.evidenceRank(), scored.doubtful(), scored.answer().text(),
					scored.askMillis());
		}

	}

}
