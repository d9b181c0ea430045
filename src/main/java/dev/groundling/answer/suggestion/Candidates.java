package dev.groundling.answer.suggestion;

import java.util.ArrayList;
import java.util.List;

import dev.groundling.knowledge.Article;
import dev.groundling.knowledge.Article.Block;
import dev.groundling.knowledge.Article.Section;
import dev.groundling.language.Language;
import dev.groundling.language.Reading;
import dev.groundling.language.TextRange;

/**
 * The questions that the sentences of an article bring to mind.
 */
public final class Candidates {

	/** Sentences that are read; the rest of a longer article is left alone. */
	private static final int MOST_SENTENCES = 600;

	private Candidates() {
	}

	/**
	 * Makes questions, none of which has been asked yet.
	 * @param article the article
	 * @param most most questions to make, from 1
	 * @return the questions, in turn from each section, so that the first few are spread
	 * over the article; no two alike
	 */
	public static List<Candidate> of(Article article, int most) {
		List<List<TextRange>> sections = new ArrayList<>();
		int left = MOST_SENTENCES;
		for (Section section : article.sections()) {
			List<TextRange> sentences = sentences(article, section);
			sections.add(sentences.subList(0, Math.min(left, sentences.size())));
			left -= sections.getLast().size();
		}
		List<List<Candidate>> made = (article.language() == Language.CHINESE) ? chinese(article, sections)
				: english(article, sections);
		return inTurn(made, most);
	}

	private static List<TextRange> sentences(Article article, Section section) {
		List<TextRange> sentences = new ArrayList<>();
		for (Block block : section.blocks()) {
			if (block.kind() == Block.Kind.PARAGRAPH) {
				sentences.addAll(article.language().sentences(article.text(), block.range()));
			}
		}
		return sentences;
	}

	private static List<List<Candidate>> english(Article article, List<List<TextRange>> sections) {
		if (article.language() != Language.ENGLISH) {
			return List.of();
		}
		List<List<Reading>> readings = sections.stream()
			.map((section) -> section.stream().map((sentence) -> Reading.of(sentence.in(article.text()))).toList())
			.toList();
		EnglishQuestions questions = new EnglishQuestions(article.title(),
				readings.stream().flatMap(List::stream).toList());
		List<List<Candidate>> made = new ArrayList<>();
		for (int i = 0; i < sections.size(); i++) {
			List<Candidate> ofSection = new ArrayList<>();
			for (int j = 0; j < sections.get(i).size(); j++) {
				add(ofSection, questions.from(readings.get(i).get(j)), article, i, sections.get(i).get(j));
			}
			made.add(ofSection);
		}
		return made;
	}

	private static List<List<Candidate>> chinese(Article article, List<List<TextRange>> sections) {
		List<List<Candidate>> made = new ArrayList<>();
		for (int i = 0; i < sections.size(); i++) {
			List<Candidate> ofSection = new ArrayList<>();
			for (TextRange sentence : sections.get(i)) {
				List<Drafted> drafted = ChineseQuestions.from(sentence.in(article.text()));
				add(ofSection, drafted, article, i, sentence);
			}
			made.add(ofSection);
		}
		return made;
	}

	private static void add(List<Candidate> candidates, List<Drafted> drafted, Article article, int section,
			TextRange sentence) {
		for (Drafted draft : drafted) {
			candidates.add(new Candidate(draft.question(), draft.kind(), section,
					article.sections().get(section).heading(), sentence, draft.fact().shiftedBy(sentence.start())));
		}
	}

	private static List<Candidate> inTurn(List<List<Candidate>> sections, int most) {
		List<Candidate> mixed = new ArrayList<>();
		int longest = sections.stream().mapToInt(List::size).max().orElse(0);
		for (int i = 0; i < longest; i++) {
			for (List<Candidate> section : sections) {
				if (i < section.size() && mixed.size() < most && fresh(mixed, section.get(i))) {
					mixed.add(section.get(i));
				}
			}
		}
		return mixed;
	}

	private static boolean fresh(List<Candidate> mixed, Candidate candidate) {
		return mixed.stream().noneMatch((other) -> other.question().equalsIgnoreCase(candidate.question()));
	}

}
