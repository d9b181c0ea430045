package dev.groundling.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.groundling.conversation.Turn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A line of a question file as it is written; anything may be missing. Fields that only
 * explain the line to people, such as {@code note}, are not read.
 */
@JsonNaming(SnakeCaseStrategy.class)
record QuestionLine(@Nullable String id, @Nullable String kind, @Nullable String question,
		@Nullable List<Message> history, @Nullable Boolean answerable, @Nullable String expected,
		@Nullable List<String> answers, @Nullable List<String> answersAll,
		@Nullable Map<String, List<String>> answersAllAlt, @Nullable List<String> mustNot,
		@Nullable List<String> evidence, Evidence.@Nullable Mode evidenceMode, @Nullable Boolean derived,
		@Nullable Boolean weakString) {

	/**
	 * Completes the line.
	 * @return the question it stands for
	 * @throws IllegalArgumentException if something needed is missing; the message names
	 * the field
	 */
	EvalQuestion toQuestion() {
		boolean answerable = required(this.answerable, "answerable");
		List<String> answers = orEmpty(this.answers);
		List<String> answersAll = orEmpty(this.answersAll);
		if (answerable && answers.isEmpty() && answersAll.isEmpty()) {
			throw new IllegalArgumentException("\"answers\" is empty, though the question is answerable");
		}
		Map<String, List<String>> otherWordings = (this.answersAllAlt != null) ? this.answersAllAlt : Map.of();
		Evidence.Mode mode = (this.evidenceMode != null) ? this.evidenceMode : Evidence.Mode.ANY;
		return new EvalQuestion(text(this.id, "id"), text(this.kind, "kind"), text(this.question, "question"), turns(),
				answerable, this.expected, answers, answersAll, otherWordings, orEmpty(this.mustNot),
				new Evidence(orEmpty(this.evidence), mode), Boolean.TRUE.equals(this.derived),
				Boolean.TRUE.equals(this.weakString));
	}

	private List<Turn> turns() {
		List<Turn> turns = new ArrayList<>();
		String asked = null;
		for (Message message : orEmpty(this.history)) {
			Message.Role role = required(message.role(), "history.role");
			String said = text(message.text(), "history.text");
			if ((role == Message.Role.USER) == (asked != null)) {
				throw new IllegalArgumentException("\"history\" must alternate between user and assistant");
			}
			if (asked != null) {
				turns.add(new Turn(asked, said));
			}
			asked = (role == Message.Role.USER) ? said : null;
		}
		if (asked != null) {
			throw new IllegalArgumentException("\"history\" must end with an answer of the assistant");
		}
		return turns;
	}

	private static String text(@Nullable String value, String field) {
		String text = required(value, field);
		if (text.isBlank()) {
			throw new IllegalArgumentException("\"" + field + "\" is blank");
		}
		return text;
	}

	private static <T> T required(@Nullable T value, String field) {
		if (value == null) {
			throw new IllegalArgumentException("\"" + field + "\" is missing");
		}
		return value;
	}

	private static <T> List<T> orEmpty(@Nullable List<T> values) {
		return (values != null) ? values : List.of();
	}

	/** An earlier message of the conversation. */
	record Message(@Nullable Role role, @Nullable String text) {

		enum Role {

			USER, ASSISTANT

		}

	}

}
