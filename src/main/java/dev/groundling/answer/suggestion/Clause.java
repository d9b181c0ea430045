package dev.groundling.answer.suggestion;

import java.util.List;
import java.util.Optional;

import dev.groundling.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * A main clause with one verb, none of it in doubt.
 *
 * @param subject what stands before the verb, without what is put in between commas
 * @param apposition what is put in between commas after the subject, possibly empty
 * @param auxiliaries the verbs that help, in order, often none
 * @param verb the verb that tells what happens; a form of "be" where there is no other
 * @param rest what follows, up to the end of the sentence without its full stop
 * @param time when it happens, where that is told first, or {@code null}
 */
record Clause(Run subject, Run apposition, List<Word> auxiliaries, Word verb, Run rest, @Nullable TimePhrase time) {

	/** Tells whether the verb is a form of "be" and nothing else. */
	boolean copula() {
		return this.auxiliaries.isEmpty() && Verbs.be(this.verb);
	}

	/** Tells whether something is done to the subject. */
	boolean passive() {
		return !this.auxiliaries.isEmpty() && Verbs.be(this.auxiliaries.getLast()) && !Verbs.ing(this.verb);
	}

	/**
	 * Words the clause as the end of a question, after "when" or "how many hospitals".
	 * @param subjectText the subject as it stands inside a sentence
	 * @return such as "did Pellworth open", "was Pellworth founded"; empty if the verb's
	 * form is in doubt
	 */
	Optional<String> inverted(String subjectText) {
		if (copula()) {
			return Optional.of(this.verb.lower() + " " + subjectText);
		}
		if (!this.auxiliaries.isEmpty()) {
			StringBuilder text = new StringBuilder(this.auxiliaries.getFirst().lower()).append(' ').append(subjectText);
			this.auxiliaries.stream().skip(1).forEach((word) -> text.append(' ').append(word.lower()));
			return Optional.of(text.append(' ').append(this.verb.lower()).toString());
		}
		return Verbs.base(this.verb)
			.flatMap((base) -> Verbs.helper(this.verb, NounPhrases.plural(this.subject))
				.map((helper) -> helper + " " + subjectText + " " + base));
	}

}
