package dev.groundling.answer;

/**
 * What is measured of a sentence to tell whether it answers a question. All values lie
 * between 0 and 1, but for the cosine.
 */
enum Feature {

	/** Cosine of question and sentence under the embedding model. */
	SIMILARITY,

	/** Score of the sentence's passage. */
	PASSAGE,

	/** Share of the question's terms that the sentence has, by their rarity. */
	COVERAGE,

	/** The same for the sentence with its passage, heading and title. */
	CONTEXT_COVERAGE,

	/** Whether it has a phrase of the sort asked for that isn't in the question. */
	KIND,

	/** How near to such a phrase the question's terms stand. */
	LOCAL,

	/** How well the thing asked for is met by a word of the sentence. */
	FOCUS,

	/** How well the question's verbs are met by words of the sentence. */
	VERB,

	/**
	 * Share of the question's years and numbers that neither sentence nor passage has.
	 */
	NUMBER_MISSING,

	/** Share of those that the sentence itself hasn't. */
	NUMBER_ELSEWHERE,

	/** The question's name that is least met by the sentence and its passage. */
	NAME_MISSING,

	/** The question's name that is least met by the sentence itself. */
	NAME_ELSEWHERE,

	/**
	 * Whether question and sentence put a year on different sides ("before", "since").
	 */
	TIME_CONFLICT,

	/** Whether the sentence is a caption. */
	CAPTION,

	/** Whether the sentence says anything that isn't in the question already. */
	NOVELTY,

	/** How far the sentence's cosine stands out among those of the search. */
	STANDING_OUT,

	/** The verb unmet, where a person, a reason or a time is asked for. */
	DEED_UNMET,

	/** A quantity is asked for and the sentence has none of its sort. */
	QUANTITY_UNMET,

	/** Things are counted, and no number of the sentence counts them. */
	COUNT_UNBOUND,

	/**
	 * The question measures by a word that neither words nor units of the sentence meet.
	 */
	MEASURE_UNMET,

	/** The question has a year, and the sentence has other years only. */
	YEAR_CONFLICT,

	/** The rarest word of a name that sentence and passage lack. */
	NAME_WORD_MISSING,

	/** The same for the sentence itself. */
	NAME_WORD_ELSEWHERE,

	/** The sentence speaks of another name than the question, and of no pronoun. */
	OTHER_NAME,

	/** A reason is asked for and the sentence gives no sign of one. */
	REASON_UNMET,

	/** What is asked for is less met than the rest of the question. */
	REQUEST_GAP,

	/** What is asked for is met. */
	REQUEST_MET,

	/** The question wants no sort of phrase that could be checked. */
	OPEN,

	/** Something in the sentence is of the kind that the question names. */
	TYPE,

	/** It is an order or a greeting. */
	IMPERATIVE,

	/** It speaks to the one who answers. */
	PERSONAL,

	/** The least related term of the question, by rarity: 1 when it is met. */
	WEAKEST_TERM,

	/** Neither the passage nor the article's date tells a year of the question. */
	YEAR_ABSENT,

	/** The words of a name are told, but never side by side. */
	NAME_SCATTERED,

	/** Words that belong together in the question stand apart, or one is missing. */
	TORN,

	/** A yes-or-no question has a word that the sentence doesn't meet. */
	CLAIM_UNMET,

}
