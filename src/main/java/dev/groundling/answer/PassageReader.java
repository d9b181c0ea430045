package dev.groundling.answer;

import dev.groundling.retrieval.Findings;

/**
 * Reads what was found and says what it answers: the reader of retriever and reader
 * question answering.
 */
interface PassageReader {

	/**
	 * Answers a question from what was found.
	 * @param question the standalone question
	 * @param findings passages and sentences that speak of it
	 * @return the answer's content, or an honest refusal
	 */
	Draft read(String question, Findings findings);

}
