package dev.groundling.answer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.groundling.language.Reading;

/** Makes questions from English sentences. */
final class EnglishQuestions {

	private static final Pattern STATEMENT = Pattern.compile("\\p{Lu}.*\\.", Pattern.DOTALL);

	private static final int LONGEST_SENTENCE = 500;

	private final List<Maker> makers;

	private final PersonQuestions persons;

	private final StandIns standIns;

	EnglishQuestions(String title, List<Reading> article) {
		this.standIns = new StandIns(title, article);
		ArticleWords words = new ArticleWords(article);
		this.makers = List.of(new WhenQuestions(words), new AmountQuestions(words), new WhoQuestions(words),
				new WhereQuestions(words), new WhatQuestions(words), new DefinitionQuestions(words),
				new MeasureQuestions(words), new LevelQuestions(words));
		this.persons = new PersonQuestions(words);
	}

	/**
	 * Makes questions from a sentence.
	 * @param sentence the sentence
	 * @return the questions, most often none
	 */
	List<Drafted> from(Reading sentence) {
		Optional<String> named = this.standIns.named(sentence.text());
		if (named.isEmpty()) {
			return made(sentence);
		}
		List<Drafted> drafted = new ArrayList<>();
		for (Drafted draft : made(Reading.of(named.get()))) {
			StandIns.found(draft.fact(), named.get(), sentence.text())
				.ifPresent((fact) -> drafted.add(new Drafted(draft.question(), draft.kind(), fact)));
		}
		return drafted;
	}

	private List<Drafted> made(Reading sentence) {
		List<Drafted> drafted = new ArrayList<>(this.persons.from(sentence));
		if (sentence.text().length() <= LONGEST_SENTENCE && STATEMENT.matcher(sentence.text()).matches()) {
			drafted.addAll(ThereQuestions.from(sentence));
			drafted.addAll(TrendQuestions.from(sentence));
			for (Clause clause : Clauses.in(sentence)) {
				this.makers.forEach((maker) -> drafted.addAll(maker.from(clause)));
			}
		}
		return drafted.stream().filter((draft) -> WellFormed.english(draft.question())).distinct().toList();
	}

}
