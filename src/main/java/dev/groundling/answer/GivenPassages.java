package dev.groundling.answer;

import java.util.List;

import dev.groundling.answer.grounding.Sources;
import dev.groundling.retrieval.Passage;

/**
 * The passages a model was given for one question, read for the check of its sentences.
 *
 * @param passages the passages in the order of their numbers, which count from 1
 * @param sources what the check knows of them
 */
public record GivenPassages(List<Passage> passages, Sources sources) {

	public GivenPassages {
		passages = List.copyOf(passages);
	}

}
